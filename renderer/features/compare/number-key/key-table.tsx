import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { narrow } from '../../../app/theme/css-var.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { NumberLink } from '../assignments/side-text.tsx';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';
import { WideRegion } from '../../../components/wide-region.tsx';

/** Two lines of its column at the most. */
const NAME_LENGTH = 110;

/** In a narrow window what happened stands under the name: the table needs no scrolling sideways. */
const wideOnly = { [narrow]: { display: 'none' } };
const narrowOnly = { display: 'none', [narrow]: { display: 'block' } };

/** The key as a table: the drawing's twin for ears, and for those who rather read rows. */
export function KeyTable({ rows, pair }: { rows: readonly ChangeRow[]; pair: PlanPair }) {
  return (
    <WideRegion label="Nummernyckel i tabell">
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{yearName(pair.from)}</TableCell>
            <TableCell>{yearName(pair.to)}</TableCell>
            <TableCell>Uppdrag</TableCell>
            <TableCell sx={wideOnly}>Vad som hänt</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, kind, change }) => (
            <TableRow key={id}>
              <TableCell>
                {change.from === null ? (
                  '–'
                ) : (
                  <NumberLink planId={pair.from.id} side={change.from} />
                )}
              </TableCell>
              <TableCell>
                {change.to === null ? '–' : <NumberLink planId={pair.to.id} side={change.to} />}
              </TableCell>
              <TableCell>
                {shortName((change.to ?? change.from)?.text ?? '', NAME_LENGTH)}
                <Box sx={narrowOnly}>
                  <ChangeMark kind={kind} />
                </Box>
              </TableCell>
              <TableCell sx={wideOnly}>
                <ChangeMark kind={kind} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideRegion>
  );
}
