import type { KnownWords } from '../../text/known-words.ts';
import type { TypedLine } from '../typed-lines.ts';
import { splitTrailingFigures } from '../../text/number.ts';
import { cellText } from './table-cell.ts';

/** Cells of a row of styrtal that lie on loose lines, and how many of the lines they took. */
export interface LooseValues {
  readonly cells: readonly { readonly text: string; readonly lines: readonly TypedLine[] }[];
  readonly lineCount: number;
}

const NUMBER = '(?:\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?)';
const SIGN = '(?:[<>≥≤±≈~]\\s?|[-–−+]\\s?)?';
/** '90-100', '90- 100', '90 – 100'; not '12 -5', which is two values. */
const RANGE = `${NUMBER}(?:[-–]\\s?${NUMBER}|\\s[–-]\\s${NUMBER})?`;
const UNIT =
  '(?:\\s?(?:%(?:-?enheter)?|procent(?:enheter)?|mnkr|mkr|tkr|kr|kronor|st|dagar|dygn|minuter|timmar|poäng|ton|kg|km|kWh|MWh|GWh))?';
const OF = '(?:\\s?(?:av|/)\\s?\\d+)?';
/** 'Plats 6', 'Minst 90', 'Minskning med 15': words that lead up to a value. */
const LEAD =
  '(?:(?:\\p{Lu}\\p{Ll}+(?:\\s(?:med|till|än|högst|minst|plats))?|högst|minst|max|lägst|ca)\\s+)?';
/** '2023: 94 %': the year that an outcome is from. */
const YEAR = '(?:(?:19|20)\\d\\d:\\s?)?';
/** '74 % (2024)': the year stands after the value as well. */
const YEAR_AFTER = '(?:\\s?\\((?:19|20)\\d\\d\\))?';
/** Where a column says which way it goes. */
const ARROW = '[↑↓→←↗↘⇧⇩⇨]';
const VALUE = `(?:${YEAR}${LEAD}${SIGN}${RANGE}${OF}${UNIT}${YEAR_AFTER}|${ARROW})`;
const VALUE_AT = new RegExp(`^${VALUE}(?![\\p{L}\\d])`, 'u');
/** A sentence of a few words as a value: 'Ska öka', 'Beslutas i samband med …'. */
const WORDS_AT = /^\p{Lu}[\p{L}/-]*(?:[\s,]+\p{Ll}[\p{L}/-]*\.?)*/u;

/**
 * The value cells on a line that holds nothing else; null when it does not begin with a value. The
 * last may be words ('Beslutas i'), which go on below.
 */
export function valueCells(line: string): string[] | null {
  const cells: string[] = [];
  let rest = line.replaceAll(/[\s\u00a0]+/gu, ' ').trim();
  let isGlued = false;
  while (rest !== '') {
    const match = VALUE_AT.exec(rest) ?? (cells.length > 0 ? WORDS_AT.exec(rest) : null);
    if (match === null || match[0] === '') {
      // Words in lower case after a value belong to it ('1,4 ton', '45 600 insatser').
      const last = cells.at(-1);
      const tail = /^[\p{Ll}(:,][^\d]*?(?=\s\d|$)/u.exec(rest)?.[0];
      if (last === undefined || tail === undefined || tail === '') return null;
      // '10:e plats' has no space behind its figure.
      cells[cells.length - 1] = `${last}${isGlued ? '' : ' '}${tail}`;
      isGlued = false;
      rest = rest.slice(tail.length).trim();
      continue;
    }
    const before = cells.at(-1);
    if (before !== undefined && LEADS_ON.test(before))
      cells[cells.length - 1] = `${before} ${match[0].trim()}`;
    else cells.push(match[0].trim());
    rest = rest.slice(match[0].length);
    isGlued = /^\S/u.test(rest) && !match[0].endsWith(' ');
    rest = rest.trim();
  }
  return cells.length === 0 ? null : cells;
}

/** '612 varav' before '140', '60 km till' before '2030': the value goes on. */
const LEADS_ON = /\s(?:varav|till|inkl|exkl|mot|från)$/u;

/**
 * Reads `count` cells from the lines: several on one line, or each over lines of its own. Lines that
 * begin with no value go on with the cell above, up to the next gap. Null when it does not come out.
 */
export function looseValues(
  lines: readonly TypedLine[],
  count: number,
  known: KnownWords,
): LooseValues | null {
  const cells: { parts: string[]; lines: TypedLine[] }[] = [];
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    const starts = index === 0 || line.gapBefore > 0;
    if (starts && cells.length === count) break;
    const values = cells.length < count ? splitValues(line.text, count) : null;
    const last = cells.at(-1);
    if (values !== null && cells.length + values.length <= count) {
      cells.push(...values.map((text) => ({ parts: [text], lines: [line] })));
    } else if (
      last !== undefined &&
      !starts &&
      cells.length === count &&
      !goesOn(last.parts, line)
    ) {
      break;
    } else if (last !== undefined && !starts) {
      last.parts.push(line.text);
      last.lines.push(line);
    } else {
      return null;
    }
    taken = index + 1;
  }
  if (cells.length !== count) return null;
  return {
    cells: cells.map((cell) => ({ text: cellText(cell.parts, known), lines: cell.lines })),
    lineCount: taken,
  };
}

/** The row has all its values: a line without a gap goes on with the last only in mid-sentence, or among words. */
function goesOn(parts: readonly string[], line: TypedLine): boolean {
  return /^\p{Ll}/u.test(line.text) || !/\d/u.test(parts[0] ?? '');
}

function splitValues(line: string, count: number): string[] | null {
  const figures = splitTrailingFigures(line, count);
  if (figures !== null && figures.before === '') return [...figures.figures];
  const cells = valueCells(line);
  return cells !== null && cells.length === count - 1 ? splitThousands(cells) : cells;
}

/** '320 287 (2024)' is two values where one is missing and no other can be two. */
function splitThousands(cells: string[]): string[] {
  const parts = cells.map((cell) => /^(\d{1,3}) (\d{3} \(.*)$/u.exec(cell));
  const found = parts.filter((part) => part !== null);
  if (found.length !== 1) return cells;
  return cells.flatMap((cell, i) => (parts[i] ? [parts[i][1]!, parts[i][2]!] : [cell]));
}

/** '5 av' before '8', '2023:' before '94 %': the figure is only the end of a value. */
const BEGINS_VALUE = /\d\s?(?:av|\/)$|(?:19|20)\d\d:$/u;

/** A line that ends in exactly `count` values after its text; null when it does not. */
export function trailingValues(
  line: string,
  count: number,
): { readonly text: string; readonly values: readonly string[] } | null {
  const figures = splitTrailingFigures(line, count);
  if (figures !== null && figures.before !== '' && !BEGINS_VALUE.test(figures.before))
    return { text: figures.before, values: figures.figures };
  const value = `(${VALUE})`;
  const pattern = new RegExp(
    `^(.*?[\\p{L}).,:%\\d])\\s+${Array.from({ length: count }, () => value).join('\\s+')}$`,
    'u',
  );
  const match = pattern.exec(line.replaceAll(/[\s\u00a0]+/gu, ' ').trim());
  if (match === null) return null;
  return { text: match[1] ?? '', values: match.slice(2) };
}
