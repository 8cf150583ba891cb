import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { v } from '../../../app/theme/css-var.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { BudgetTable } from './budget-table.tsx';
import { pairedTables } from '../../../../shared/compare/paired-tables.ts';

/** Budget: every table of the two plans row by row, restated figures beside each other. */
export function BudgetTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const tables = useMemo(() => pairedTables(comparison.budget), [comparison]);
  const restated = tables.reduce((sum, table) => sum + table.restatedCount, 0);
  if (tables.length === 0) return <EmptyState text="Planerna har inga budgettabeller." isInset />;
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', color: v.ink2 }}>
        {restated === 0 ? (
          'Inget belopp anges olika i de två planerna.'
        ) : (
          <>
            <b>{restated}</b> {restated === 1 ? 'rad har' : 'rader har'} för samma år ett annat
            belopp i planen {yearName(pair.to)} än i planen {yearName(pair.from)}.
          </>
        )}
      </Typography>
      <Box component="p" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        Varje belopp leder till sin rad i planen, med den tryckta sidan bredvid.
      </Box>
      {tables.map((table) => (
        <BudgetTable key={table.key} table={table} pair={pair} />
      ))}
    </>
  );
}
