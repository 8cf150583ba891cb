import Box from '@mui/material/Box';
import { phaseOf } from '../../../shared/compare/verb-ladder.ts';
import { changeColor, narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import type { VerbStep } from './thread-steps.ts';

const DOT = '1.1rem';

/** A step on the way: what a plan says, or a rung that no read plan has been on. */
type Rung = VerbStep & { kind: 'past' | 'now' | 'unseen' };

/** The first and the last rung a matter usually takes, shown unseen for where on the way one is. */
const FIRST = { step: 'investigate', verb: 'utreda' } as const;
const LAST = { step: 'finish', verb: 'slutföra' } as const;

const unseen = (verb: string): Rung => ({ verb, year: null, kind: 'unseen' });

/** The plans' steps, with the rungs before and after them that no plan has told of. */
export function rungsOf(steps: readonly VerbStep[]): Rung[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const isBegun = phaseOf(first.verb)?.step !== FIRST.step;
  const isOpen = phaseOf(last.verb)?.step !== LAST.step;
  return [
    ...(isBegun ? [unseen(FIRST.verb)] : []),
    ...steps.map((step): Rung => ({ ...step, kind: step === last ? 'now' : 'past' })),
    ...(isOpen ? [unseen(LAST.verb)] : []),
  ];
}

const teal = changeColor('continued');

/** A dot for what was, a dot within a ring for what the newest plan says, a ring for what is unseen. */
const Dot = ({ kind }: Pick<Rung, 'kind'>) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'block',
      width: DOT,
      height: DOT,
      borderRadius: '50%',
      background: kind === 'unseen' ? v.sheet : teal,
      // In forced colours the ground is taken away; the edge stays.
      border: kind === 'unseen' ? `2px solid ${v.edge}` : `1px solid ${teal}`,
      ...(kind === 'now' && {
        boxShadow: `0 0 0 3px ${v.sheet}`,
        outline: `2px solid ${teal}`,
        outlineOffset: '3px',
      }),
    }}
  />
);

/** The line to the next rung: drawn where plans have gone, broken to and from what is unseen. */
const lineAfter = (rung: Rung, next: Rung | undefined) => {
  if (!next) return {};
  const isSeen = rung.kind !== 'unseen' && next.kind !== 'unseen';
  return {
    '&::before': {
      content: '""',
      position: 'absolute',
      top: `calc(${DOT} / 2 - 1px)`,
      left: 0,
      right: 0,
      borderTop: isSeen ? `2px solid ${teal}` : `2px dashed ${v.edge}`,
    },
  };
};

const WORD = {
  past: { color: v.ink, fontWeight: 500 },
  now: { color: teal, fontWeight: 600 },
  unseen: { color: v.ink3, fontWeight: 400 },
} as const;

/**
 * How far the plans say that one is to come, year by year: 'påbörja' 2025 – 'fortsätta' 2026, with the
 * rungs before and after for the eye.
 */
export const VerbSteps = ({ steps }: { steps: readonly VerbStep[] }) => {
  if (steps.length < 2) return null;
  const rungs = rungsOf(steps);
  return (
    <Box
      component="ol"
      aria-label="Vad som ska göras, år för år"
      sx={{
        display: 'flex',
        mt: '1.1rem',
        mb: '1.4rem',
        [narrow]: { flexWrap: 'wrap', rowGap: '0.75rem' },
      }}
    >
      {rungs.map((rung, index) => (
        <Box
          component="li"
          key={`${rung.year ?? ''} ${rung.verb}`}
          // Unseen rungs are for the eye: nothing has been said of them.
          aria-hidden={rung.kind === 'unseen'}
          sx={{
            position: 'relative',
            minWidth: '7rem',
            flex: '0 1 9.875rem',
            pr: '1rem',
            // Four rungs stand side by side also on a telephone.
            [narrow]: {
              minWidth: 'min-content',
              flex: '1 1 4.6rem',
              maxWidth: '9.875rem',
              pr: '0.4rem',
            },
            ...lineAfter(rung, rungs[index + 1]),
          }}
        >
          <Box sx={{ position: 'relative', width: 'fit-content' }}>
            <Dot kind={rung.kind} />
          </Box>
          <Box sx={{ font: `500 1.0625rem/1.3 ${serif}`, ...WORD[rung.kind], mt: '0.45rem' }}>
            {rung.verb}
          </Box>
          <Box sx={{ color: rung.kind === 'unseen' ? v.ink3 : v.ink2, fontSize: '0.9375rem' }}>
            {rung.kind === 'unseen' ? '–' : rung.year}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
