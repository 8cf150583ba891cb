import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { addressOf } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { isRewrite, partsOf } from '../../../shared/compare/diff-sides.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { Sourced } from '../copying/sourced.tsx';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { NoteEditor } from '../../components/note/note-editor.tsx';
import { Spoken } from '../../components/change/spoken.tsx';
import { DatedStatus } from '../follow-up/status-mark.tsx';
import type { AssignmentRow } from './assignment-rows.ts';
import { useAssignments } from './assignments-store.ts';

/** A line's identity in the list. */
export const rowId = (row: AssignmentRow): string => `${row.planId} ${row.key}`;

/** Which of the columns are there that not every plan has something for. */
export interface ShownColumns {
  /** Whether there is a year before to compare with. */
  hasBefore: boolean;
  hasStatus: boolean;
}

/**
 * Number, words, what became of it with its number before, status, notes: a cell over more columns
 * than there are would make an empty one.
 */
const columnCount = ({ hasBefore, hasStatus }: ShownColumns): number =>
  3 + (hasBefore ? 2 : 0) + (hasStatus ? 1 : 0);

const cell = {
  padding: 'var(--row-pad) 0.75rem var(--row-pad) 0',
  borderBottom: `1px solid ${v.line}`,
  verticalAlign: 'top',
  [narrow]: {
    display: 'inline-block',
    borderBottom: 0,
    py: '0.1rem',
    '&:empty': { display: 'none' },
  },
} as const;

const oneLine = {
  overflow: 'hidden',
  // Room for the line under what is added, which is else cut off on some screens.
  pb: '3px',
  mb: '-3px',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  [narrow]: { whiteSpace: 'normal' },
  // Paper cannot be asked for the rest.
  '@media print': { whiteSpace: 'normal' },
} as const;

/** Spaces at the ends stay outside the mark. */
const Added = ({ text }: { text: string }) => (
  <>
    {text.slice(0, text.length - text.trimStart().length)}
    <ins>{text.trim()}</ins>
    {text.slice(text.trimEnd().length)}
  </>
);

/** On one line only what is new is marked; what is gone shows where one is. */
const NewWords = ({ row }: { row: AssignmentRow }) => {
  if (!row.diff || isRewrite(row.diff)) return row.text;
  return partsOf(row.diff, 'after').map((part, index) =>
    part.op === 'insert' ? (
      // Runs have no identity of their own; they never move within one difference.
      // oxlint-disable-next-line react/no-array-index-key
      <Added key={index} text={part.text} />
    ) : (
      part.text
    ),
  );
};

const Words = ({ row, isSelected }: { row: AssignmentRow; isSelected: boolean }) => (
  <Box
    component="td"
    sx={{
      ...cell,
      font: `400 1rem/1.35 ${serif}`,
      color: row.isDropped ? v.ink2 : v.ink,
      [narrow]: { display: 'block', borderBottom: 0, py: '0.1rem' },
    }}
  >
    {/* Within the cell: cut at the cell's own edge a mark would run on into its padding. */}
    <Box sx={isSelected ? {} : oneLine}>
      <Sourced planId={row.planId} kind="assignment" partKey={row.key}>
        {row.diff && isSelected ? <WordDiff diff={row.diff} side="both" /> : <NewWords row={row} />}
      </Sourced>
    </Box>
  </Box>
);

const Since = ({ row }: { row: AssignmentRow }) => (
  <>
    <Box component="td" sx={{ ...cell, whiteSpace: 'nowrap' }}>
      {row.change && <ChangeMark kind={row.change} />}
    </Box>
    <Box component="td" sx={{ ...cell, color: v.ink2, whiteSpace: 'nowrap' }}>
      {row.before || (
        <Box component="span" sx={{ [narrow]: { display: 'none' } }}>
          –
        </Box>
      )}
    </Box>
  </>
);

const NoteCount = ({ n }: { n: number }) => (
  <Box component="td" sx={{ ...cell, color: v.hand, fontWeight: 600, textAlign: 'right', pr: 0 }}>
    {n > 0 && (
      <>
        <Icon name="pen" size={0.875} /> {n}
        <Spoken>{` ${n === 1 ? 'anteckning' : 'anteckningar'}`}</Spoken>
      </>
    )}
  </Box>
);

