import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { medium, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';
import { BlockText } from './block-text.tsx';
import type { Changes } from './changes.ts';
import type { MarkRange } from './layers.ts';
import { numberColumns, tableCells, type TableCell as Cell } from './table-cells.ts';

interface TableBlockProps {
  plan: Plan;
  block: BodyBlock;
  changes: Changes | null;
  marks: readonly MarkRange[];
}

/** Marks in a cell's own offsets' text. */
const within = (marks: readonly MarkRange[], cell: Cell): MarkRange[] =>
  marks
    .filter((mark) => mark.start < cell.from + cell.text.length && mark.end > cell.from)
    .map((mark) => ({ ...mark, start: mark.start - cell.from, end: mark.end - cell.from }));

/** What the comparison says of the indicator in a row ('samma utfall som i planen för 2025'). */
const IndicatorMarks = ({
  plan,
  changes,
  cell,
}: Pick<TableBlockProps, 'plan' | 'changes'> & { cell: Cell }) => {
  const indicator = plan.indicators.find((i) => i.text !== '' && cell.text.includes(i.text));
  const marks = indicator ? (changes?.indicators.get(indicator.key)?.marks ?? []) : [];
  return marks.map(({ mark, sentence }) => (
    <Box
      key={mark}
      data-not-text
      sx={{
        display: 'flex',
        gap: '0.35rem',
        color: v.warn,
        fontSize: '0.9375rem',
        alignItems: 'baseline',
      }}
    >
      <Icon name="clock" size={0.875} />
      {sentence}
    </Box>
  ));
};

const CellText = ({
  cell,
  marks,
  children,
}: {
  cell: Cell;
  marks: readonly MarkRange[];
  children?: ReactNode;
}) => (
  <>
    <BlockText text={cell.text} from={cell.from} marks={within(marks, cell)} />
    {children}
  </>
);

/** One long compound must not make the whole table scroll; no column gets too narrow to read. */
const words = { overflowWrap: 'anywhere', minWidth: '6.5rem' } as const;

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

/** A table as printed, figures flush right. Wider than the column it scrolls by itself. */
export const TableBlock = ({ plan, block, changes, marks }: TableBlockProps) => {
  const rows = tableCells(block.rows ?? []);
  const headerRows = block.headerRows ?? 0;
  const isNumber = numberColumns(rows, headerRows);
  const align = (column: number) => (isNumber[column] ? 'right' : 'left');
  return (
    <Box
      component="section"
      aria-label={nameOf(block)}
      // A region that scrolls must be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      // A table may reach into the gap beside the column, where a long word would make it scroll.
      sx={{ overflowX: 'auto', margin: '0.2rem -1.25rem 1.1rem 0', [medium]: { mr: 0 } }}
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
                  <TableCell key={cell.from} scope="col" align={align(column)}>
                    <CellText cell={cell} marks={marks} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableHead>
        )}
        <TableBody>
          {rows.slice(headerRows).map((row) => (
            <TableRow key={row[0]?.from}>
              {row.map((cell, column) => (
                <TableCell
                  key={cell.from}
                  align={align(column)}
                  sx={{
                    fontFamily: serif,
                    ...(isNumber[column] ? { whiteSpace: 'nowrap' } : words),
                    fontVariantNumeric: 'lining-nums tabular-nums',
                  }}
                >
                  <CellText cell={cell} marks={marks}>
                    {column === 0 && block.part?.kind === 'indicators' && (
                      <IndicatorMarks plan={plan} changes={changes} cell={cell} />
                    )}
                  </CellText>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
