import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { StoredPlan, Thread, ThreadYear } from '../../../shared/contract/contract.ts';
import { shortName } from '../../../shared/plan/short-name.ts';
import { withoutStop } from '../../../shared/text/sentence.ts';
import { useKeys } from '../../app/keys.ts';
import { readingAt } from '../../app/route.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { WayBack } from '../../app/way-back.tsx';
import { useQuery } from '../../client/query.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { ExportButton } from '../documents/export-button.tsx';
import { showDone } from '../../components/undo-bar.tsx';
import { TryAgainAfter } from '../../components/note/try-again.tsx';
import { assignmentName } from '../../../shared/plan/assignment-name.ts';
import { withSource } from '../../plan-words/citation.ts';
import { shortGiving } from '../../plan-words/short-organ.ts';
import { itemTitle } from '../meetings/agenda/subject-words.ts';
import { TakeUp } from '../meetings/take-up.tsx';
import { StatusList } from '../follow-up/status-list.tsx';
import { StatusPlot } from '../follow-up/status-plot.tsx';
import { GoalIndicators } from './goal-indicators.tsx';
import { ThreadMotions, ThreadQuestions } from './thread-follow-ups.tsx';
import { ThreadEnd } from './thread-end.tsx';
import { ThreadNotes } from './thread-notes.tsx';
import { numberTraps, threadSteps, verbSteps } from './thread-steps.ts';
import { VerbSteps } from './verb-steps.tsx';
import { isWaiting, ThreadYearView } from './thread-year.tsx';

interface ThreadViewProps {
  planId: string;
  assignmentKey: string;
}

const copy = async (stored: StoredPlan, year: ThreadYear): Promise<void> => {
  const { text, rawLabel, source, goalKey, key } = year.assignment;
  const block = stored.plan.body.find((b) => b.part?.kind === 'assignment' && b.part.key === key);
  const sectionKey = block?.sectionKey ?? null;
  const place = { kind: 'assignment' as const, mark: rawLabel, source, goalKey, sectionKey };
  await navigator.clipboard.writeText(withSource(text, stored.summary, place, stored.plan));
  showDone('Kopierat med källhänvisning.');
};

/** 'Målsättning nr 1 · Regionfullmäktige → nämnden': under what it stands, from whom to whom. */
const Belonging = ({ stored, year: { assignment } }: { stored: StoredPlan; year: ThreadYear }) => {
  const goal = stored.plan.goals.find(({ key }) => key === assignment.goalKey)?.label ?? '';
  const { from, to } = shortGiving(assignment, stored.plan);
  return (
    <>
      {goal}
      {goal !== '' && from + to !== '' && ' · '}
      {from}
      {from !== '' && to !== '' && (
        <>
          <Box component="span" sx={{ mx: '0.35rem' }}>
            <Icon name="forward" size={0.875} />
          </Box>
          <Spoken> till </Spoken>
        </>
      )}
      {to}
    </>
  );
};

const Header = ({ stored, year }: { stored: StoredPlan; year: ThreadYear }) => {
  const { assignment } = year;
  useKeys([
    {
      key: 'C',
      label: 'Kopiera med källhänvisning',
      group: 'Tråd',
      handler: () => void copy(stored, year),
    },
  ]);
  return (
    <PlaceHeader
      title="Tråd"
      before={<WayBack group="Tråd" otherwise={readingAt(year.planId, { key: assignment.key })} />}
      sub={<Belonging stored={stored} year={year} />}
      actions={
        <>
          <TakeUp
            subject={{
              planId: stored.summary.id,
              part: { kind: 'assignment', key: assignment.key },
            }}
            title={itemTitle(stored.plan, { kind: 'assignment', key: assignment.key })}
          />
          <ExportButton
            label="PM om detta"
            subject={{
              kind: 'briefing',
              planId: stored.summary.id,
              keys: [year.assignment.key],
            }}
          />
          <Button size="small" onClick={() => void copy(stored, year)}>
            <Icon name="copy" />
            Kopiera med källhänvisning
          </Button>
        </>
      }
    />
  );
};

