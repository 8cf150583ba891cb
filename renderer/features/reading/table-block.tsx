import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { KeyboardEvent } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { medium, v } from '../../app/theme/css-var.ts';
import { scrollShadow } from '../../components/scroll-shadow.ts';
import type { Changes } from './changes.ts';
import type { MarkRange } from './layers.ts';
import { useReading } from './reading-store.ts';
import { stacked } from './stacked-table.ts';
import { isEmpty, numberColumns, tableCells, tableShape } from './table-cells.ts';
import { BodyRow, CellText } from './table-row.tsx';

interface TableBlockProps {
  plan: Plan;
  block: BodyBlock;
  changes: Changes | null;
  marks: readonly MarkRange[];
  /** The notes beside the table, to show at which rows they are. */
  notes: readonly Note[];
}

/** The kind of table and what it stands under: several tables of a kind must not be named alike. */
const fullNameOf = (block: BodyBlock, plan: Plan): string => {
  const budget = plan.budgetTables.find(({ key }) => key === block.part?.key);
  const goal = plan.goals.find(({ key }) => key === block.goalKey);
  const under = block.part?.kind === 'budgetTable' ? budget?.title : goal?.title;
  return under ? `${nameOf(block)}: ${under}` : nameOf(block);
};

const nameOf = (block: BodyBlock): string => {
  switch (block.part?.kind) {
    case 'indicators':
      return 'Styrtal';
    case 'budgetTable':
      return 'Budgettabell';
    case 'risks':
      return 'Risker';
    case undefined:
    case 'section':
    case 'goal':
    case 'assignment':
      return 'Tabell';
  }
};

/** In a table the arrows choose a row; what one then does is about that row. */
const onRowKey = (event: KeyboardEvent<HTMLElement>, block: BodyBlock): void => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const first = block.headerRows ?? 0;
  const last = (block.rows?.length ?? 0) - 1;
  const { selectedRow } = useReading.getState();
  const at = selectedRow?.blockId === block.id ? selectedRow.index + by : first;
  const index = Math.max(first, Math.min(last, at));
  useReading.setState({ selectedRow: { blockId: block.id, index }, selectedKey: null });
  const section = event.currentTarget;
  requestAnimationFrame(() =>
    section.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest' }),
  );
};

/** A table as printed, figures flush right. Wider than the column it scrolls by itself. */
export const TableBlock = ({ plan, block, changes, marks, notes }: TableBlockProps) => {
  const rows = tableCells(block.rows ?? []);
  const headerRows = block.headerRows ?? 0;
  const isNumber = numberColumns(rows, headerRows);
  const shape = block.part?.kind === 'indicators' ? 'figures' : tableShape(isNumber);
  const heads = rows[0] && headerRows > 0 ? rows[0].map((cell) => cell.text) : [];
  const align = (column: number) => (isNumber[column] ? 'right' : 'left');
  return (
    <Box
      component="section"
      aria-label={fullNameOf(block, plan)}
      // A region that scrolls must be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => onRowKey(event, block)}
      // A table may reach into the gap beside the column, where a long word would make it scroll.
      sx={[
        {
          ...scrollShadow(v.sheet),
          // Room on both sides for the tint of a chosen row.
          margin: '0.2rem -1.25rem 1.1rem -0.75rem',
          padding: '0 0.5rem 0 0.75rem',
          [medium]: { mr: '-0.5rem' },
        },
        stacked(shape, isNumber.length),
      ]}
    >
      <Table
        sx={{
          '& td, & th': { fontSize: '0.9375rem', lineHeight: 1.32 },
          '& td:last-child, & th:last-child': { pr: 0 },
        }}
      >
        {headerRows > 0 && (
          <TableHead>
            {rows.slice(0, headerRows).map((row) => (
              <TableRow key={row[0]?.from}>
                {row.map((cell, column) => (
                  <TableCell
                    key={cell.from}
                    scope="col"
                    align={align(column)}
                    data-empty={isEmpty(cell) || undefined}
                  >
                    <CellText cell={cell} marks={marks} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableHead>
        )}
        <TableBody>
          {rows.slice(headerRows).map((row, index) => (
            <BodyRow
              key={row[0]?.from}
              {...{ plan, block, changes, marks, notes, isNumber, heads }}
              cells={row}
              index={headerRows + index}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
