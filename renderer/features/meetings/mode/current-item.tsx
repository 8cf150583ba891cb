import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { Thread } from '../../../../shared/contract/contract.ts';
import type { AgendaItem, AgendaSubject, Meeting } from '../../../../shared/meeting/meeting.ts';
import { itemFactsLine } from '../../../../shared/meeting/item-facts.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { isRewrite } from '../../../../shared/compare/diff-sides.ts';
import { kindOf } from '../../../../shared/compare/change-kind.ts';
import { VerbLadder } from '../../../components/change/verb-ladder.tsx';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { partText } from '../../../../shared/plan/part-text.ts';
import { assignmentName, numberMark } from '../../../../shared/plan/assignment-name.ts';
import { Sourced } from '../../copying/sourced.tsx';
import { planName } from '../../../plan-words/plan-name.ts';
import { WITHOUT_ITEM } from './agenda-stops.ts';

/** Read across a table by several; the second and third thing an item is about are smaller. */
const bigText = {
  fontSize: 'clamp(1.5rem, 3.1cqw, 2.4375rem)',
  maxWidth: '75rem',
  [narrow]: { fontSize: '1.35rem' },
};
const smallerText = { fontSize: '1.375rem', maxWidth: '75rem' };

/** The years before in a line: what it was called and what its verb was. */
function History({
  thread,
  planId,
  children,
}: {
  thread: Thread;
  planId: string;
  children?: ReactNode;
}) {
  const link = thread.links.find((one) => one.toPlanId === planId);
  if (link === undefined) return null;
  const { change } = link;
  const former = thread.years.find((year) => year.planId === link.fromPlanId);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.25rem 1rem',
        fontSize: '1.125rem',
        color: v.ink2,
        // One line, one size: read at the same distance as the rest.
        '&& > *': { fontSize: 'inherit' },
      }}
    >
      <ChangeMark kind={kindOf(change)} />
      {change.from !== null && (
        <span>
          {former?.year ?? 'Förut'}: {numberMark(change.from)}
        </span>
      )}
      {change.phase !== null && <VerbLadder steps={[change.phase.before, change.phase.after]} />}
      {children}
    </Box>
  );
}

function AssignmentSubject({
  planId,
  partKey,
  isFirst,
}: {
  planId: string;
  partKey: string;
  isFirst: boolean;
}) {
  const { data: thread } = useQuery('threads.get', { planId, key: partKey });
  const [isShown, setShown] = useState(false);
  const year = thread?.years.find((one) => one.planId === planId && one.assignment.key === partKey);
  if (thread === undefined || year === undefined) return null;
  const link = thread.links.find(
    (one) => one.toPlanId === planId && one.change.to?.key === partKey && !one.change.uncertain,
  );
  const diff = link?.change.diff ?? [];
  const isCalm = isRewrite(diff) && !isShown;
  return (
    <Box sx={{ display: 'grid', gap: '0.5rem' }}>
      <Typography variant="meeting" component="p" sx={isFirst ? bigText : smallerText}>
        {year.assignment.number !== null && `${assignmentName(year.assignment)}. `}
        <Sourced planId={planId} kind="assignment" partKey={partKey}>
          {diff.length > 0 && !isCalm ? (
            <WordDiff diff={diff} side="after" isOpen />
          ) : (
            year.assignment.text
          )}
        </Sourced>
      </Typography>
      <History thread={thread} planId={planId}>
        {isCalm && (
          <Button variant="text" size="small" onClick={() => setShown(true)}>
            Visa skillnaderna
          </Button>
        )}
      </History>
    </Box>
  );
}

/** Another part of a plan, or an att-sats of a memo, in its own words. */
function PartSubject({
  subject,
  isFirst,
}: {
  subject: AgendaSubject & { part: { kind: string; key: string } };
  isFirst: boolean;
}) {
  const { data: stored } = useQuery('plans.get', { planId: subject.planId });
  const words = stored && partText(stored.plan, subject.part);
  if (!words) return null;
  return (
    <Typography variant="meeting" component="p" sx={isFirst ? bigText : smallerText}>
      {words.name}. {words.text}
    </Typography>
  );
}

function PlanSubject({ planId }: { planId: string }) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const plan = plans.find((one) => one.id === planId);
  if (plan === undefined) return null;
  return (
    <Typography variant="meeting" component="p" sx={smallerText}>
      {plan.title}{' '}
      <Box component="span" sx={{ color: v.ink2 }}>
        {planName(plan)}
      </Box>
    </Typography>
  );
}

const subjectView = (subject: AgendaSubject, index: number) => {
  const { planId, part } = subject;
  if (part === null) return <PlanSubject key={planId} planId={planId} />;
  const key = `${planId} ${part.kind} ${part.key}`;
  const isFirst = index === 0;
  if (part.kind !== 'assignment')
    return <PartSubject key={key} subject={{ planId, part }} isFirst={isFirst} />;
  return <AssignmentSubject key={key} planId={planId} partKey={part.key} isFirst={isFirst} />;
};

interface CurrentItemProps {
  item: AgendaItem;
  number: number;
  count: number;
}

/** The ärende that is up, in letters one can read from the other side of the table. */
export function CurrentItem({ item, number, count }: CurrentItemProps) {
  const hasSubjects = item.subjects.length > 0;
  const facts = itemFactsLine(item);
  return (
    <Box component="section" aria-label="Ärendet" sx={{ display: 'grid', gap: '0.75rem' }}>
      <Box sx={{ fontSize: '1.125rem', color: v.ink2 }}>
        Ärende {number} av {count}
        {hasSubjects && (
          <Box
            component="h1"
            sx={{
              display: 'inline',
              font: 'inherit',
              color: v.ink,
              fontWeight: 600,
              ml: '0.75rem',
            }}
          >
            {item.title}
          </Box>
        )}
      </Box>
      {!hasSubjects && (
        <Typography variant="meeting" component="h1" sx={bigText}>
          {item.title}
        </Typography>
      )}
      {facts !== '' && <Box sx={{ fontSize: '1.125rem', color: v.ink2 }}>{facts}</Box>}
      {item.subjects.map(subjectView)}
    </Box>
  );
}

/** In place of an ärende: whose meeting it is, and how an ärende is made. */
export const NoItem = ({ meeting }: { meeting: Meeting }) => (
  <Box component="section" aria-label="Mötet" sx={{ display: 'grid', gap: '0.75rem' }}>
    <Typography variant="meeting" component="h1" sx={bigText}>
      {meeting.items.length === 0 ? meeting.title : WITHOUT_ITEM}
    </Typography>
    <Box component="p" sx={{ m: 0, fontSize: '1.125rem', color: v.ink2 }}>
      {meeting.items.length === 0
        ? 'Mötet har inga ärenden än. Skriv på, eller tryck Page Down för ett nytt ärende.'
        : 'Det som skrevs i mötet innan det hörde till något ärende.'}
    </Box>
  </Box>
);
