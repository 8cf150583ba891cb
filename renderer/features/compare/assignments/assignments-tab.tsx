import Button from '@mui/material/Button';
import { useMemo, useRef } from 'react';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { useCompare } from '../compare-store.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { filterRows, NO_FILTER, pressCount } from './change-filter.ts';
import { changeMatrix, goalIds } from '../../../../shared/compare/change-matrix.ts';
import { changeRows } from '../../../../shared/compare/change-row.ts';
import { FilterBar } from './filter-bar.tsx';
import { FoldedWhenNarrow } from './folded-when-narrow.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { OverviewLine } from './overview-line.tsx';
import { overviewOf } from '../../../../shared/compare/overview.ts';
import { PairList } from './pair-list.tsx';

/** The rows, their counts and which goal each stands under; made anew only for a new comparison. */
function useRows(comparison: Comparison) {
  return useMemo(() => {
    const rows = changeRows(comparison.assignments);
    return {
      rows,
      overview: overviewOf(rows),
      matrix: changeMatrix(rows, comparison.goals),
      goalOf: goalIds(comparison.goals),
    };
  }, [comparison]);
}

/** Uppdrag over two years: the sentence, the matrix, and the pairs. */
export function AssignmentsTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const { rows, overview, matrix, goalOf } = useRows(comparison);
  const { filter, layout, set } = useCompare();
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => filterRows(rows, filter, goalOf), [rows, filter, goalOf]);
  return (
    <>
      <OverviewLine
        overview={overview}
        onShow={(kind) => set({ filter: { ...NO_FILTER, kinds: [kind] }, rowId: null })}
      />
      <FoldedWhenNarrow title="Antal per målsättning">
        <MatrixTable
          matrix={matrix}
          afterName={yearName(pair.to)}
          filter={filter}
          onPress={(goal, kind) => set({ filter: pressCount(filter, goal, kind), rowId: null })}
        />
      </FoldedWhenNarrow>
      <FilterBar
        filter={filter}
        goals={matrix.rows}
        shown={shown.length}
        all={rows.length}
        layout={layout}
        onFilter={(next) => set({ filter: next, rowId: null })}
        onLayout={(next) => set({ layout: next })}
        fieldRef={field}
      />
      {shown.length === 0 ? (
        <p>
          Inget uppdrag passar alla filter.{' '}
          <Button variant="text" onClick={() => set({ filter: NO_FILTER })}>
            Visa alla
          </Button>
        </p>
      ) : (
        <PairList pair={pair} rows={shown} all={rows} filterField={field} />
      )}
    </>
  );
}
