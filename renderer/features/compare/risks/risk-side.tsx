import Box from '@mui/material/Box';
import { textOf } from '../../../../shared/compare/diff-sides.ts';
import type { RiskChange } from '../../../../shared/compare/comparison.ts';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { sans, serif } from '../../../app/theme/tokens.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { counted } from '../../../components/count-words.ts';
import { Sourced } from '../../copying/sourced.tsx';

type Measure = RiskChange['measures'][number];
type Side = 'before' | 'after';

/** A pair's text with its marks, where the marks are of this very text. */
function Text({ own, diff, side }: { own: string; diff: RiskChange['diff']; side: Side }) {
  if (diff.length === 0 || textOf(diff, side).trim() !== own.trim()) return own;
  return <WordDiff diff={diff} side={side} />;
}

/** A measure that only one plan has: a word and a bar, as for uppdrag. */
const LONE = {
  before: { kind: 'dropped', word: 'finns inte kvar' },
  after: { kind: 'new', word: 'ny åtgärd' },
} as const;

function MeasureSide({ measure, side, isLone }: { measure: Measure; side: Side; isLone: boolean }) {
  const own = (side === 'before' ? measure.from : measure.to) ?? '';
  const { kind, word } = LONE[side];
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: '1rem',
        // The dash hangs: the lines of a measure begin under each other.
        '&::before': { content: '"–"', position: 'absolute', left: 0 },
        ...(isLone && { boxShadow: `-0.6rem 0 0 -0.4rem ${changeColor(kind)}` }),
      }}
    >
      {isLone && (
        <Box
          component="span"
          sx={{ font: `500 0.9375rem/1.5 ${sans}`, color: changeColor(kind), mr: '0.4rem' }}
        >
          {word}:
        </Box>
      )}
      {isLone ? own : <Text own={own} diff={measure.diff} side={side} />}
    </Box>
  );
}

/** '2 åtgärder finns inte kvar': what stands on the other side only. */
const absentWords = (count: number, side: Side): string =>
  side === 'before'
    ? counted(count, 'åtgärd är ny', 'åtgärder är nya')
    : counted(count, 'åtgärd finns inte kvar', 'åtgärder finns inte kvar');

function Measures({ change, side }: { change: RiskChange; side: Side }) {
  const own = side === 'before' ? 'from' : 'to';
  const other = side === 'before' ? 'to' : 'from';
  const isPair = change.from !== null && change.to !== null;
  const shown = change.measures.filter((measure) => measure[own] !== null);
  const absent = change.measures.length - shown.length;
  return (
    <>
      <Box component="ul" sx={{ mt: '0.35rem', display: 'grid', gap: '0.25rem' }}>
        {shown.map((measure) => (
          <MeasureSide
            key={`${measure.from ?? ''}>${measure.to ?? ''}`}
            measure={measure}
            side={side}
            isLone={isPair && measure[other] === null}
          />
        ))}
      </Box>
      {absent > 0 && (
        <Box component="p" sx={{ font: `0.9375rem/1.5 ${sans}`, color: v.ink3, mt: '0.25rem' }}>
          {absentWords(absent, side)}
        </Box>
      )}
    </>
  );
}

interface RiskSideTextProps {
  planId: string;
  change: RiskChange;
  side: Side;
  year: string;
}

/** A risk with its measures as one of the plans has it; what is missing is said. */
export function RiskSideText({ change, side, year, planId }: RiskSideTextProps) {
  const own = side === 'before' ? change.from : change.to;
  if (own === null)
    return (
      <Box sx={{ color: v.ink3 }}>
        {side === 'before' ? `ingen motsvarighet ${year}` : `finns inte kvar ${year}`}
      </Box>
    );
  return (
    <Box sx={{ fontFamily: serif, lineHeight: 1.5, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box component="p" sx={{ fontWeight: 500 }}>
        <Sourced planId={planId} kind="risk" partKey={own.key}>
          <Text own={own.risk} diff={change.diff} side={side} />
        </Sourced>
      </Box>
      <Measures change={change} side={side} />
    </Box>
  );
}
