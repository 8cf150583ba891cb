import Box from '@mui/material/Box';
import { useState } from 'react';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import { findPart } from '../../../shared/correction/find-part.ts';
import type { BudgetTable, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { WideRegion } from '../../components/wide-region.tsx';
import { correct } from './correct.ts';
import { correctedPart, type ReviewPart } from './parts.ts';

interface FigureGridProps {
  planId: string;
  plan: Plan;
  part: ReviewPart;
  corrections: readonly PlacedCorrection[];
}

type Figure = Extract<PlacedCorrection['correction'], { kind: 'figure' }>;

const figuresOf = (
  plan: Plan,
  part: ReviewPart,
  corrections: readonly PlacedCorrection[],
): Figure[] =>
  corrections
    .filter((kept) => kept.isPlaced)
    .flatMap(({ correction }) => (correction.kind === 'figure' ? [correction] : []))
    .filter((it) => findPart(plan, it.part) === part.key);

function FigureCell({
  label,
  value,
  before,
  onSave,
}: {
  label: string;
  value: string;
  before: string | undefined;
  onSave: (value: string) => Promise<string | null>;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const keep = async () => {
    if (typed !== null && typed.trim() !== value) {
      const wrong = await onSave(typed.trim());
      setFailure(wrong);
      if (wrong !== null) return;
    }
    setTyped(null);
  };
  return (
    <Box component="td" sx={{ p: '0.15rem 0.25rem', verticalAlign: 'top' }}>
      <Box
        component="input"
        aria-label={label}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
          if (event.key === 'Escape') setTyped(null);
        }}
        sx={{
          width: '6.5rem',
          minHeight: '1.75rem',
          font: 'inherit',
          color: 'inherit',
          textAlign: 'right',
          background: v.pop,
          border: `1px solid ${before === undefined ? v.edge : v.hand}`,
          borderRadius: '3px',
          px: '0.3rem',
        }}
      />
      {before !== undefined && before !== value && (
        <Box sx={{ color: v.hand, fontSize: '0.8125rem', textAlign: 'right' }}>
          stod: {before === '' ? 'inget' : before}
        </Box>
      )}
      {failure && (
        <Box role="alert" sx={{ color: v.err, fontSize: '0.8125rem', maxWidth: '6.5rem' }}>
          {failure}
        </Box>
      )}
    </Box>
  );
}

function Rows({
  planId,
  plan,
  part,
  corrections,
  table,
}: FigureGridProps & { table: BudgetTable }) {
  const figures = figuresOf(plan, part, corrections);
  const save = (row: number, column: number, value: string) =>
    correct(
      planId,
      {
        kind: 'figure',
        part: correctedPart(plan, part),
        row,
        column,
        rowLabel: table.rows[row]?.label ?? '',
        was: table.rows[row]?.cells[column] ?? '',
        value,
      },
      'Beloppet är rättat.',
    );
  return table.rows.map((row, at) => (
    // Rows may have the same label; their place in the table is what they are.
    // oxlint-disable-next-line react/no-array-index-key
    <tr key={at}>
      <Box
        component="th"
        scope="row"
        sx={{ textAlign: 'left', fontWeight: row.isTotal ? 600 : 400, minWidth: '8rem', pr: 2 }}
      >
        {row.label}
      </Box>
      {table.columns.map((name, column) => (
        <FigureCell
          // oxlint-disable-next-line react/no-array-index-key
          key={column}
          label={`${row.label}, ${name}`}
          value={row.cells[column] ?? ''}
          before={figures.find((it) => it.row === at && it.column === column)?.was}
          onSave={(value) => save(at, column, value)}
        />
      ))}
    </tr>
  ));
}

/** A budget table's figures, each corrected where it stands. Wider than its place it scrolls by itself. */
export function FigureGrid(props: FigureGridProps) {
  const table = props.plan.budgetTables.find((it) => it.key === props.part.key);
  if (!table) return null;
  return (
    <WideRegion label="Tabellens belopp">
      <Box component="table" sx={{ borderCollapse: 'collapse', fontSize: '0.9375rem' }}>
        <thead>
          <tr>
            <Box component="td" />
            {table.columns.map((name, column) => (
              <Box
                component="th"
                scope="col"
                // oxlint-disable-next-line react/no-array-index-key
                key={column}
                sx={{
                  textAlign: 'right',
                  fontWeight: 500,
                  color: v.ink2,
                  px: 1,
                  minWidth: '6.5rem',
                }}
              >
                {name}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows {...props} table={table} />
        </tbody>
      </Box>
    </WideRegion>
  );
}
