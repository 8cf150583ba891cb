import Box from '@mui/material/Box';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { counted } from '../../components/count-words.ts';
import { seriesCounts } from './series-counts.ts';

interface Count {
  n: number;
  name: string;
  detail: string;
}

const countsOf = (plan: Plan, doubts: number, settled: number): Count[] => {
  const rows = plan.budgetTables.flatMap((table) => table.rows).filter((row) => !row.isHeading);
  const measures = plan.risks.reduce((sum, risk) => sum + risk.measures.length, 0);
  return [
    { n: plan.assignments.length, name: 'uppdrag', detail: seriesCounts(plan.assignments) },
    {
      n: plan.indicators.length,
      name: 'styrtal',
      detail: counted(plan.goals.length, 'målsättning', 'målsättningar'),
    },
    {
      n: plan.budgetTables.length,
      name: plan.budgetTables.length === 1 ? 'budgettabell' : 'budgettabeller',
      detail: counted(rows.length, 'rad', 'rader'),
    },
    {
      n: plan.risks.length,
      name: plan.risks.length === 1 ? 'risk' : 'risker',
      detail: counted(measures, 'åtgärd', 'åtgärder'),
    },
    {
      n: doubts,
      name: 'tvivel kvar',
      detail: settled > 0 ? `${settled} klara av ${doubts + settled}` : '',
    },
  ];
};

interface CountStripProps {
  plan: Plan;
  doubts: number;
  corrections: readonly PlacedCorrection[];
}

/** What was recognised, to be checked at a glance against what one knows of the plan. */
export function CountStrip({ plan, doubts, corrections }: CountStripProps) {
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
      {countsOf(plan, doubts, settled).map(({ n, name, detail }, index) => (
        <Box
          component="li"
          key={name}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '0.75rem',
            p: '0.65rem 1rem 0.65rem 1.75rem',
            borderLeft: index === 0 ? 0 : `1px solid ${v.line}`,
            color: index === 4 && n > 0 ? v.warn : v.ink,
            [narrow]: { borderLeft: 0, p: '0.35rem 1rem' },
          }}
        >
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
        </Box>
      ))}
    </Box>
  );
}
