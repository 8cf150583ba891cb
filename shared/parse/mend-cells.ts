import { lastWord } from '../text/white-space.ts';
import type { KnownWords } from '../text/known-words.ts';
import type { Source, SourceLine, TableBlock, TableCell } from '../source/source.ts';
import { HEADER_NAMES } from './vocabulary/header-names.ts';

/** A soft hyphen: joins what the typesetter broke, and is never shown. */
const SOFT_HYPHEN = '\u00ad';

/** The rows at the top that may name columns. */
const HEADER_ROWS = 3;
/** A word in a very narrow header is broken over so many lines at most. */
const MOST_PIECES = 5;

/** Words that stand alone on a line and are never the end of a word before them. */
const SMALL_WORDS = new Set(
  (
    'och samt eller i av för med på till om från vid per inom under hos mot ej är att en ett den det ' +
    'de som ska kan vård nära över utan'
  ).split(' '),
);

/**
 * The source with the words mended that narrow cells broke without a hyphen ('Verksam' over 'het'):
 * office programs break a word that is wider than its column wherever the width ends. The line that
 * was broken ends in a soft hyphen afterwards, so that every reader of lines joins it alike. Only
 * lines with a place on a page are looked at.
 */
export function mendedCells(source: Source, known: KnownWords): Source {
  const blocks = source.blocks.map((block) =>
    block.kind === 'table' ? mendedTable(block, known) : block,
  );
  return { ...source, blocks };
}

function mendedTable(table: TableBlock, known: KnownWords): TableBlock {
  const widths = columnWidths(table);
  const mend = (cell: TableCell, row: number): TableCell => {
    const { lines, column, columnSpan } = cell;
    if (lines.length < 2 || lines.some((line) => line.box === null)) return cell;
    const isName = row < HEADER_ROWS && lines.some(({ text }) => isNameWord(text));
    const named = row < HEADER_ROWS ? mendedName(lines) : lines;
    if (isName) return { ...cell, lines: named };
    const width = columnSpan === 1 ? (widths.get(column) ?? 0) : 0;
    return { ...cell, lines: width === 0 ? named : mendedLines(named, width, known) };
  };
  const rows = table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => mend(cell, at)),
  }));
  return { ...table, rows };
}

/** The widest line of each column: what fits into it. */
function columnWidths(table: TableBlock): Map<number, number> {
  const widths = new Map<number, number>();
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    if (cell.columnSpan > 1) continue;
    const widest = Math.max(0, ...cell.lines.map((line) => line.box?.width ?? 0));
    widths.set(cell.column, Math.max(widths.get(cell.column) ?? 0, widest));
  }
  return widths;
}

// 'San' over 'nolik' over 'het': pieces that together are what a column is called.
function mendedName(lines: readonly SourceLine[]): SourceLine[] {
  const mended: SourceLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const pieces = piecesOfName(lines, at);
    for (const line of lines.slice(at, at + pieces - 1)) mended.push(joining(line));
    mended.push(lines[at + pieces - 1]!);
    at += pieces;
  }
  return mended;
}

const isNameWord = (text: string): boolean => HEADER_NAMES.has(text.trim().toLowerCase());

/** How many lines from `at` on are pieces of one name; 1 when they are not. */
function piecesOfName(lines: readonly SourceLine[], at: number): number {
  for (let pieces = Math.min(MOST_PIECES, lines.length - at); pieces > 1; pieces -= 1) {
    const texts = lines.slice(at, at + pieces).map((line) => line.text.trim());
    const first = lastWord(texts[0] ?? '');
    const last = /^\S+/u.exec(texts.at(-1) ?? '')?.[0] ?? '';
    const between = texts.slice(1, -1);
    if (between.some((text) => /\s/u.test(text)) || !/\p{L}$/u.test(first)) continue;
    const word = [first, ...between, last].join('').toLowerCase();
    const names = word.replace(/[.:*)]+$/u, '').split('/');
    if (names.every((name) => HEADER_NAMES.has(name))) return pieces;
  }
  return 1;
}

function mendedLines(lines: readonly SourceLine[], width: number, known: KnownWords): SourceLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const isBroken = next !== undefined && isBrokenWord(line, next, width, known);
    return isBroken ? joining(line) : line;
  });
}

const joining = (line: SourceLine): SourceLine =>
  line.text.endsWith(SOFT_HYPHEN) ? line : { ...line, text: line.text.trimEnd() + SOFT_HYPHEN };

/** In columns this many letters wide most words that fill a line have been broken. */
const NARROW = 12;
/** Fewer letters are the end of a word, where the page does not show them elsewhere. */
const SHORT_END = 5;
/** No Swedish word begins so. */
const NO_BEGINNING =
  /^(?:[^aeiouyåäö]{4}|(.)\1|[bdfgklmnprtv][bcdfghkmpqstvxz]|[bdfghkmprtv]n|[cdfhjlmnqrtvx]l|[hjlmnqrsxz]r|s[bdfghrxz]|x)/u;

/** Letters that a line may lack of the column's width and still be full. */
const SLACK = 1.3;

/** Only a word too long for its column is broken: it stands alone on its line and fills it. */
function isBrokenWord(
  line: SourceLine,
  next: SourceLine,
  width: number,
  known: KnownWords,
): boolean {
  const before = line.text.trim();
  const first = /^[^\s\p{L}]?(?<word>\p{L}{2,})$/u.exec(before)?.groups?.['word']?.toLowerCase();
  const second = /^\p{Ll}+/u.exec(next.text.trim())?.[0];
  if (first === undefined || second === undefined || line.page !== next.page) return false;
  const count = (word: string): number => known.counts.get(word) ?? 0;
  const letter = (line.box?.width ?? 0) / before.length;
  const isFull = (line.box?.width ?? 0) > width - letter * SLACK;
  if (!isFull) return false;
  if (count(first + second) > 0) return true;
  if (SMALL_WORDS.has(second)) return false;
  // The pieces are counted with the words; one seen more often than the other is a word of its own.
  const isSecondWord = count(second) > Math.max(1, count(first));
  const isFirstWord = count(first) > Math.max(1, count(second));
  if (isSecondWord || (isFirstWord && second.length > 2)) return false;
  return width / letter < NARROW || second.length < SHORT_END || NO_BEGINNING.test(second);
}
