import { beginsLead } from '../../../shared/parse/rules/assignment-lead.ts';
import { isBareNumber, isPageNumberForm, withoutNumbers } from '../page-numbers.ts';
import { isTableLine, pageEdges } from './page-edges.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A run of lone numbers must be this long before it counts as page numbers. */
const MIN_NUMBER_SERIES = 3;
/** A page's header or footer has at most this many lines beside the one with the number. */
const MAX_NEIGHBOURS = 3;
/** Lines beside so many of the page numbers, and hardly anywhere else, are a header's too. */
const FEWEST_PAGES = 2;
const MOST_PAGES = 0.6;

/**
 * The lines of a text file that are page headers, footers and page numbers. A text file has no
 * pages, so they are known by their form ('14(25)'), by standing apart, and by coming back.
 */
export function findFurniture(lines: readonly TextLine[]): Set<TextLine> {
  const printed = lines.filter((line) => !isBlank(line));
  const found = new Set<TextLine>(pageEdges(lines));
  const repeats = countRepeats(printed);
  for (const [at, line] of printed.entries()) {
    if (!isPageNumberForm(line.text) || line.cells.length > 2) continue;
    if (isAmongShares(printed, at)) continue;
    if (standsApart(lines, line) || (repeats.get(withoutNumbers(line.text)) ?? 0) > 1)
      found.add(line);
  }
  addTitles(printed, found);
  for (const line of numberSeries(lines, printed)) found.add(line);
  addNeighbours(printed, repeats, found);
  return found;
}

/** '5 av 8' and '6 av 8' so close to each other are values: pages are longer. */
const SHARE = /^\d{1,3}\s*(?:av|\/)\s*\d{1,3}$/u;
const NEAR_LINES = 3;

const isAmongShares = (printed: readonly TextLine[], at: number): boolean =>
  SHARE.test(printed[at]!.text.trim()) &&
  printed
    .slice(Math.max(0, at - NEAR_LINES), at + NEAR_LINES + 1)
    .some((other) => other !== printed[at] && SHARE.test(other.text.trim()));

/** Lines that a cover may take, and words that a title has at least. */
const COVER_LINES = 8;
const TITLE_WORDS = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// 'Nämnden Verksamhetsplan och budget 2025' right above '3(24)': the cover said all of it.
function addTitles(printed: readonly TextLine[], found: Set<TextLine>): void {
  const cover = new Set(printed.slice(0, COVER_LINES).flatMap((line) => wordsOf(line.text)));
  for (const [i, line] of printed.entries()) {
    const above = printed[i - 1];
    if (i <= COVER_LINES || above === undefined || !found.has(line) || !PAGE_OF.test(line.text))
      continue;
    const words = wordsOf(above.text);
    if (words.length >= TITLE_WORDS && words.every((word) => cover.has(word))) found.add(above);
  }
}

/** '3(24)' alone on its line. */
const PAGE_OF = /^\d{1,3}\s?\(\d{1,3}\)$/u;

function countRepeats(printed: readonly TextLine[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const line of printed) {
    const key = withoutNumbers(line.text);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return repeats;
}

const blankAt = (lines: readonly TextLine[], index: number): boolean => {
  const line = lines[index];
  return line === undefined || isBlank(line);
};

function standsApart(lines: readonly TextLine[], line: TextLine): boolean {
  const i = line.number - 1;
  return line.startsPage || (blankAt(lines, i - 1) && blankAt(lines, i + 1));
}

// Lone numbers that stand apart and count upwards by one through the whole file.
function numberSeries(lines: readonly TextLine[], printed: readonly TextLine[]): TextLine[] {
  const alone = printed.filter((line) => isBareNumber(line.text) && standsApart(lines, line));
  let best: TextLine[] = [];
  for (let start = 0; start < Math.min(alone.length, MAX_NEIGHBOURS); start++) {
    const series: TextLine[] = [];
    let wanted = Number(alone[start]?.text);
    for (const line of alone.slice(start)) {
      if (Number(line.text) !== wanted) continue;
      series.push(line);
      wanted += 1;
    }
    if (series.length > best.length) best = series;
  }
  return best.length >= MIN_NUMBER_SERIES ? best : [];
}

// The other lines of a header: they stand next to a page number each time, and say the same.
function addNeighbours(
  printed: readonly TextLine[],
  repeats: ReadonlyMap<string, number>,
  found: Set<TextLine>,
): void {
  const besides = new Map<string, Set<TextLine>>();
  const numbers = found.size;
  printed.forEach((line, i) => {
    if (!found.has(line)) return;
    for (let d = -MAX_NEIGHBOURS; d <= MAX_NEIGHBOURS; d++) {
      const other = printed[i + d];
      if (d === 0 || other === undefined || found.has(other) || isTableLine(other)) continue;
      const key = withoutNumbers(other.text);
      besides.set(key, (besides.get(key) ?? new Set()).add(other));
    }
  });
  const openings = printed.slice(0, MAX_NEIGHBOURS);
  for (const [key, group] of besides) {
    const elsewhere = (repeats.get(key) ?? 0) - group.size;
    const isEverywhere = group.size >= MIN_NUMBER_SERIES && elsewhere === 0;
    // The cover says it once more, and a short document has few pages.
    // The first page's header stands at the top of the text, beside no number.
    const opening = openings.find((line) => withoutNumbers(line.text) === key);
    const pages = group.size + (opening === undefined || group.has(opening) ? 0 : 1);
    const isMostly =
      pages >= FEWEST_PAGES &&
      pages >= numbers * MOST_PAGES &&
      elsewhere <= 1 + pages - group.size &&
      !beginsLead([...group][0]!.text);
    if (isEverywhere || isMostly) for (const line of group) found.add(line);
  }
}
