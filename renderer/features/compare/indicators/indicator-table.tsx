import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../../app/route.ts';
import { v } from '../../../app/theme/css-var.ts';
import { yearName } from '../plan-pair.ts';
import { NOTE_ROW } from '../notes/note-key.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { newest, placesOf, type IndicatorSeries, type SeriesPoint } from './indicator-series.ts';
import { indicatorNumber, indicatorTitle } from './indicator-tile.tsx';
import { MarkLine } from './mark-words.tsx';
import { WideRegion } from '../../../components/wide-region.tsx';

function Cells({ point }: { point: SeriesPoint | undefined }) {
  if (point === undefined)
    return (
      <TableCell colSpan={3} sx={{ color: v.ink3 }}>
        finns inte
      </TableCell>
    );
  const { outcome, outcomeYear, target, longTerm } = point.side;
  return (
    <>
      <TableCell sx={{ borderLeft: `1px solid ${v.line}`, pl: '0.6rem' }}>
        {outcome}
        {outcomeYear !== null && (
          <Box component="span" sx={{ color: v.ink2, display: 'block' }}>
            {outcomeYear}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: '5rem' }}>{target}</TableCell>
      <TableCell sx={{ minWidth: '5rem' }}>{longTerm}</TableCell>
    </>
  );
}

function Row({ series, line }: { series: IndicatorSeries; line: readonly PlanSummary[] }) {
  const last = newest(series);
  const marks = series.points.flatMap((point) => point.marks);
  return (
    <TableRow {...NOTE_ROW}>
      <TableCell component="th" scope="row" sx={{ minWidth: '16rem', fontWeight: 400 }}>
        {last !== undefined && last.side.number !== null && <b>{indicatorNumber(last.side)} </b>}
        {last?.side.text}{' '}
        {last !== undefined && (
          <NoteHere places={placesOf(series)} name={indicatorTitle(last.side)} />
        )}
        <ul>
          {marks.map((mark) => (
            <MarkLine key={`${mark.mark} ${mark.sentence}`} {...mark} />
          ))}
        </ul>
        <RowNotes places={placesOf(series)} newestId={line.at(-1)?.id ?? ''} />
      </TableCell>
      {line.map((plan) => (
        <Cells key={plan.id} point={series.points.find((point) => point.planId === plan.id)} />
      ))}
    </TableRow>
  );
}

/** The same as the plots in words and whole cells: every plan's outcome with its year, and targets. */
export function IndicatorTable({
  series,
  line,
}: {
  series: readonly IndicatorSeries[];
  line: readonly PlanSummary[];
}) {
  return (
    <WideRegion label="Styrtal i tabell">
      <Table sx={{ '& td, & th': { fontSize: '0.9375rem' } }}>
        <TableHead>
          <TableRow>
            <TableCell rowSpan={2}>Styrtal</TableCell>
            {line.map((plan) => (
              <TableCell
                key={plan.id}
                colSpan={3}
                scope="colgroup"
                sx={{ borderLeft: `1px solid ${v.line}`, pl: '0.6rem' }}
              >
                <Link href={addressOf(readingAt(plan.id))}>Planen {yearName(plan)}</Link>
              </TableCell>
            ))}
          </TableRow>
          <TableRow>
            {line.map((plan) => (
              <Fragment key={plan.id}>
                <TableCell sx={{ borderLeft: `1px solid ${v.line}`, pl: '0.6rem' }}>
                  Utfall
                </TableCell>
                <TableCell>Årets mål</TableCell>
                <TableCell>Lång sikt</TableCell>
              </Fragment>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {series.map((one) => (
            <Row key={one.id} series={one} line={line} />
          ))}
        </TableBody>
      </Table>
    </WideRegion>
  );
}
