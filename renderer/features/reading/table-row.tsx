import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans, serif } from '../../app/theme/tokens.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { Icon } from '../../components/icon.tsx';
import { BlockText } from './block-text.tsx';
import type { Changes } from './changes.ts';
import type { MarkRange } from './layers.ts';
import { useReading } from './reading-store.ts';
import { isSamePart, rowPart } from './row-parts.ts';
import { isEmpty, type TableCell as Cell } from './table-cells.ts';
import { useHeldPlace } from './use-held-place.ts';

interface BodyRowProps {
  plan: Plan;
  block: BodyBlock;
  /** The row's place among all rows of the table, the headings too. */
  index: number;
  cells: readonly Cell[];
  isNumber: readonly boolean[];
  /** The columns' headings, to say again where the table is stacked. */
  heads: readonly string[];
  changes: Changes | null;
  marks: readonly MarkRange[];
  notes: readonly Note[];
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
}: Pick<BodyRowProps, 'plan' | 'changes'> & { cell: Cell }) => {
  const indicator = plan.indicators.find((i) => i.text !== '' && cell.text.includes(i.text));
  const marks = indicator ? (changes?.indicators.get(indicator.key)?.marks ?? []) : [];
  return marks.map(({ mark, sentence }) => (
    <Box
      key={mark}
      data-not-text
      sx={{
        display: 'flex',
        gap: '0.35rem',
        color: v.ink2,
        font: `400 0.9375rem/1.35 ${sans}`,
        mt: '0.15rem',
        alignItems: 'baseline',
        '& svg': { color: v.warn },
      }}
    >
      <Icon name="clock" size={0.875} />
      {sentence}
    </Box>
  ));
};

/** A cell's words with their marks. */
export const CellText = ({
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
/** What the rows of a table of figures are called: the compounds of a budget stay whole. */
const rowNames = { overflowWrap: 'anywhere', minWidth: '9.5rem' } as const;

/** A figure is never broken; a heading in its column may be. */
function wrapping(cell: Cell, column: number, isNumber: readonly boolean[]) {
  if (isNumber[column]) return cell.isNumber ? { whiteSpace: 'nowrap' } : {};
  return column === 0 && isNumber.slice(1).every(Boolean) ? rowNames : words;
}

/** A pen where somebody has written about the row; its note in the margin says which row it means. */
const PenMark = ({ notes, plan, block, index }: BodyRowProps) => {
  const part = rowPart(plan, block, index);
  const count = notes.filter((note) => isSamePart(note.target?.part, part)).length;
  if (count === 0) return null;
  return (
    <Box component="span" data-not-text sx={{ color: v.hand, ml: '0.4rem', whiteSpace: 'nowrap' }}>
      <Icon name="pen" size={0.875} />
      <Spoken>{count === 1 ? ' en anteckning' : ` ${count} anteckningar`}</Spoken>
    </Box>
  );
};

/** The tint reaches a little beyond the words on both sides, so that its bar stands before them. */
const chosen = {
  background: v.handSoft,
  boxShadow: `-0.5rem 0 0 ${v.handSoft}, 0.5rem 0 0 ${v.handSoft}, calc(-0.5rem - 3px) 0 0 ${v.hand}`,
};

/** A row of a table; a click or the arrows choose it, so that one can write about it or copy it. */
export const BodyRow = (props: BodyRowProps) => {
  const { plan, block, index, cells, isNumber, heads, changes, marks } = props;
  const isChosen = useReading(
    (s) => s.selectedRow?.blockId === block.id && s.selectedRow.index === index,
  );
  const hold = useHeldPlace();
  const choose = (element: Element) => {
    if (window.getSelection()?.isCollapsed === false) return;
    if (!isChosen) hold(element);
    useReading.setState({ selectedRow: { blockId: block.id, index }, selectedKey: null });
  };
  return (
    <TableRow
      aria-current={isChosen ? 'true' : undefined}
      data-name-only={cells.slice(1).every(isEmpty) || undefined}
      onClick={({ currentTarget }) => choose(currentTarget)}
      sx={isChosen ? chosen : undefined}
    >
      {cells.map((cell, column) => (
        <TableCell
          key={cell.from}
          align={isNumber[column] ? 'right' : 'left'}
          data-head={heads[column] || undefined}
          data-empty={isEmpty(cell) || undefined}
          sx={{
            fontFamily: serif,
            ...wrapping(cell, column, isNumber),
            fontVariantNumeric: 'lining-nums tabular-nums',
          }}
        >
          <CellText cell={cell} marks={marks}>
            {column === 0 && <PenMark {...props} />}
            {column === 0 && block.part?.kind === 'indicators' && (
              <IndicatorMarks plan={plan} changes={changes} cell={cell} />
            )}
          </CellText>
        </TableCell>
      ))}
    </TableRow>
  );
};
