import Box from '@mui/material/Box';
import { typeset } from '../../../../shared/text/typeset.ts';
import type { IndicatorMark, IndicatorSide } from '../../../../shared/compare/comparison.ts';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { onlyHeard } from '../../../components/change/spoken.tsx';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { IndicatorPlot } from './indicator-plot.tsx';
import { Sourced } from '../../copying/sourced.tsx';
import { NOTE_ROW } from '../notes/note-key.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { PageLinks, type PrintedPlace } from '../page-links.tsx';
import { newest, placesOf, type IndicatorSeries } from './indicator-series.ts';
import { MarkLine } from './mark-words.tsx';
import { ALL_LABELS } from './plot-labels.ts';
import { brief } from './plot-scale.ts';
import { plotLayout, type PlotLayout } from './plot-layout.ts';
import { plotLabels, sameTarget } from './target-labels.ts';

/** 'mål −236 → −360, långsiktigt 100 %': a target that stands still is said once. */
export function targetWords(series: IndicatorSeries): string {
  const along = (read: (index: number) => string): string =>
    series.points
      .map((_, index) => read(index))
      .filter((cell) => cell !== '')
      .filter((cell, index, cells) => !sameTarget(cell, cells[index - 1] ?? ''))
      .join(' → ');
  const target = along((index) => series.points[index]?.side.target ?? '');
  const longTerm = along((index) => series.points[index]?.side.longTerm ?? '');
  return [target === '' ? '' : `mål ${target}`, longTerm === '' ? '' : `långsiktigt ${longTerm}`]
    .filter((words) => words !== '')
    .map(typeset)
    .join(', ');
}

/** The wording without its aside on which year the outcome is of: the axis says that. */
export const indicatorName = (text: string): string =>
  text.replace(/\s*\((?:utfall|prognos)[^)]*\)\s*/giu, ' ').trim();

/** '8:3': the goal's number before the indicator's own, since every goal begins at 1. */
export const indicatorNumber = (side: IndicatorSide): string =>
  side.goalKey !== null && /^\d+$/u.test(side.goalKey)
    ? `${side.goalKey}:${side.number ?? ''}`
    : (side.number ?? '');

/** 'styrtal 8:3', for the head of a note on it. */
export const indicatorTitle = (side: IndicatorSide): string =>
  side.number === null ? 'styrtalet' : `styrtal ${indicatorNumber(side)}`;

/** Each kind of mark once, as the newest plan words it, with the earlier plans that had it too. */
export function latestMarks(series: IndicatorSeries): { mark: IndicatorMark; sentence: string }[] {
  const all = series.points.flatMap(({ marks, planYear }) =>
    marks.map((mark) => ({ ...mark, planYear })),
  );
  return [...Map.groupBy(all, ({ mark }) => mark).values()].map((same) => {
    const { mark, sentence } = same.at(-1)!;
    const earlier = same.slice(0, -1).map(({ planYear }) => planYear);
    const also = earlier.length === 0 ? '' : ` Så även i planen ${earlier.join(', ')}.`;
    return { mark, sentence: `${sentence}${also}` };
  });
}

/** '2018 52 % · 2019 53 %': the outcomes in words, where the plot has no room for every value. */
function OutcomeWords({ layout }: { layout: PlotLayout }) {
  const dots = layout.dots.filter((dot) => !dot.isRepeated);
  if (layout.dots.length <= ALL_LABELS) return null;
  return (
    <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      utfall{' '}
      {dots.map((dot, index) => (
        <span key={dot.planYear}>
          {index > 0 && ' · '}
          {dot.year}{' '}
          <Box component="b" sx={{ fontWeight: 600, color: v.ink, whiteSpace: 'nowrap' }}>
            {typeset(dot.label)}
          </Box>
        </span>
      ))}
    </Box>
  );
}

