import type { ReadFinding } from '../plan/plan.ts';
import type { SourceLine } from '../source/source.ts';
import { placeOf } from './place.ts';
import { apartTable } from './rules/apart-items.ts';
import type { ApartTable } from './rules/apart-items.ts';
import { apartRows } from './rules/apart-rows.ts';
import type { ApartRows } from './rules/apart-rows.ts';
import { cellLine, cellTextOf } from './rules/cell-lines.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import type { LooseTable } from './rules/loose-table-block.ts';

/** Rows with values at least, where not all of the table could be put together. */
const FEWEST_ROWS = 2;

/**
 * The table of figures whose labels' column is named on the line when it was taken out in pieces:
 * labels below each other, columns beside each other, some of them elsewhere. Undefined when no such
 * table begins there, or when it does not come out.
 */
export function apartTableAt(lines: readonly SourceLine[], at: number): LooseTable | undefined {
  const table = apartTable(lines, at);
  if (table === null) return undefined;
  const read = apartRows(table);
  const filled = read.rows.filter(({ values }) => values.length > 0);
  const rowLength = table.header.names.length - 1;
  const lostRows = read.lost.length / rowLength;
  const isEnough = read.lost.length === 0 || filled.length >= FEWEST_ROWS;
  const isMostly = filled.length > 0 && isEnough && lostRows < filled.length;
  // A styrtal says something without its values; a post of a budget does not.
  const saysEnough = table.header.kind === 'indicators' && rowLength > 1 && read.rows.length > 0;
  if (!isMostly && !(saysEnough && filled.length + read.lost.length > 0)) return undefined;
  const lineCount = read.end - at;
  if (!isApart(table, rowLength)) return undefined;
  return {
    table: tableOf([headerOf(lines[at]!, table), ...rowsOf(read, rowLength)]),
    lineCount,
    findings: findingsOf(read),
    others: table.others.filter((line) => lines.slice(at, at + lineCount).includes(line)),
  };
}

/** Columns stand beside each other or in one block: else rows follow each other, which is read elsewhere. */
const isApart = ({ items }: ApartTable, count: number): boolean =>
  items.some(
    (item) =>
      item.kind === 'values' && (item.blocks.length > 1 || item.blocks[0]!.length >= count + count),
  );

const headerOf = (line: SourceLine, { header }: ApartTable): SourceLine[][] =>
  header.names.map((name) => [looseLine(line, name)]);

const rowsOf = (read: ApartRows, count: number): SourceLine[][][] =>
  read.rows.map(({ label, values }) => [
    label.map(cellLine),
    ...Array.from({ length: count }, (_, at) =>
      values[at] === undefined ? [] : [cellLine(values[at])],
    ),
  ]);

/** Labels quoted at most. */
const QUOTED = 4;

function findingsOf({ guessed, lost }: ApartRows): ReadFinding[] {
  const findings: ReadFinding[] = [];
  const quoted = guessed
    .slice(0, QUOTED)
    .map(({ label }) => `”${label.map(cellTextOf).join(' ')}”`);
  if (guessed.length > 0)
    findings.push({
      code: 'table-order-guessed',
      severity: 'warning',
      message: `Textfilen har radernas namn och värden på olika ställen. ${quoted.join(', ')}${guessed.length > QUOTED ? ' med flera' : ''} har fått sina värden efter ordningen. Jämför med originalet.`,
      source: placeOf(guessed.flatMap(({ label, values }) => [...label, ...values])),
    });
  if (lost.length > 0)
    findings.push({
      code: 'table-values-lost',
      severity: 'warning',
      message: `${lost.length} värden i tabellen gick inte att föra till någon rad och har lämnats utanför. Läs in planens PDF- eller Word-fil, eller skriv in dem här.`,
      source: placeOf(lost),
    });
  return findings;
}
