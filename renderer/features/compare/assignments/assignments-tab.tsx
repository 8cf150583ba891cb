import Box from '@mui/material/Box';
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
import { AskField } from './ask-field.tsx';
import { askExample, namedChanges } from './named-changes.ts';
import { NamesAtOnce } from './names-at-once.tsx';
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
      names: namedChanges(rows),
    };
  }, [comparison]);
}

/** Shows a row of the list below with the hand on it, whatever the list was narrowed to. */
function openRow(rowId: string): void {
  useCompare.getState().set({ filter: NO_FILTER, rowId });
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  });
}

/** Uppdrag over two years: the sentence, the names, the matrix, and the pairs. */
export function AssignmentsTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const { rows, overview, matrix, goalOf, names } = useRows(comparison);
  const { filter, layout, set } = useCompare();
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => filterRows(rows, filter, goalOf), [rows, filter, goalOf]);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem 1.75rem' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <OverviewLine
            overview={overview}
            onShow={(kind) => set({ filter: { ...NO_FILTER, kinds: [kind] }, rowId: null })}
          />
        </Box>
        <AskField
          text={filter.text}
          example={askExample(rows)}
          onText={(text) => set({ filter: { ...filter, text }, rowId: null })}
          fieldRef={field}
        />
      </Box>
      {/* Who asks for something wants its pairs, not the whole: they come right below the field. */}
      {filter.text === '' && (
        <>
          <NamesAtOnce
            columns={names}
            years={{ from: yearName(pair.from), to: yearName(pair.to) }}
            onOpen={openRow}
          />
          <FoldedWhenNarrow title="Antal per målsättning">
            <MatrixTable
              matrix={matrix}
              afterName={yearName(pair.to)}
              filter={filter}
              onPress={(goal, kind) => set({ filter: pressCount(filter, goal, kind), rowId: null })}
            />
          </FoldedWhenNarrow>
        </>
      )}
      <FilterBar
        filter={filter}
        goals={matrix.rows}
        shown={shown.length}
        all={rows.length}
        layout={layout}
        onFilter={(next) => set({ filter: next, rowId: null })}
        onLayout={(next) => set({ layout: next })}
      />
      {shown.length === 0 ? (
        <p>
          {filter.text === ''
            ? 'Inget uppdrag passar alla filter.'
            : `Inget uppdrag i de två planerna har ”${filter.text}” i sin text.`}{' '}
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
