import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { changeColor, narrow, v } from '../../../app/theme/css-var.ts';
import { ChangeIcon } from '../../../components/change/change-icon.tsx';
import {
  CHANGE_KINDS,
  CHANGE_WORD,
  type ChangeKind,
} from '../../../../shared/compare/change-kind.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import type { ChangeFilter } from './change-filter.ts';
import type {
  ChangeMatrix,
  KindCounts,
  MatrixRow,
} from '../../../../shared/compare/change-matrix.ts';
import { withoutStop } from '../../../../shared/text/sentence.ts';
import { WideRegion } from '../../../components/wide-region.tsx';

interface MatrixProps {
  matrix: ChangeMatrix;
  /** Name of the newer plan's column: its year. */
  afterName: string;
  filter: ChangeFilter;
  /** A count, a goal (kind null) or a total (goal null) was pressed. */
  onPress: (goal: string | null, kind: ChangeKind | null) => void;
}

/** A line as high as a count needs to be hit. */
const CELL_PY = '0.1rem';

const cell = {
  py: CELL_PY,
  pr: '0.25rem',
  pl: '0.75rem',
  textAlign: 'right',
  whiteSpace: 'nowrap',
} as const;

function Count({
  count,
  label,
  isOn,
  onPress,
}: {
  count: number;
  label: string;
  isOn: boolean;
  onPress: () => void;
}) {
  if (count === 0)
    return (
      <Box component="span" sx={{ color: v.ink3, px: '0.5rem' }}>
        <span aria-hidden>·</span>
        <Spoken>0</Spoken>
      </Box>
    );
  return (
    <ButtonBase
      aria-pressed={isOn}
      onClick={onPress}
      sx={{
        minWidth: '2rem',
        minHeight: '1.5rem',
        px: '0.5rem',
        borderRadius: '3px',
        font: 'inherit',
        fontWeight: 600,
        justifyContent: 'flex-end',
        ...(isOn && {
          background: v.handSoft,
          color: v.hand2,
          boxShadow: `inset 0 0 0 1px ${v.hand}`,
        }),
        '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
      }}
    >
      {count}
      <Spoken> {label}</Spoken>
    </ButtonBase>
  );
}

/** A head of several words stays on its line: the goals have the room that is left. */
const headWord = (kind: ChangeKind): string => CHANGE_WORD[kind].replaceAll(' ', '\u00a0');

function Head({ kinds, afterName }: { kinds: readonly ChangeKind[]; afterName: string }) {
  return (
    <TableHead>
      <TableRow>
        <TableCell>Uppdrag per målsättning</TableCell>
        {kinds.map((kind) => (
          <TableCell
            key={kind}
            sx={{ ...cell, whiteSpace: 'normal', pr: '0.75rem', color: changeColor(kind) }}
          >
            <Box component="span" sx={{ display: 'block', lineHeight: 1 }}>
              <ChangeIcon kind={kind} size={20} />
            </Box>
            {headWord(kind)}
          </TableCell>
        ))}
        <TableCell sx={{ ...cell, pr: '0.75rem' }}>{afterName}</TableCell>
      </TableRow>
    </TableHead>
  );
}

function GoalName({ row }: { row: MatrixRow }) {
  return (
    <>
      <Box component="span" sx={{ flex: 'none', width: '1.9rem', color: v.ink2, fontWeight: 400 }}>
        {row.number === '' ? '–' : row.number}
      </Box>
      <Box component="span" sx={{ textWrap: 'pretty', lineHeight: 1.3, py: '0.1rem' }}>
        {withoutStop(row.title)}
        {row.remark !== '' && (
          <Box component="span" sx={{ color: v.ink3, fontWeight: 400, whiteSpace: 'nowrap' }}>
            {' '}
            {row.remark}
          </Box>
        )}
      </Box>
    </>
  );
}

function GoalRow({ row, props }: { row: MatrixRow; props: MatrixProps }) {
  const { filter, matrix, onPress } = props;
  const isOn = filter.goal === row.id;
  return (
    <TableRow aria-selected={isOn} sx={isOn ? { boxShadow: `inset 3px 0 0 ${v.hand}` } : {}}>
      <TableCell
        component="th"
        scope="row"
        sx={{ py: CELL_PY, minWidth: '15rem', [narrow]: { minWidth: '9.5rem' } }}
      >
        <ButtonBase
          aria-pressed={isOn && filter.kinds.length === 0}
          onClick={() => onPress(row.id, null)}
          sx={{
            font: 'inherit',
            fontWeight: isOn ? 600 : 400,
            textAlign: 'left',
            alignItems: 'baseline',
            pl: isOn ? '0.6rem' : 0,
            minHeight: '1.5rem',
            '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
          }}
        >
          <GoalName row={row} />
        </ButtonBase>
      </TableCell>
      {matrix.kinds.map((kind) => (
        <TableCell key={kind} sx={cell}>
          <Count
            count={row.counts[kind]}
            label={`${CHANGE_WORD[kind]} under ${row.title}`}
            isOn={isOn && filter.kinds.includes(kind)}
            onPress={() => onPress(row.id, kind)}
          />
        </TableCell>
      ))}
      <TableCell sx={{ ...cell, fontWeight: 600, pr: '0.75rem' }}>{row.after}</TableCell>
    </TableRow>
  );
}

function TotalRow({ total, props }: { total: KindCounts; props: MatrixProps }) {
  const { filter, matrix, onPress } = props;
  return (
    <TableRow sx={{ '&& > *': { borderTop: `1px solid ${v.edge}`, borderBottom: 0 } }}>
      <TableCell component="th" scope="row" sx={{ py: CELL_PY, fontWeight: 600 }}>
        Alla uppdrag
      </TableCell>
      {matrix.kinds.map((kind) => (
        <TableCell key={kind} sx={cell}>
          <Count
            count={total[kind]}
            label={`${CHANGE_WORD[kind]} i hela planen`}
            isOn={filter.goal === null && filter.kinds.includes(kind)}
            onPress={() => onPress(null, kind)}
          />
        </TableCell>
      ))}
      <TableCell sx={{ ...cell, fontWeight: 600, pr: '0.75rem' }}>{matrix.after}</TableCell>
    </TableRow>
  );
}

/** Goals down, kinds across; every count narrows the list below. Kinds without a hit are folded. */
export function MatrixTable(props: MatrixProps) {
  const { matrix } = props;
  const folded = CHANGE_KINDS.filter((kind) => !matrix.kinds.includes(kind));
  return (
    <WideRegion label="Förändringar per målsättning">
      <Table
        size="small"
        sx={{
          fontSize: '1rem',
          '& td, & th': { fontSize: 'inherit', verticalAlign: 'baseline' },
          '& thead th': { fontSize: '0.9375rem', verticalAlign: 'bottom' },
        }}
      >
        <Head kinds={matrix.kinds} afterName={props.afterName} />
        <TableBody>
          {matrix.rows.map((row) => (
            <GoalRow key={row.id} row={row} props={props} />
          ))}
          <TotalRow total={matrix.total} props={props} />
        </TableBody>
      </Table>
      {folded.length > 0 && (
        <Box component="p" sx={{ color: v.ink3, fontSize: '0.9375rem', pt: '0.25rem' }}>
          Visas inte, eftersom inget uppdrag hör dit:{' '}
          {folded.map((kind) => CHANGE_WORD[kind]).join(', ')}.
        </Box>
      )}
    </WideRegion>
  );
}
