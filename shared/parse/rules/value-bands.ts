import type { SourceLine } from '../../source/source.ts';
import { parseFigure } from '../../text/number.ts';
import { cellTextOf } from './cell-lines.ts';

/** Values of a table, each a line or a piece of one. */
export type Values = readonly SourceLine[];

/** Ways to cut blocks into rows that are tried at most, and blocks that are looked at. */
const MOST_WAYS = 400;
const MOST_BLOCKS = 60;
/** A reading must be so much likelier than the next one. */
const MARGIN = 0.08;
/** Rows that lie in blocks of their own are rarer than columns that do. */
const ROW_BLOCKS = 0.12;

interface Way {
  readonly rows: readonly Values[];
  readonly prior: number;
}

/**
 * Puts blocks of values into rows of `count`: blocks of as many values each are columns beside each
 * other, a block with whole rows in it has them one after the other, and a block may have both. Of
 * several ways the one is taken whose rows have values most alike; null when none comes out, or when
 * two are as likely. `rowCount` says how many rows there must be, null where that is not known.
 */
export function bandRows(
  blocks: readonly Values[],
  count: number,
  rowCount: number | null,
): readonly Values[] | null {
  if (blocks.length > MOST_BLOCKS || count < 1) return null;
  const ways: Way[] = [];
  collect(blocks, count, { rows: [], prior: 0 }, ways);
  const fitting = ways.filter(({ rows }) => rowCount === null || rows.length === rowCount);
  const [best, ...others] = fitting
    .map((way) => ({ rows: way.rows, cost: unlikeness(way.rows) + way.prior }))
    .toSorted((one, other) => one.cost - other.cost);
  if (best === undefined) return null;
  const next = others.find(({ rows }) => keyOf(rows) !== keyOf(best.rows));
  return next !== undefined && next.cost - best.cost < MARGIN ? null : best.rows;
}

const keyOf = (rows: readonly Values[]): string =>
  rows.map((row) => row.map((one) => `${one.lineNumber} ${one.text}`).join('|')).join('\n');

function collect(blocks: readonly Values[], count: number, way: Way, ways: Way[]): void {
  if (ways.length >= MOST_WAYS) return;
  const [first, ...later] = blocks;
  if (first === undefined) {
    ways.push(way);
    return;
  }
  let sum = 0;
  for (let size = 1; size <= Math.min(blocks.length, count); size += 1) {
    const window = blocks.slice(0, size);
    sum += window.at(-1)!.length;
    const height = sum / count;
    if (!Number.isInteger(height) || window.some(({ length }) => length % height !== 0)) continue;
    const rows = besideEachOther(window, height);
    const isRowBlock = size === 1 && height === 1 && count > 1;
    const prior = way.prior + (isRowBlock ? ROW_BLOCKS : 0);
    collect(blocks.slice(size), count, { rows: [...way.rows, ...rows], prior }, ways);
  }
  if (count === 1) return;
  for (let whole = count; whole < first.length; whole += count) {
    const rows = besideEachOther([first.slice(0, whole)], whole / count);
    const rest = [first.slice(whole), ...later];
    collect(rest, count, { rows: [...way.rows, ...rows], prior: way.prior }, ways);
  }
}

/** Blocks of `height` rows, each of one column or more, as rows. */
function besideEachOther(blocks: readonly Values[], height: number): Values[] {
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => {
      const width = block.length / height;
      return block.slice(row * width, (row + 1) * width);
    }),
  );
}

/** How unlike the values of each row are on average: in sign, size and form. */
function unlikeness(rows: readonly Values[]): number {
  const pairs = rows.flatMap((row) => row.slice(1).map((value, at) => [row[at]!, value] as const));
  if (pairs.length === 0) return 0;
  const sum = pairs.reduce((total, [one, other]) => total + apart(one, other), 0);
  return sum / pairs.length;
}

const MOST_APART = 1.5;
/** Nothing may have become something. */
const FROM_NOTHING = 0.3;

function apart(one: SourceLine, other: SourceLine): number {
  const [first, second] = [figureIn(one), figureIn(other)];
  const form = formOf(one) === formOf(other) ? 0 : 0.4;
  if (first === null || second === null) return form;
  if (first === 0 || second === 0) return first === second ? 0 : FROM_NOTHING;
  const sign = Math.sign(first) === Math.sign(second) ? 0 : 1;
  const size = Math.abs(Math.log10(Math.abs(first)) - Math.log10(Math.abs(second)));
  return Math.min(MOST_APART, sign + size) + form / 2;
}

const figureIn = (line: SourceLine): number | null => {
  const text = cellTextOf(line).replace(/^[<>≥≤]\s?/u, '');
  return parseFigure(text) ?? parseFigure(/^[-–−]?\d[\d ]*(?:,\d+)?/u.exec(text)?.[0] ?? '');
};

/** '5 av 8' → '# av #', '-12,5 %' → '# %'. */
const formOf = (line: SourceLine): string =>
  cellTextOf(line)
    .replaceAll(/[-–−<>≥≤+]?\s?\d[\d ]*(?:,\d+)?/gu, '#')
    .replaceAll(/\s/gu, '');
