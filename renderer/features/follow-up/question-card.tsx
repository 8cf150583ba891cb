import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextActs } from '../../components/text-acts.tsx';
import { useState } from 'react';
import type { Question } from '../../../shared/follow-up/question.ts';
import { PART_NOUNS } from '../../../shared/note/part-nouns.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { focusIfLost } from '../../components/focus-if-lost.ts';
import { Icon } from '../../components/icon.tsx';
import { VISIBILITY } from '../../components/note/visibility-words.ts';
import { rovingRow } from '../../components/roving.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { shortDate } from '../../components/when.ts';
import { AnswerField } from './answer-field.tsx';
import { NOT_WORKED_OUT } from './part-not-worked-out.ts';
import { PartLink } from './part-link.tsx';
import { QUESTION_STATE } from './question-words.ts';

/** Lets a question go; it can be taken up again. */
export async function closeQuestion(id: string): Promise<void> {
  const closed = await call('questions.close', { id });
  if (closed.ok) offerUndo('Frågan är avslutad.', () => void call('questions.reopen', { id }));
}

interface QuestionCardProps {
  question: Question;
  /** Where the question is already under its uppdrag. */
  hidesPart?: boolean;
  /** Where the heading above says it already. */
  hidesState?: boolean;
  /** Called when one begins and ends to write its answer. */
  onAnswering?: (isAnswering: boolean) => void;
}

const meta = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '0.9rem',
  fontSize: '0.9375rem',
  color: v.ink2,
} as const;

/** Who asked, when, about what, and who may read it. */
function Asked({ question, hidesPart = false, hidesState = false }: QuestionCardProps) {
  const state = QUESTION_STATE[question.state];
  const { word, icon } = VISIBILITY[question.visibility];
  return (
    <Box sx={meta}>
      {!hidesState && (
        <Box component="span" sx={{ color: v.hand, fontWeight: 600 }}>
          <Icon name={state.icon} size={0.9375} /> {state.word}
        </Box>
      )}
      {question.askedBy !== '' && <span>{question.askedBy}</span>}
      <time dateTime={question.askedOn}>{shortDate(question.askedOn)}</time>
      {question.target !== null && !hidesPart && <PartLink target={question.target} />}
      {question.partStatus === 'lost' && question.target?.part && (
        <span>
          {PART_NOUNS[question.target.part.kind].the.toLowerCase()} finns inte kvar i planen
        </span>
      )}
      {question.partStatus === 'unknown' && <span>{NOT_WORKED_OUT}</span>}
      <span>
        <Icon name={icon} size={0.875} /> {word}
      </span>
    </Box>
  );
}

function Answer({ question }: { question: Question }) {
  const { answer } = question;
  if (answer === null) return null;
  const when = answer.on === '' ? '' : shortDate(answer.on);
  return (
    <Box sx={{ borderLeft: `2px solid ${v.edge}`, pl: '0.7rem', mt: '0.35rem', maxWidth: '40rem' }}>
      <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem', display: 'block' }}>
        {['Svar', answer.by, when].filter((part) => part !== '').join(' · ')}
      </Box>
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {answer.text}
      </Box>
    </Box>
  );
}

/** What one can do with the question. */
function Acts({ question, onAnswer }: { question: Question; onAnswer: () => void }) {
  const { id } = question;
  const text = { variant: 'text', size: 'small' } as const;
  // Read aloud the acts of two questions must not be alike.
  const which = <Spoken> {firstWords(question.text)}</Spoken>;
  const isClosed = question.state === 'closed';
  return (
    <TextActs>
      {!isClosed && (
        <Button {...text} data-act="answer" onClick={onAnswer}>
          {question.answer === null ? 'Skriv svar' : 'Ändra svaret'}
          {which}
        </Button>
      )}
      {!isClosed && question.answer !== null && (
        <Button {...text} onClick={() => void call('questions.undo', { id })}>
          Ångra ändringen{which}
        </Button>
      )}
      {/* One button, so that it keeps the keyboard when it becomes its opposite. */}
      <Button
        {...text}
        data-act="close"
        onClick={() => void (isClosed ? call('questions.reopen', { id }) : closeQuestion(id))}
      >
        {isClosed ? 'Öppna igen' : 'Avsluta frågan'}
        {which}
      </Button>
    </TextActs>
  );
}

/** A question, what was answered, and what one can do: answer in place, close, reopen. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, onAnswering } = props;
  const [isAnswering, setAnswering] = useState(false);
  const [wasAnswered, setAnswered] = useState(false);
  const answering = (is: boolean) => {
    setAnswering(is);
    setAnswered(!is);
    onAnswering?.(is);
  };
  return (
    <Box
      component="article"
      ref={wasAnswered ? focusIfLost : null}
      aria-label={`Fråga ${firstWords(question.text)}`}
      tabIndex={-1}
      {...rovingRow}
      data-question={question.id}
      sx={{
        py: '0.75rem',
        borderTop: `1px solid ${v.line}`,
        overflowWrap: 'anywhere',
        // The acts stand at the end of the line where there is room, else below.
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'start',
        columnGap: '2rem',
      }}
    >
      <Box sx={{ flex: '1 1 24rem', minWidth: 0 }}>
        <Box sx={{ fontSize: '1.0625rem', whiteSpace: 'pre-wrap', maxWidth: '46rem' }}>
          {question.text}
        </Box>
        <Asked {...props} />
        {isAnswering ? (
          <AnswerField question={question} onDone={() => answering(false)} />
        ) : (
          <Answer question={question} />
        )}
      </Box>
      {!isAnswering && <Acts question={question} onAnswer={() => answering(true)} />}
    </Box>
  );
}
