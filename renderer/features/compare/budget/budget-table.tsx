import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { BudgetChange } from '../../../../shared/compare/comparison.ts';
import { addressOf, readingAt } from '../../../app/route.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { Spoken } from '../../../components/change/spoken.tsx';
import { useReading } from '../../reading/reading-store.ts';
import { PlaceInPlan } from '../place-in-plan.tsx';
import { useSource } from '../../copying/use-source.ts';
import { NOTE_ROW } from '../notes/note-key.ts';
import { budgetRowKeys, placesOfPair, type PartInPlan } from '../notes/notes-on-part.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { yearName, type PlanPair } from '../plan-pair.ts';
import {
  cellText,
  isTurned,
  type BudgetColumn,
  type PairedTable,
} from '../../../../shared/compare/paired-tables.ts';
import { SumLine } from './sum-line.tsx';
import { WideRegion } from '../../../components/wide-region.tsx';

function headOf(column: BudgetColumn, pair: PlanPair): { first: string; second: string } {
  if (column.kind === 'restated') return { first: 'Omräknat', second: 'med' };
  if (column.kind === 'growth') return { first: 'Ändring', second: `från ${column.base.year}` };
  const plan = column.kind === 'before' ? pair.from : pair.to;
  return { first: column.column, second: `i planen ${yearName(plan)}` };
}

const columnKey = (column: BudgetColumn): string => `${column.kind} ${column.column}`;

/** Stays in sight when the table scrolls sideways: a figure without its row says nothing. */
const rowHead = {
  minWidth: '12rem',
  position: 'sticky',
  left: 0,
  background: v.sheet,
  zIndex: 1,
  overflowWrap: 'break-word',
  [narrow]: { minWidth: '9rem' },
} as const;

interface RowNameProps {
  row: BudgetChange;
  /** The row came or went by itself, not with its whole table. */
  isMarked: boolean;
  /** Its sign is turned, and not that of the whole table, which is said below it. */
  isTurnedAlone: boolean;
}

function RowName({ row, isMarked, isTurnedAlone }: RowNameProps) {
  const { from, to, relation } = row;
  const former = from !== null && to !== null && from.label !== to.label ? from.label : null;
  return (
    <>
      {(to ?? from)?.label}
      {former !== null && (
        <Box component="span" sx={{ color: v.ink2 }}>
          {' '}
          kallades {former}
        </Box>
      )}
      {isMarked && (relation === 'new' || relation === 'dropped') && (
        <Box component="span" sx={{ ml: '0.6rem' }}>
          <ChangeMark kind={relation} />
        </Box>
      )}
      {isTurnedAlone && (
        <Box component="span" sx={{ color: v.ink2 }}>
          {' '}
          (tecknet vänt)
        </Box>
      )}
    </>
  );
}

/** A printed figure leads to its row in the plan that prints it, with the printed page beside. */
function Figure({ text, place }: { text: string; place: PartInPlan | undefined }) {
  if (place === undefined || text === '') return <>{text}</>;
  const { planId, year, part } = place;
  return (
    <Box
      component="a"
      href={addressOf(readingAt(planId, { part: `${part.kind}:${part.key}` }))}
      onClick={() => useReading.setState({ isOriginalOpen: true })}
      title={`Visa raden i planen ${year}`}
      sx={{
        color: 'inherit',
        textDecoration: 'none',
        '&:hover, &:focus-visible': { textDecoration: 'underline', color: v.hand },
      }}
    >
      {text}
    </Box>
  );
}

/** A figure that a plan prints has a place in it; what was reckoned has none. */
const isPrinted = (kind: BudgetColumn['kind']): boolean => kind === 'before' || kind === 'after';

interface RowProps {
  row: BudgetChange;
  columns: readonly BudgetColumn[];
  /** The row in each plan that has it. */
  places: readonly PartInPlan[];
  newestId: string;
  isTotal: boolean;
  name: RowNameProps;
}

