/**
 * Figures as Swedish documents print them: thousands set apart by a space of any kind, a decimal
 * comma, minus as hyphen, dash or U+2212 with or without a space after it.
 */

/** Plain, no-break, thin, narrow no-break and figure space: all are used for thousands. */
const SPACE = '[ \\u00a0\\u2009\\u202f\\u2007]';
const MINUS = '[-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2212]';

/** What may stand around a figure without changing it: a sign for "about", a unit, a footnote mark. */
const LEADING = /^(?:ca\.?|cirka|≈|~)\s*/iu;
const TRAILING =
  /\s*(?:%|procent|(?:mnkr|mkr|msek|tkr|kkr|kr|kronor|sek)\b|-?enheter|\*+\)?|\s\d\)|[¹²³⁰⁴-⁹]+\)?)\s*$/iu;

const UNSIGNED = `(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:,\\d+|\\.\\d{1,2}(?!\\d))?`;
const FIGURE = new RegExp(`^(\\+|${MINUS})?${SPACE}*(${UNSIGNED})$`, 'u');
/** '1.234,5' and '1.234.567': a full stop for thousands, as some spreadsheets export. */
const DOTTED = new RegExp(`^(\\+|${MINUS})?${SPACE}*(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?)$`, 'u');

/** No figure with its unit and marks is longer; what goes back over a cell from each sign needs an end. */
const LONGEST_FIGURE = 200;

/**
 * The number a cell states, or null when the cell is empty or says something else ('5 av 8', '77–80').
 * A unit after the figure and brackets for minus ('(12,5)') are understood.
 */
export function parseFigure(cell: string): number | null {
  if (cell.length > LONGEST_FIGURE) return null;
  const bare = stripAround(cell);
  const bracketed = /^\((.+)\)$/u.exec(bare)?.[1];
  if (bracketed !== undefined) {
    const inner = parseFigure(bracketed);
    return inner === null ? null : -Math.abs(inner);
  }
  const dotted = DOTTED.exec(bare);
  if (dotted !== null) return signed(dotted[1], (dotted[2] ?? '').replaceAll('.', ''));
  const match = FIGURE.exec(bare);
  if (match === null) return null;
  return signed(match[1], match[2] ?? '');
}

/** A cell that says there is no figure: empty, a dash, 'x', 'i.u.'. */
export function isNoFigure(cell: string): boolean {
  return /^(?:[-‐‑–—−.*…]*|x|i\.?u\.?|e\.?t\.?|saknas|uppgift saknas|ej aktuellt)$/iu.test(
    cell.trim(),
  );
}

function stripAround(cell: string): string {
  const bare = cell.trim().replace(LEADING, '');
  const once = bare.replace(TRAILING, '');
  return once.replace(TRAILING, '').trim();
}

function signed(sign: string | undefined, digits: string): number {
  const plain = digits.replaceAll(new RegExp(SPACE, 'gu'), '').replace(',', '.');
  const value = Number(plain);
  // Adding 0 turns -0 ('-0,0' as printed) into 0, which is what a reader of the figure means.
  return (sign === undefined || sign === '+' ? value : -value) + 0;
}

/** A figure at the end of a line of figures; groups of three digits may belong to it or stand alone. */
const TOKEN = new RegExp(`(?:\\+|${MINUS})?${SPACE}?\\d+(?:[,.]\\d+)?(?:${SPACE}?%)?`, 'gu');

/** The same where brackets stand for minus: 'Park 2 310 (21 460) (19 150)'. */
const MIXED_TOKEN = new RegExp(`\\(${SPACE}?${UNSIGNED}${SPACE}?\\)|${TOKEN.source}`, 'gu');

/**
 * Splits a line that ends in `count` figures into what stands before them and the figures as printed;
 * null when it does not end so. '2 451,7 2 448,4' with 2 gives two figures: groups of three digits are
 * joined to the figure before them in the way that makes the figures most alike in size.
 */
export function splitTrailingFigures(
  line: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const bracketed = splitBracketed(line, count);
  if (bracketed !== null) return bracketed;
  const plain = waysToSplit(line).filter((way) => way.figures.length === count);
  const ways = plain.length > 0 ? plain : mixedWays(line, count);
  let best: Way | null = null;
  for (const way of ways) if (best === null || way.cost < best.cost) best = way;
  return best === null ? null : { before: best.before, figures: best.figures };
}

// Brackets for minus part the figures by themselves: 'Bibliotek (24 310) (25 100)'.
function splitBracketed(
  line: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const found = [...line.matchAll(BRACKETED)];
  const first = found.at(-count);
  if (first === undefined || count < 1) return null;
  const figures = found.slice(-count).map((match) => match[0]);
  const isAll = line.slice(first.index).replace(BRACKETED, '').trim() === '';
  return isAll ? { before: line.slice(0, first.index).trim(), figures } : null;
}

