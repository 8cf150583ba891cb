import { column, heading, paragraph, table, textCell } from '../blocks.ts';
import { diffSpans } from '../diff-spans.ts';
import { partOf, type BuiltPart, type ReportPart } from '../part.ts';
import type { ReportBlock, Span, TableRow } from '../report.ts';
import { spokenName } from '../../plan/assignment-name.ts';
import { citeYear, linkFrom, linkTo, type Matter, type MatterYear } from './matter.ts';

/** Said under the table when it shows differences, since paper has no legend otherwise. */
const LEGEND =
  'Understruket är nytt mot planen före, genomstruket finns inte kvar i planen efter. Orden är planernas egna.';

function wordingSpans(matter: Matter, year: MatterYear): Span[] {
  const before = linkTo(matter, year)?.change;
  if (before) return diffSpans(before.diff, 'after');
  const after = linkFrom(matter, year)?.change;
  return after ? diffSpans(after.diff, 'before') : [{ text: year.assignment.text }];
}

function wordingRow(matter: Matter, year: MatterYear): TableRow {
  const printed = year.source.plan.plan.year;
  return {
    kind: 'row',
    cells: [
      textCell(printed === null ? '–' : String(printed)),
      textCell(...wordingSpans(matter, year)),
      textCell(citeYear(year).source),
    ],
  };
}

const hasMarks = (block: ReportBlock): boolean =>
  block.kind === 'table' &&
  block.rows.some(
    (row) =>
      row.kind === 'row' &&
      row.cells.some((cell) => cell.kind === 'text' && cell.spans.some((span) => span.mark)),
  );

function matterBlocks(matter: Matter, isOnly: boolean): ReportBlock[] {
  const name = spokenName(matter.assignment);
  const block = table(
    `${isOnly ? 'Uppdragets' : `${name}:`} ordalydelse år för år`,
    [column('År', 0.5, true), column('Ordalydelse', 4), column('Källa', 1.2)],
    matter.years.map((year) => wordingRow(matter, year)),
  );
  return hasMarks(block) ? [block, paragraph({ text: LEGEND, italic: true })] : [block];
}

const build = (matters: readonly Matter[]): BuiltPart => ({
  blocks: [
    heading(2, 'Ordalydelse'),
    ...matters.flatMap((matter) => matterBlocks(matter, matters.length === 1)),
  ],
  cited: matters.flatMap((matter) => matter.years.map(citeYear)),
});

const yearsOf = (matters: readonly Matter[]): string => {
  const years = matters.flatMap((it) => it.years.map(({ source }) => source.plan.plan.year ?? 0));
  return [...new Set(years.filter((year) => year > 0))]
    .sort((a, b) => a - b)
    .join(', ')
    .replace(/, (\d+)$/u, ' och $1');
};

/** Every year's wording with what was added and taken away since the year before. */
export const wordingPart = (matters: readonly Matter[]): ReportPart =>
  partOf({
    id: 'wording',
    title: 'Ordalydelse',
    summary: `ordalydelse ${yearsOf(matters)} med skillnaden`,
    under: 'Ärendet',
    build: () => build(matters),
  });