const Traps = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.map((sentence) => (
    <Box
      key={sentence}
      sx={{
        display: 'flex',
        gap: '0.5rem',
        color: v.warn,
        fontSize: '0.9375rem',
        padding: '0.6rem 0',
      }}
    >
      <Icon name="warning" />
      <span>{sentence}</span>
    </Box>
  ));

/** Two lines of the heading's size in the column. */
const LONGEST_NAME = 80;

const Years = ({
  thread,
  stored,
  year,
}: {
  thread: Thread;
  stored: StoredPlan;
  year: ThreadYear;
}) => {
  const steps = threadSteps(thread);
  const asked = steps.find(isWaiting);
  return (
    <Box sx={{ padding: '1.6rem 3rem 3rem', maxWidth: '52rem', [narrow]: { padding: '1rem' } }}>
      <Typography variant="h1" component="h2" sx={{ letterSpacing: '-.015em' }}>
        {shortName(year.assignment.text, LONGEST_NAME)}
      </Typography>
      <Box component="p" sx={{ color: v.ink2, mt: 1, mb: 4 }}>
        {assignmentName(year.assignment)}
        {year.year !== null && ` i planen för ${year.year}`}
        {year.goalTitle !== null && `, under ”${withoutStop(year.goalTitle)}”`}
      </Box>
      <VerbSteps steps={verbSteps(thread)} />
      <StatusPlot entries={thread.statuses} years={thread.years.flatMap((y) => y.year ?? [])} />
      <ThreadEnd thread={thread} planId={year.planId} />
      {steps.map((step, index) => (
        <ThreadYearView
          key={`${step.year.planId} ${step.year.assignment.key}`}
          step={step}
          fromPlanId={steps[index + 1]?.year.planId ?? null}
          isAsked={step === asked}
        />
      ))}
      <Traps sentences={numberTraps(thread, year, stored.plan)} />
    </Box>
  );
};

const Body = ({
  thread,
  stored,
  props,
}: {
  thread: Thread;
  stored: StoredPlan;
  props: ThreadViewProps;
}) => {
  const year = thread.years.find(
    (y) => y.planId === props.planId && y.assignment.key === props.assignmentKey,
  );
  if (!year)
    return (
      <EmptyState
        text="Uppdraget finns inte i planen längre. Gå till Läsa och välj ett annat."
        way={{ label: 'Läsa', route: readingAt(props.planId) }}
      />
    );
  return (
    <>
      <Header stored={stored} year={year} />
      <Scroller>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 22.75rem)',
            minHeight: '100%',
            [medium]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Years thread={thread} stored={stored} year={year} />
          <Box
            component="aside"
            aria-label="Status, frågor och anteckningar"
            sx={{
              borderLeft: `1px solid ${v.line}`,
              background: v.desk,
              padding: '1.8rem 1.75rem',
              [medium]: { borderLeft: 0, borderTop: `1px solid ${v.line}` },
              [narrow]: { padding: '1rem' },
            }}
          >
            <StatusList
              planId={props.planId}
              assignmentKey={props.assignmentKey}
              entries={thread.statuses}
            />
            <ThreadQuestions questions={thread.questions} />
            <ThreadNotes
              planId={props.planId}
              assignmentKey={props.assignmentKey}
              notes={thread.notes}
            />
            <Box sx={{ mt: 7 }}>
              <ThreadMotions
                planId={props.planId}
                assignmentKey={props.assignmentKey}
                motions={thread.motions}
              />
            </Box>
            <GoalIndicators plan={stored.plan} goalKey={year.assignment.goalKey} />
          </Box>
        </Box>
      </Scroller>
    </>
  );
};

/** *Tråd*: an uppdrag over the years, its wording, notes and styrtal. */
export const ThreadView = (props: ThreadViewProps) => {
  const { data: thread, error } = useQuery('threads.get', {
    planId: props.planId,
    key: props.assignmentKey,
  });
  const { data: stored } = useQuery('plans.get', { planId: props.planId });
  if (thread && stored) return <Body thread={thread} stored={stored} props={props} />;
  return (
    <>
      <PlaceHeader title="Tråd" />
      {error && (
        <EmptyState text={error.message} act={<TryAgainAfter error={error} />} way={TO_PLANS} />
      )}
    </>
  );
};