const BRACKETED = new RegExp(`\\(${SPACE}?${UNSIGNED}${SPACE}?\\)`, 'gu');

/**
 * All ways to read up to `most` figures at the end of a line with a label, the likeliest of each
 * number first; for those who know more of the table than the line tells.
 */
export function waysOfFigures(line: string, most: number): readonly (readonly string[])[] {
  return waysToSplit(line)
    .filter(({ before, figures }) => /[^\d\s]$/u.test(before) && figures.length <= most)
    .sort((a, b) => a.cost - b.cost)
    .map(({ figures }) => figures);
}

/** Brackets among plain figures; one pair alone may as well hold a year or a note. */
function mixedWays(line: string, count: number): Way[] {
  if ((line.match(BRACKETED)?.length ?? 0) < FEWEST_BRACKETED) return [];
  return waysToSplit(line, MIXED_TOKEN).filter((way) => way.figures.length === count);
}

const FEWEST_BRACKETED = 2;

/** How many figures a line most naturally ends in: 0 when it ends in something else. */
export function countTrailingFigures(line: string): number {
  const ways = waysToSplit(line);
  let best: Way | null = null;
  for (const way of ways) if (best === null || way.cost < best.cost) best = way;
  return best?.figures.length ?? 0;
}

interface Way {
  readonly before: string;
  readonly figures: readonly string[];
  readonly cost: number;
}

/** More pieces than this are no row of a table that people print; it bounds the search below. */
const MAX_PIECES = 24;

/** 'Meritvärde i årskurs 9': the number is the label's. */
const ENDS_NUMBERED = /(?:^|\s)(?:årskurs|åk|nivå|fas|steg|etapp|konto|nr)\s\d{1,4}$/iu;

function waysToSplit(line: string, token: RegExp = TOKEN): Way[] {
  const trimmed = line.trim();
  const pieces = trailingPieces(trimmed, token);
  if (pieces.length === 0 || pieces.length > MAX_PIECES) return [];
  const ways: Way[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    const before = trimmed.slice(0, pieces[first]?.start ?? 0).trim();
    // A label that itself ends in digits ('konto 2322') is dearer than one that ends in a word.
    const labelCost = /\d$/u.test(before) && !ENDS_NUMBERED.test(before) ? 3 : 0;
    for (const figures of groupings(pieces.slice(first).map((piece) => piece.text))) {
      if (figures.some((figure) => RESTS.test(figure))) continue;
      ways.push({ before, figures, cost: labelCost + unevenness(figures) });
    }
  }
  return ways;
}

/** '000' is the end of a figure and none by itself. */
const RESTS = /^0\d/u;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The pieces at the end of a line that are nothing but digits, in order. */
function trailingPieces(line: string, token: RegExp): Piece[] {
  const all = [...line.matchAll(token)].map((match) => ({
    text: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const pieces: Piece[] = [];
  let end = line.length;
  for (const one of all.reverse()) {
    const between = line.slice(one.end, end);
    const startsWord =
      one.start === 0 ||
      /[\s\u00a0]/u.test(line[one.start - 1] ?? '') ||
      /^\s/u.test(line.slice(one.start));
    if (between.trim() !== '' || !startsWord) break;
    pieces.unshift({ text: one.text, start: one.start });
    end = one.start;
  }
  return pieces;
}

/** All ways to join pieces of three digits to the piece before them. */
function groupings(pieces: readonly string[]): string[][] {
  let ways: string[][] = [[]];
  for (const piece of pieces) {
    const next: string[][] = [];
    for (const way of ways) {
      next.push([...way, piece]);
      const last = way.at(-1);
      if (last !== undefined && canJoin(last, piece))
        next.push([...way.slice(0, -1), `${last} ${piece}`]);
    }
    ways = next;
  }
  return ways;
}

/** A sign, with the space that some print after it: '- 91 207'. */
const SIGN = new RegExp(`^(?:\\+|${MINUS})${SPACE}?`, 'u');

function canJoin(before: string, piece: string): boolean {
  const digits = before.replace(SIGN, '');
  const head = /\s/u.test(digits) ? /\d{3}$/u : /^\d{1,3}$/u;
  return head.test(digits) && /^\d{3}(?:,\d+)?(?:\s?%)?$/u.test(piece) && !/^\+|%$/u.test(before);
}

/**
 * How unlike the figures are in size and shape: the spread of their digits, and a piece of exactly
 * three digits and a comma left to stand alone after a short one, which is rarely meant.
 */
function unevenness(figures: readonly string[]): number {
  const sizes = figures.map((figure) => figure.replace(/,.*/u, '').replaceAll(/\D/gu, '').length);
  const decimals = figures.map((figure) => (/,(\d+)/u.exec(figure)?.[1] ?? '').length);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const spread = sizes.reduce((sum, size) => sum + Math.abs(size - mean), 0) / sizes.length;
  const kinds = new Set(decimals).size - 1;
  return spread * 0.3 + kinds * 1.5;
}
