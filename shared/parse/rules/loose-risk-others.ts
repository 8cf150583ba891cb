import type { TypedLine } from '../typed-lines.ts';
import { LOOSE_RISK_COLUMNS } from '../vocabulary/loose-header-words.ts';
import type { LooseHeader } from './loose-table-header.ts';

/** Columns of points and numbers; the other columns beside risk and measure hold a few words. */
const POINTS = /^(?:nr|s|k|sannolikhet|konsekvens|rv|risk(?:värde|nivå|poäng|tal))$/iu;
/** Points from 1 to 25 or so, alone at either end of a line. */
const POINTS_AT_START = /^\d{1,2}(?:\s+\d{1,2})*(?:\s+(?=\p{L})|$)/u;
const POINTS_AT_END = /(?:\s+\d{1,2})+$/u;
/** Longer lines are no cell of such a table. */
const MAX_LENGTH = 200;
/** Who is responsible or how it is followed up is said in so many words at most. */
const MAX_WORDS = 6;

/**
 * The measures of a risk without what other columns left among them: points, and names that follow
 * a measure that ended as a sentence does.
 */
export function withoutOtherColumns(
  measures: readonly TypedLine[][],
  header: LooseHeader,
): TypedLine[][] {
  const others = header.names.filter((name) => LOOSE_RISK_COLUMNS.other.includes(name));
  const hasPoints = others.some((name) => POINTS.test(name)) || arePointsAmong(measures);
  const hasNames = others.some((name) => !POINTS.test(name));
  const bare = hasPoints
    ? measures.map(withoutPoints).filter((lines) => lines.length > 0)
    : measures;
  const areSentences = bare.some(isSentence);
  return bare.filter((lines) => !hasNames || !areSentences || isSentence(lines) || !isName(lines));
}

/** Their column's name may have been taken out elsewhere. */
const arePointsAmong = (measures: readonly TypedLine[][]): boolean =>
  measures.some((lines) => lines.length === 1 && /^\d{1,2}$/u.test(lines[0]!.text));

const withoutPoints = (lines: readonly TypedLine[]): TypedLine[] =>
  lines
    .map((line) => ({
      ...line,
      text:
        line.text.length > MAX_LENGTH
          ? line.text
          : line.text.replace(POINTS_AT_START, '').replace(POINTS_AT_END, ''),
    }))
    .filter((line) => line.text !== '');

const isSentence = (lines: readonly TypedLine[]): boolean =>
  /[.!?]$/u.test(lines.at(-1)?.text ?? '');

const isName = (lines: readonly TypedLine[]): boolean =>
  lines
    .map((line) => line.text)
    .join(' ')
    .split(' ').length <= MAX_WORDS;