function Row({ row, columns, places, newestId, isTotal, name }: RowProps) {
  const placeOf = ({ kind }: BudgetColumn): PartInPlan | undefined =>
    places.find(({ planId }) => isPrinted(kind) && (planId === newestId) === (kind === 'after'));
  const older = places.find(({ planId }) => planId !== newestId);
  const newer = places.find(({ planId }) => planId === newestId);
  const before = useSource(older?.planId ?? null, older?.part ?? null);
  const after = useSource(newer?.planId ?? null, newer?.part ?? null);
  // A figure is of the plan whose column it stands in; what was reckoned is of none.
  const sources = { before, after, restated: {}, growth: {} };
  return (
    <TableRow {...NOTE_ROW} sx={isTotal ? { '& > *': { fontWeight: 600 } } : {}}>
      <TableCell component="th" scope="row" sx={{ ...rowHead, fontWeight: isTotal ? 600 : 400 }}>
        <span {...(newer ? after : before)}>
          <RowName {...name} />
        </span>{' '}
        <NoteHere places={places} name={`raden ${(row.to ?? row.from)?.label ?? ''}`} />
        <RowNotes places={places} newestId={newestId} />
      </TableCell>
      {columns.map((column) => (
        <TableCell
          key={columnKey(column)}
          {...sources[column.kind]}
          sx={{
            textAlign: 'right',
            whiteSpace: 'nowrap',
            ...(column.kind === 'restated' && { color: v.warn, fontWeight: 600 }),
          }}
        >
          <Figure text={cellText(row, column)} place={placeOf(column)} />
        </TableCell>
      ))}
    </TableRow>
  );
}

/** The labels of a table's sums, which are printed stronger than what they are sums of. */
function useTotals(planId: string, tableKey: string | undefined): ReadonlySet<string> {
  const { data } = useQuery('plans.get', { planId });
  const table = data?.plan.budgetTables.find(({ key }) => key === tableKey);
  return new Set(table?.rows.filter(({ isTotal }) => isTotal).map(({ label }) => label));
}

/** One table as two plans print it; the same year's figures beside each other. */
export function BudgetTable({ table, pair }: { table: PairedTable; pair: PlanPair }) {
  const from = table.rows.find((row) => row.from !== null)?.from ?? null;
  const to = table.rows.find((row) => row.to !== null)?.to ?? null;
  const { from: older, to: newer } = pair;
  const isWhollyTurned = table.rows.every(
    (row) => isTurned(row) || row.from === null || row.to === null,
  );
  const totals = useTotals(to === null ? older.id : newer.id, (to ?? from)?.tableKey);
  return (
    <Box component="section" sx={{ mt: '1.75rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1rem', alignItems: 'baseline' }}>
        <Typography variant="h3" component="h2">
          {table.title || table.section}
        </Typography>
        <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          {table.unit}
        </Box>
        {table.standing !== 'both' && <ChangeMark kind={table.standing} />}
        <Box
          component="span"
          sx={{ ml: 'auto', display: 'flex', gap: '1rem', fontSize: '0.9375rem' }}
        >
          {from !== null && <PlaceInPlan plan={older} kind="budgetTable" partKey={from.tableKey} />}
          {to !== null && <PlaceInPlan plan={newer} kind="budgetTable" partKey={to.tableKey} />}
        </Box>
      </Box>
      <WideRegion label={table.title}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell sx={rowHead}>Rad</TableCell>
              {table.columns.map((column) => {
                const { first, second } = headOf(column, pair);
                return (
                  <TableCell key={columnKey(column)} sx={{ textAlign: 'right', minWidth: '6rem' }}>
                    {first}
                    <br />
                    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                      {second}
                    </Box>
                    {column.kind === 'growth' && <Spoken> i {column.column}</Spoken>}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map((row, index) => (
              <Row
                // A label may stand several times in a table: its place tells it from its twins.
                key={`${row.from?.label ?? ''}>${row.to?.label ?? ''} ${index}`}
                row={row}
                columns={table.columns}
                places={placesOfPair(pair, 'budgetRow', budgetRowKeys(table.rows, index))}
                newestId={newer.id}
                isTotal={totals.has((row.to ?? row.from)?.label ?? '')}
                name={{
                  row,
                  isMarked: table.standing === 'both',
                  isTurnedAlone: isTurned(row) && !isWhollyTurned,
                }}
              />
            ))}
          </TableBody>
        </Table>
      </WideRegion>
      <Box sx={{ fontSize: '0.9375rem', mt: '0.4rem' }}>
        {from !== null && <SumLine plan={older} tableKey={from.tableKey} />}
        {to !== null && <SumLine plan={newer} tableKey={to.tableKey} />}
      </Box>
      {table.hasTurnedSign && (
        <Box component="p" sx={{ color: v.ink2, fontSize: '0.9375rem', mt: '0.4rem' }}>
          Den ena planen skriver kostnader med plus, den andra med minus. De visas som de är tryckta
          och jämförs med tecknet vänt.
        </Box>
      )}
    </Box>
  );
}