const NoteRow = ({ row, columns }: { row: AssignmentRow; columns: number }) => (
  <Box component="tr" sx={{ [narrow]: { display: 'block' } }}>
    <Box component="td" colSpan={columns} sx={{ ...cell, [narrow]: { display: 'block' } }}>
      <Box sx={{ maxWidth: '35rem', ml: '5.5rem', [narrow]: { ml: 0 } }}>
        <NoteEditor
          note={null}
          draft={{
            text: '',
            target: {
              planId: row.planId,
              part: { kind: 'assignment', key: row.key },
              anchor: null,
            },
          }}
          onDone={() => {
            useAssignments.setState({ noteUnder: null });
            document.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
          }}
        />
      </Box>
    </Box>
  </Box>
);

const selectedStyle = {
  '& > td': { background: v.handSoft },
  '& > td:first-of-type': { boxShadow: `-12px 0 0 ${v.handSoft}, -15px 0 0 ${v.hand}` },
  '& > td:last-of-type': { boxShadow: `12px 0 0 ${v.handSoft}` },
} as const;

interface AssignmentLineProps extends ShownColumns {
  row: AssignmentRow;
  isSelected: boolean;
  /** The one line that Tab reaches; the keys go on from there. */
  isTabStop: boolean;
}

/** One uppdrag: number, words, what became of it since last year, notes. */
export const AssignmentLine = ({
  row,
  isSelected,
  isTabStop,
  hasBefore,
  hasStatus,
}: AssignmentLineProps) => {
  const hasNoteField = useAssignments((s) => s.noteUnder === rowId(row));
  const select = () => useAssignments.setState({ selected: rowId(row) });
  return (
    <>
      <Box
        component="tr"
        data-row={rowId(row)}
        tabIndex={isTabStop ? 0 : -1}
        aria-selected={isSelected}
        onClick={select}
        onFocus={select}
        sx={{
          [narrow]: { display: 'block', borderBottom: `1px solid ${v.line}`, py: '0.5rem' },
          // What has focus is selected: ground and bar say so; a ring would cross the numbers.
          '&:focus-visible': { outline: 'none' },
          ...(isSelected ? selectedStyle : {}),
        }}
      >
        <Box component="td" sx={{ ...cell, fontWeight: 600, whiteSpace: 'nowrap' }}>
          <Link
            color="inherit"
            tabIndex={isSelected ? 0 : -1}
            href={addressOf({ place: 'thread', planId: row.planId, key: row.key })}
            aria-label={`${row.name}, öppna tråden`}
            sx={row.isDropped ? { textDecoration: 'line-through' } : {}}
          >
            {row.isNumbered ? row.name : 'Utan nr'}
          </Link>
        </Box>
        <Words row={row} isSelected={isSelected} />
        {hasBefore && <Since row={row} />}
        {hasStatus && (
          <Box component="td" sx={cell}>
            {row.status && <DatedStatus entry={row.status} />}
          </Box>
        )}
        <NoteCount n={row.notes} />
      </Box>
      {hasNoteField && <NoteRow row={row} columns={columnCount({ hasBefore, hasStatus })} />}
    </>
  );
};

/** 'Målsättning nr 1: …', 9 uppdrag. */
export const GroupHead = ({
  title,
  n,
  ...columns
}: ShownColumns & { title: string; n: number }) => (
  <Box component="tr" sx={{ [narrow]: { display: 'block' } }}>
    <Box
      component="th"
      scope="rowgroup"
      colSpan={columnCount(columns)}
      sx={{
        ...cell,
        padding: '1.1rem 0 0.4rem',
        textAlign: 'left',
        borderBottom: `1px solid ${v.edge}`,
        [narrow]: { display: 'block' },
      }}
    >
      {title}{' '}
      <Box
        component="span"
        sx={{ fontWeight: 400, color: v.ink2 }}
        aria-label={counted(n, 'uppdrag')}
      >
        {n}
      </Box>
    </Box>
  </Box>
);
