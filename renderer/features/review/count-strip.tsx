import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { CorrectableKind } from '../../../shared/correction/correction.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { counted } from '../../components/count-words.ts';
import { seriesCounts } from './series-counts.ts';

interface Count {
  /** What the count lists when it is pressed; null for what is in the card beside it. */
  kind: CorrectableKind | null;
  n: number;
  name: string;
  detail: string;
}

const countsOf = (plan: Plan, doubts: number, settled: number): Count[] => {
  const rows = plan.budgetTables.flatMap((table) => table.rows).filter((row) => !row.isHeading);
  const measures = plan.risks.reduce((sum, risk) => sum + risk.measures.length, 0);
  return [
    {
      kind: 'assignment',
      n: plan.assignments.length,
      name: 'uppdrag',
      detail: seriesCounts(plan.assignments),
    },
    {
      kind: 'indicator',
      n: plan.indicators.length,
      name: 'styrtal',
      detail: counted(plan.goals.length, 'målsättning', 'målsättningar'),
    },
    {
      kind: 'budgetTable',
      n: plan.budgetTables.length,
      name: plan.budgetTables.length === 1 ? 'budgettabell' : 'budgettabeller',
      detail: counted(rows.length, 'rad', 'rader'),
    },
    {
      kind: 'risk',
      n: plan.risks.length,
      name: plan.risks.length === 1 ? 'risk' : 'risker',
      detail: counted(measures, 'åtgärd', 'åtgärder'),
    },
    {
      kind: null,
      n: doubts,
      name: 'tvivel kvar',
      detail: settled > 0 ? `${settled} klara av ${doubts + settled}` : '',
    },
  ];
};

/** The number, its word, and what it is made of. */
function Told({ n, name, detail }: Count) {
  return (
    <>
      <Box component="span" sx={{ font: `500 2rem/1.1 ${serif}` }}>
        {n}
      </Box>
      <Box component="span" sx={{ lineHeight: 1.25, minWidth: 0 }}>
        <Box component="b" sx={{ display: 'block', fontWeight: 600 }}>
          {name}
        </Box>
        <Box component="span" sx={{ color: v.ink2, fontSize: '0.875rem' }}>
          {detail}
        </Box>
      </Box>
    </>
  );
}

const cell = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-start',
  textAlign: 'left',
  gap: '0.75rem',
  width: '100%',
  height: '100%',
  p: '0.65rem 1rem 0.65rem 1.75rem',
  [narrow]: { p: '0.35rem 1rem' },
} as const;

interface CountStripProps {
  plan: Plan;
  doubts: number;
  corrections: readonly PlacedCorrection[];
  /** The kind that is listed whole; null for none. */
  listed: CorrectableKind | null;
  onList: (kind: CorrectableKind) => void;
}

/** What was recognised, to be checked at a glance; a count that is pressed lists what it counted. */
export function CountStrip({ plan, doubts, corrections, listed, onList }: CountStripProps) {
  const settled = corrections.filter((it) => it.correction.kind === 'settle').length;
  return (
    <Box
      component="ul"
      aria-label="Det som lästes in"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
        flex: 'none',
        borderBottom: `1px solid ${v.line}`,
        [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {countsOf(plan, doubts, settled).map((count, index) => (
        <Box
          component="li"
          key={count.name}
          sx={{
            borderLeft: index === 0 ? 0 : `1px solid ${v.line}`,
            color: index === 4 && count.n > 0 ? v.warn : v.ink,
            [narrow]: { borderLeft: 0 },
          }}
        >
          {count.kind === null || count.n === 0 ? (
            <Box sx={cell}>
              <Told {...count} />
            </Box>
          ) : (
            <ButtonBase
              aria-pressed={count.kind === listed}
              onClick={() => count.kind && onList(count.kind)}
              sx={{
                ...cell,
                '&:hover': { background: v.handSoft },
                '&[aria-pressed="true"]': {
                  background: v.handSoft,
                  boxShadow: `inset 0 -3px 0 ${v.hand}`,
                },
              }}
            >
              <Told {...count} />
            </ButtonBase>
          )}
        </Box>
      ))}
    </Box>
  );
}
