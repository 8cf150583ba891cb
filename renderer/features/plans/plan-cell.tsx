import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { ACTS, actsAtHand } from '../../components/acts-at-hand.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { shortDate } from '../../components/when.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { removePlan } from './remove-plan.ts';

const line = { display: 'block', mt: '0.2rem', fontSize: '0.9375rem' } as const;

const textsWords = (plan: PlanSummary): string => {
  if (plan.isSample && plan.revisions === 1) return 'Exempel';
  const texts = counted(plan.revisions, 'text', 'texter');
  // The day is that of the text that holds, which need not be the latest.
  return `${texts}, ${plan.revisions > 1 ? 'gällande från ' : ''}${shortDate(plan.importedAt)}`;
};

/** A way of its own in a cell that as a whole leads to the plan. */
const ownLink = {
  ...line,
  position: 'relative',
  zIndex: 1,
  width: 'fit-content',
  minHeight: '1.5rem',
} as const;

/** That a newer text of a plan is not taken yet, and the way to what it changes. */
export const WaitingText = ({ plan }: { plan: PlanSummary }) =>
  plan.waitingText !== null && (
    <Link
      href={addressOf({ place: 'revision', planId: plan.id, number: plan.waitingText })}
      aria-label={`En nyare text väntar: se vad den ändrar i ${planName(plan)}`}
      sx={{ ...ownLink, color: v.hand, fontWeight: 500 }}
    >
      <Icon name="clock" size={0.875} /> En nyare text väntar: se vad den ändrar
    </Link>
  );

const Marks = ({ plan, counts }: { plan: PlanSummary; counts: PlanSummary['counts'] }) => (
  <>
    {counts.notes > 0 && (
      <Box component="span" sx={{ ...line, color: v.hand }}>
        <Icon name="pen" size={0.875} /> {counted(counts.notes, 'anteckning', 'anteckningar')}
      </Box>
    )}
    {counts.doubts > 0 && (
      <Link
        href={addressOf({ place: 'review', planId: plan.id })}
        sx={{ ...ownLink, color: v.warn, fontWeight: 500 }}
      >
        <Icon name="warning" size={0.875} /> {counted(counts.doubts, 'tvivel', 'tvivel')} att se
        över
      </Link>
    )}
  </>
);

/** 'Ta bort' beside what it removes; taken back with *Ångra*. */
export const RemoveButton = ({ plan }: { plan: PlanSummary }) => (
  <Tooltip title="Ta bort planen">
    <IconButton
      {...ACTS}
      aria-label={`Ta bort ${planName(plan)}`}
      onClick={() => void removePlan(plan)}
      sx={{ position: 'absolute', top: '0.6rem', right: '0.3rem', color: v.ink3 }}
    >
      <Icon name="trash" />
    </IconButton>
  </Tooltip>
);

/** One plan in the grid: what it holds, and the way into it. */
export const PlanCell = ({ plan, isCurrent }: { plan: PlanSummary; isCurrent: boolean }) => {
  const { counts } = plan;
  return (
    <Box
      sx={{
        position: 'relative',
        height: '100%',
        padding: 'calc(1rem - 3px) 2.2rem 1rem 0.875rem',
        color: v.ink2,
        background: isCurrent ? v.pop : 'none',
        borderTop: `3px solid ${isCurrent ? v.hand : v.noLine}`,
        '&:hover': { background: v.pop },
        ...actsAtHand,
      }}
    >
      <Box
        component="a"
        href={addressOf(readingAt(plan.id))}
        aria-label={`Läs ${planName(plan)}, ${counted(counts.assignments, 'uppdrag')}`}
        sx={{
          font: `600 1.0625rem/1.3 ${serif}`,
          color: v.ink,
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
          // The whole cell leads to the plan.
          '&::after': { content: '""', position: 'absolute', inset: 0 },
        }}
      >
        {counted(counts.assignments, 'uppdrag')}
      </Box>
      <Box component="span" sx={line}>
        {counted(counts.indicators, 'styrtal')} · {counted(counts.risks, 'risk', 'risker')}
      </Box>
      <WaitingText plan={plan} />
      <Marks plan={plan} counts={counts} />
      {plan.revisions > 1 ? (
        <Link
          href={addressOf({ place: 'revision', planId: plan.id, number: null })}
          sx={{ ...ownLink, fontWeight: 400 }}
        >
          {textsWords(plan)}
        </Link>
      ) : (
        <Box component="span" sx={line}>
          {textsWords(plan)}
        </Box>
      )}
      {counts.doubts === 0 && (
        <Link
          href={addressOf({ place: 'review', planId: plan.id })}
          aria-label={`Granska inläsning: ${planName(plan)}`}
          sx={{ ...ownLink, fontWeight: 400 }}
        >
          Granska inläsning
        </Link>
      )}
      <RemoveButton plan={plan} />
    </Box>
  );
};
