import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextActs } from '../../components/text-acts.tsx';
import { useState } from 'react';
import type { Question } from '../../../shared/follow-up/question.ts';
import { PART_NOUNS } from '../../../shared/note/part-nouns.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { Icon } from '../../components/icon.tsx';
import { VISIBILITY } from '../../components/note/visibility-words.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { shortDate } from '../../components/when.ts';
import { AnswerField } from './answer-field.tsx';
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
function Asked({ question, hidesPart = false }: QuestionCardProps) {
  const state = QUESTION_STATE[question.state];
  const { word, icon } = VISIBILITY[question.visibility];
  return (
    <Box sx={meta}>
      <Box component="span" sx={{ color: v.hand, fontWeight: 600 }}>
        <Icon name={state.icon} size={0.9375} /> {state.word}
      </Box>
      {question.askedBy !== '' && <span>{question.askedBy}</span>}
      <time dateTime={question.askedOn}>{shortDate(question.askedOn)}</time>
      {question.target !== null && !hidesPart && <PartLink target={question.target} />}
      {question.partStatus === 'lost' && question.target?.part && (
        <span>
          {PART_NOUNS[question.target.part.kind].the.toLowerCase()} finns inte kvar i planen
        </span>
      )}
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

/** A question, what was answered, and what one can do: answer in place, close, reopen. */
export function QuestionCard({ question, hidesPart = false }: QuestionCardProps) {
  const [isAnswering, setAnswering] = useState(false);
  const isClosed = question.state === 'closed';
  return (
    <Box
      component="article"
      aria-label="Fråga"
      tabIndex={-1}
      data-question={question.id}
      sx={{ py: '0.75rem', borderTop: `1px solid ${v.line}`, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ fontSize: '1.0625rem', whiteSpace: 'pre-wrap', maxWidth: '46rem' }}>
        {question.text}
      </Box>
      <Asked question={question} hidesPart={hidesPart} />
      {isAnswering ? (
        <AnswerField question={question} onDone={() => setAnswering(false)} />
      ) : (
        <>
          <Answer question={question} />
          <TextActs>
            {!isClosed && (
              <Button
                variant="text"
                size="small"
                data-act="answer"
                onClick={() => setAnswering(true)}
              >
                {question.answer === null ? 'Skriv svar' : 'Ändra svaret'}
              </Button>
            )}
            {question.answer !== null && !isClosed && (
              <Button
                variant="text"
                size="small"
                onClick={() => void call('questions.undo', { id: question.id })}
              >
                Ångra ändringen
              </Button>
            )}
            {isClosed ? (
              <Button
                variant="text"
                size="small"
                data-act="close"
                onClick={() => void call('questions.reopen', { id: question.id })}
              >
                Öppna igen
              </Button>
            ) : (
              <Button
                variant="text"
                size="small"
                data-act="close"
                onClick={() => void closeQuestion(question.id)}
              >
                Avsluta frågan
              </Button>
            )}
          </TextActs>
        </>
      )}
    </Box>
  );
}
