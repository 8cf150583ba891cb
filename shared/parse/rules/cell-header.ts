import type { SourceLine } from '../../source/source.ts';
import type { CellKind } from './loose-cell-cost.ts';
import { cellTextOf, isOneValue } from './cell-lines.ts';
import { looseColumns } from './loose-columns.ts';
import { unitIn } from './budget-unit.ts';
import { looseHeader } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';
import { plain } from './table-kind.ts';
import { INDICATOR_TEXT } from '../vocabulary/table-words.ts';

/** The names of a table's columns when each stands on a line of its own, or on several. */
export interface CellHeader {
  readonly names: readonly string[];
  /** What each column holds, the first column of a budget its labels. */
  readonly kinds: readonly CellKind[];
  readonly lineCount: number;
  /** Several names share no line. */
  readonly areApart: boolean;
}

/** Labels and figures, of no styrtal. */
export const isBudgetHeader = ({ kinds, names }: CellHeader): boolean =>
  kinds.every((one, column) => one === (column === 0 ? 'label' : 'value')) &&
  !INDICATOR_TEXT.test(plain(names[0]!));

/** A header that wraps in every column takes about this many lines. */
const MOST_LINES = 16;
const FEWEST_NAMES = 2;

/**
 * The headers that may begin at the line, the longest first: a first row that is called 'Intäkter' or
 * 'Resultat' looks like one more column.
 */
export function cellHeaders(lines: readonly SourceLine[], at: number): CellHeader[] {
  const texts = lines.slice(at, at + MOST_LINES).map(cellTextOf);
  const end = texts.findIndex((text) => text === '' || (isOneValue(text) && !YEAR.test(text)));
  const own = end === -1 ? texts : texts.slice(0, end);
  if (own.length < FEWEST_NAMES) return [];
  return [...headersBy(own, figureHeader), ...headersBy(own, otherHeader)].filter(
    ({ names, lineCount }) =>
      names[0] !== '' && names.length >= FEWEST_NAMES && lineCount >= FEWEST_NAMES,
  );
}

/** A capital inside a line begins another column's name. */
const SEVERAL_NAMES = /[\p{Ll}\d] \p{Lu}\p{Ll}/u;

const YEAR = /^(?:19|20)\d\d$/u;

/** What a first row may be called as well as a column. */
export const ROW_OR_COLUMN =
  /^(?:verksamhetens )?(?:intäkter|kostnader|netto\p{L}*|resultat(?:\s.*)?|brutto\p{L}*|anslag|belopp|effekt|omsättning|investering\p{L}*|summa|totalt?|avgifter|ersättning\p{L}*|bidrag)$/iu;

type Find = (texts: readonly string[]) => CellHeader | null;

function headersBy(texts: readonly string[], find: Find): CellHeader[] {
  const headers: CellHeader[] = [];
  for (let found = find(texts); found !== null;) {
    headers.push(found);
    const mayBeRow = ROW_OR_COLUMN.test(texts[found.lineCount - 1]!);
    found = mayBeRow ? find(texts.slice(0, found.lineCount - 1)) : null;
  }
  return headers;
}

function figureHeader(texts: readonly string[]): CellHeader | null {
  const found = namedHeader(texts);
  // What a risk's columns hold is told by their names below.
  if (found === null || found.kind === 'risks') return null;
  const kinds = found.names.map((_, column) => (column === 0 ? 'label' : 'value'));
  return withPlaces(texts, found.names, kinds, found.lineCount);
}

/** The header that the first lines make, the first of which may be a title that says the unit. */
export function namedHeader(texts: readonly string[]): LooseHeader | null {
  const [title = '', ...names] = texts;
  const found = looseHeader(texts);
  if (found !== null || title.length > MOST_TITLE || unitIn(title) === null) return found;
  const below = looseHeader([PLAIN_NAME, ...names]);
  return below === null ? null : { ...below, names: [title, ...below.names.slice(1)] };
}

/** What a column of labels may be called instead, and letters of a title at most. */
const PLAIN_NAME = 'Belopp i tkr';
const MOST_TITLE = 70;

function otherHeader(texts: readonly string[]): CellHeader | null {
  const found = looseColumns(texts);
  if (found === null) return null;
  const { columns, lineCount } = found;
  return withPlaces(
    texts,
    columns.map(({ name }) => name),
    columns.map(({ kind }) => kind),
    lineCount,
  );
}

const withPlaces = (
  texts: readonly string[],
  names: readonly string[],
  kinds: readonly CellKind[],
  lineCount: number,
): CellHeader => {
  const own = texts.slice(0, lineCount);
  const areApart = lineCount >= names.length && !own.some((text) => SEVERAL_NAMES.test(text));
  return { names, kinds, lineCount, areApart };
};
