import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Question, QuestionState } from '../../../shared/follow-up/question.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { ExportButton } from '../documents/export-button.tsx';
import { MeetingTabs } from './meeting-tabs.tsx';
import { NewQuestion } from './new-question.tsx';
import { QuestionCard } from './question-card.tsx';
import { ALL_QUESTIONS, byState, filterQuestions } from './question-filter.ts';
import { QuestionFilters } from './question-filters.tsx';
import { useQuestionKeys } from './use-question-keys.ts';

const HEADS: Record<QuestionState, string> = {
  open: 'Öppna',
  answered: 'Besvarade, inte avslutade',
  closed: 'Avslutade',
};

/** What was let go is out of the way until one asks for it. */
function Group({
  state,
  questions,
  onAnswering,
}: {
  state: QuestionState;
  questions: readonly Question[];
  onAnswering: (question: Question, isAnswering: boolean) => void;
}) {
  const [isShown, setShown] = useState(state !== 'closed');
  return (
    <Box component="section" sx={{ mb: '2rem' }}>
      <Typography variant="h3" component="h2" sx={{ mb: '0.4rem' }}>
        {HEADS[state]}{' '}
        <Box component="span" sx={{ color: v.ink2, fontWeight: 400 }}>
          {questions.length}
        </Box>
      </Typography>
      {isShown ? (
        questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            hidesState
            onAnswering={(is) => onAnswering(question, is)}
          />
        ))
      ) : (
        <Button {...rovingRow} variant="text" size="small" onClick={() => setShown(true)}>
          Visa avslutade frågor
        </Button>
      )}
    </Box>
  );
}

/** *Frågor*: what was asked and is still open, then what was answered and let go. */
export function QuestionsView() {
  const { data: questions, error } = useQuery('questions.list', {});
  const [filter, setFilter] = useState(ALL_QUESTIONS);
  const [isAsking, setAsking] = useState(false);
  useQuestionKeys(() => setAsking(true));
  const [held, setHeld] = useState<Readonly<Record<string, QuestionState | undefined>>>({});
  const onAnswering = ({ id, state }: Question, isAnswering: boolean) =>
    setHeld((all) => ({ ...all, [id]: isAnswering ? state : undefined }));
  const shown = filterQuestions(questions ?? [], filter);
  return (
    <>
      <PlaceHeader
        title="Möten"
        tabs={<MeetingTabs tab="questions" />}
        actions={
          <>
            <ExportButton
              label="Exportera frågelistan"
              subject={{ kind: 'questions', planId: null }}
            />
            <Button variant="contained" color="primary" onClick={() => setAsking(true)}>
              Ny fråga <kbd>N</kbd>
            </Button>
          </>
        }
      />
      {questions !== undefined && questions.length > 0 && (
        <QuestionFilters questions={questions} filter={filter} onChange={setFilter} />
      )}
      <Scroller sx={{ px: '1.75rem', py: '1.25rem', [narrow]: { px: '1rem' } }}>
        {isAsking && <NewQuestion onDone={() => setAsking(false)} />}
        {error !== undefined && <FailureLine message={error.message} />}
        {questions?.length === 0 && !isAsking && (
          <EmptyState
            isInset
            text="Inga frågor än. Det du märker som fråga i Läsa eller i Mötesläge (F2) samlas här och följer med till nästa möte tills du avslutar det."
          />
        )}
        <div ref={roving}>
          {byState(shown, held).map((group) => (
            <Group key={group.state} {...group} onAnswering={onAnswering} />
          ))}
        </div>
      </Scroller>
    </>
  );
}