function InWords({ series }: { series: IndicatorSeries }) {
  return (
    <Box component="dl" sx={{ minHeight: '6rem', py: '0.75rem', display: 'grid', gap: '0.25rem' }}>
      {series.points.map((point) => (
        <Box key={point.planId} sx={{ display: 'flex', gap: '0.6rem' }}>
          <Box component="dt" sx={{ color: v.ink2 }}>
            {point.planYear}
          </Box>
          <dd>{point.side.outcome === '' ? 'inget utfall' : point.side.outcome}</dd>
        </Box>
      ))}
    </Box>
  );
}

/** Every target that the plans print stands whole in the drawing. */
export function isAllDrawn(series: IndicatorSeries, layout: PlotLayout): boolean {
  const printed = (key: 'target' | 'longTerm') =>
    series.points.map(({ side }) => side[key]).filter((cell) => cell !== '');
  const targets = printed('target');
  const long = printed('longTerm');
  return (
    layout.targets.length === targets.length &&
    long.every((cell) => layout.longTerm !== null && sameTarget(cell, layout.longTerm.label)) &&
    [...targets, ...long].every((cell) => brief(cell) === cell.trim()) &&
    plotLabels(layout).hasAllTargets
  );
}

/** The targets in words: seen where the drawing does not say them all, always heard. */
function TargetLine({ series, layout }: { series: IndicatorSeries; layout: PlotLayout | null }) {
  const isDrawn = layout !== null && isAllDrawn(series, layout);
  return (
    <Box sx={isDrawn ? onlyHeard : { color: changeColor('continued'), fontSize: '0.9375rem' }}>
      {targetWords(series)}
    </Box>
  );
}

/** Where each plan prints the indicator. */
const printedIn = (series: IndicatorSeries): PrintedPlace[] =>
  series.points.map(({ planId, planYear, side }) => ({
    planId,
    year: String(planYear),
    part: `indicator:${side.key}`,
    page: side.page,
  }));

/** One indicator: its name, its plot (or its words, when they are no numbers), targets and marks. */
export function IndicatorTile({ series, newestId }: { series: IndicatorSeries; newestId: string }) {
  const last = newest(series);
  const layout = plotLayout(series);
  const marks = latestMarks(series);
  if (last === undefined) return null;
  return (
    <Box
      component="figure"
      {...NOTE_ROW}
      // Name, drawing and words have rows in common with their neighbours: the axes stand level.
      sx={{
        display: 'grid',
        gridRow: 'span 3',
        gridTemplateRows: 'subgrid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        borderTop: `1px solid ${v.edge}`,
        pt: '0.5rem',
        pb: '1rem',
        minWidth: 0,
      }}
    >
      <Box
        component="figcaption"
        sx={{
          fontFamily: serif,
          fontSize: '1.03rem',
          lineHeight: 1.3,
          minHeight: '2.7rem',
          mb: '0.25rem',
        }}
      >
        {last.side.number !== null && (
          <Box component="span" sx={{ fontWeight: 600, color: v.ink2, mr: '0.5rem' }}>
            {indicatorNumber(last.side)}
          </Box>
        )}
        <Sourced planId={last.planId} kind="indicator" partKey={last.side.key}>
          {indicatorName(last.side.text)}
        </Sourced>{' '}
        <NoteHere places={placesOf(series)} name={indicatorTitle(last.side)} />
      </Box>
      {layout === null ? <InWords series={series} /> : <IndicatorPlot layout={layout} />}
      <Box sx={{ minWidth: 0 }}>
        {layout !== null && <OutcomeWords layout={layout} />}
        <TargetLine series={series} layout={layout} />
        <ul>
          {series.isDropped && (
            <li>
              <ChangeMark kind="dropped" />
            </li>
          )}
          {series.isNew && (
            <li>
              <ChangeMark kind="new" />
            </li>
          )}
          {marks.map((mark) => (
            <MarkLine
              key={`${mark.mark} ${mark.sentence}`}
              mark={mark.mark}
              sentence={mark.sentence}
            />
          ))}
        </ul>
        <PageLinks places={printedIn(series)} />
        <RowNotes places={placesOf(series)} newestId={newestId} />
      </Box>
    </Box>
  );
}
