import Box from '@mui/material/Box';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { BudgetTable, Plan } from '../../../shared/plan/plan.ts';
import { WideRegion } from '../../components/wide-region.tsx';
import { ofCell, ofTable, type KeptOfTable } from './cell-corrections.ts';
import { CellInput } from './cell-input.tsx';
import { correct, takeBack } from './correct.ts';
import { correctedPart, type ReviewPart } from './parts.ts';
import { fieldName } from './unkept.ts';

interface FigureGridProps {
  planId: string;
  plan: Plan;
  part: ReviewPart;
  corrections: readonly PlacedCorrection[];
}

const LABEL_WIDTH = '14rem';
const FIGURE_WIDTH = '6.5rem';

interface GridProps extends FigureGridProps {
  table: BudgetTable;
  /** The table's corrections, the first made first. */
  made: readonly KeptOfTable[];
}

function Head({ planId, plan, part, table, made }: GridProps) {
  const save = (column: number, value: string) =>
    correct(
      planId,
      {
        kind: 'column',
        part: correctedPart(plan, part),
        column,
        was: table.columns[column] ?? '',
        value,
      },
      'Rättat: kolumnens namn.',
    );
  return (
    <tr>
      <Box component="td" />
      {table.columns.map((name, column) => (
        <Box
          component="th"
          scope="col"
          // oxlint-disable-next-line react/no-array-index-key
          key={column}
          sx={{ p: '0.15rem 0.25rem', verticalAlign: 'top', fontWeight: 500 }}
        >
          <CellInput
            planId={planId}
            name={fieldName(planId, correctedPart(plan, part), `column ${column}`)}
            label={`Kolumn ${column + 1}`}
            value={name}
            made={ofCell(made, { kind: 'column', column })}
            onTakeBack={(kept) => void takeBack(planId, kept)}
            align="right"
            width={FIGURE_WIDTH}
            onSave={(value) => save(column, value)}
          />
        </Box>
      ))}
    </tr>
  );
}

function Row({ planId, plan, part, table, made, at }: GridProps & { at: number }) {
  const row = table.rows[at]!;
  const where = correctedPart(plan, part);
  const saveLabel = (value: string) =>
    correct(
      planId,
      { kind: 'rowLabel', part: where, row: at, was: row.label, value },
      'Rättat: radens namn.',
    );
  const saveFigure = (column: number, value: string) =>
    correct(
      planId,
      {
        kind: 'figure',
        part: where,
        row: at,
        column,
        rowLabel: row.label,
        was: row.cells[column] ?? '',
        value,
      },
      'Rättat: beloppet.',
    );
  return (
    <tr>
      <Box
        component="th"
        scope="row"
        sx={{ p: '0.15rem 0.25rem 0.15rem 0', verticalAlign: 'top', textAlign: 'left' }}
      >
        <CellInput
          planId={planId}
          name={fieldName(planId, where, `rowLabel ${at}`)}
          label={`Radens namn, rad ${at + 1}`}
          value={row.label}
          made={ofCell(made, { kind: 'rowLabel', row: at, label: row.label })}
          onTakeBack={(kept) => void takeBack(planId, kept)}
          align="left"
          width={LABEL_WIDTH}
          isBold={row.isTotal}
          onSave={saveLabel}
        />
      </Box>
      {table.columns.map((name, column) => (
        <Box
          component="td"
          // oxlint-disable-next-line react/no-array-index-key
          key={column}
          sx={{ p: '0.15rem 0.25rem', verticalAlign: 'top' }}
        >
          <CellInput
            planId={planId}
            name={fieldName(planId, where, `figure ${at} ${column}`)}
            label={`${row.label}, ${name}`}
            value={row.cells[column] ?? ''}
            made={ofCell(made, { kind: 'figure', row: at, column })}
            onTakeBack={(kept) => void takeBack(planId, kept)}
            align="right"
            width={FIGURE_WIDTH}
            onSave={(value) => saveFigure(column, value)}
          />
        </Box>
      ))}
    </tr>
  );
}

/** A budget table: its columns, rows and figures, each corrected where it stands. Wider than its place it scrolls by itself. */
export function FigureGrid(props: FigureGridProps) {
  const { plan, part, corrections } = props;
  const table = plan.budgetTables.find((it) => it.key === part.key);
  if (!table) return null;
  const grid = { ...props, table, made: ofTable(plan, part, corrections) };
  return (
    <WideRegion label="Tabellens rader och belopp">
      <Box component="table" sx={{ borderCollapse: 'collapse', fontSize: '0.9375rem' }}>
        <thead>
          <Head {...grid} />
        </thead>
        <tbody>
          {table.rows.map((_, at) => (
            // Rows may have the same label; their place in the table is what they are.
            // oxlint-disable-next-line react/no-array-index-key
            <Row key={at} {...grid} at={at} />
          ))}
        </tbody>
      </Box>
    </WideRegion>
  );
}
