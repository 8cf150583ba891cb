import { segmentsOf } from './spaced-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';
import { isRiskHeader, isTableHeader } from './table-header-line.ts';

/** Lines that begin where the right column does, at least. */
const FEWEST_STARTS = 4;
/** Characters of an average line of running text; the cells of a table have fewer. */
const MEAN_LENGTH = 28;
/** Share of a column's lines that go on in mid-sentence where text runs on. */
const RUNS_ON = 0.2;
/** Where the right column may begin, as shares of the widest line. */
const MIDDLE = { from: 0.3, to: 0.7 };
/** Places tried on a page, those where most lines begin first. */
const MOST_PLACES = 3;
/** Share of the paragraphs that begin side by side in a table of two columns of text. */
const TABLE_SHARE = 0.5;
/** A table's cells begin this near to the name over them. */
const NAME_SHIFT = 4;
/** Spaces between the columns, at least. */
const GUTTER = 2;

/**
 * Text that was taken out of pages as it stood on them, where a page had two columns: its lines hold
 * both. The left column's come first then, the right one's after; a table's cells stay beside each other.
 */
export function withoutPageColumns(lines: readonly TextLine[]): TextLine[] {
  const pages = pagesOf(lines);
  const hasColumns = pages.map((page) => placeIn(page, SURE) !== null);
  // The last page of such a plan may hold but a few lines of each.
  const evidence = hasColumns.some(Boolean) ? LIKELY : SURE;
  return pages.flatMap((page, i) => readPage(page, hasColumns[i] === true ? SURE : evidence));
}

/** What shows that a page has two columns. */
interface Evidence {
  /** Lines that hold both, at least. */
  readonly beside: number;
  /** Columns that must be running text by themselves. */
  readonly running: 1 | 2;
}
const SURE: Evidence = { beside: 6, running: 2 };
const LIKELY: Evidence = { beside: 1, running: 1 };

function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.endsPage) pages.push([line]);
    else pages.at(-1)!.push(line);
  }
  return pages;
}

function readPage(page: TextLine[], evidence: Evidence): TextLine[] {
  const place = placeIn(page, evidence);
  if (place === null) return page;
  return runsAt(page, place).flatMap((run) =>
    areColumns(run, place, evidence) ? oneAfterTheOther(run.lines, place) : run.lines,
  );
}

/** Where the right column of a page begins; null where there are not two. */
function placeIn(page: readonly TextLine[], evidence: Evidence): number | null {
  if (page.some(({ text }) => text.includes('\t'))) return null;
  const isPlace = (at: number) => runsAt(page, at).some((run) => areColumns(run, at, evidence));
  return placesOf(page).find(isPlace) ?? null;
}

/** Places in the middle where many lines begin anew after a gap. */
function placesOf(page: readonly TextLine[]): number[] {
  const width = Math.max(0, ...page.map(({ raw }) => raw.length));
  const names = page.filter(namesColumns).flatMap((line) => segmentsOf(line));
  const counts = new Map<number, number>();
  for (const { raw } of page) {
    for (const { index } of raw.matchAll(/(?<=\s{2})\S/gu)) {
      const isMiddle = index >= width * MIDDLE.from && index <= width * MIDDLE.to;
      if (isMiddle) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([at, count]) => {
      const isName = names.some(({ from }) => Math.abs(from - at) <= NAME_SHIFT);
      return count >= FEWEST_STARTS && !isName;
    })
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_PLACES)
    .map(([at]) => at);
}

const crosses = ({ raw }: TextLine, at: number): boolean =>
  raw.slice(at - GUTTER, at).trim() !== '';

/** Lines that all reach over a place, or of which none does. */
interface Run {
  readonly isCrossing: boolean;
  readonly lines: TextLine[];
}

/** The lines in runs, parted by those that reach over the place: headings and text over both columns. */
function runsAt(page: readonly TextLine[], at: number): Run[] {
  const runs: Run[] = [];
  for (const line of page) {
    const isCrossing = crosses(line, at);
    const last = runs.at(-1);
    if (last?.isCrossing === isCrossing) last.lines.push(line);
    else runs.push({ isCrossing, lines: [line] });
  }
  return runs;
}

const leftOf = ({ raw }: TextLine, at: number): string => raw.slice(0, at).trim();
const rightOf = ({ raw }: TextLine, at: number): string => raw.slice(at).trim();

function areColumns({ isCrossing, lines }: Run, at: number, evidence: Evidence): boolean {
  if (isCrossing || lines.some(namesColumns)) return false;
  const left = lines.map((line) => leftOf(line, at));
  const right = lines.map((line) => rightOf(line, at));
  const beside = left.filter((text, i) => text !== '' && right[i] !== '').length;
  const running = [left, right].filter((texts) => isRunningText(texts)).length;
  const areLong = [left, right].every((texts) => meanLength(texts) >= MEAN_LENGTH);
  const isShown = beside >= evidence.beside && running >= evidence.running && areLong;
  return isShown && !isTable(left, right);
}

/** 'Risk' and 'Åtgärd' side by side: what is below them is a table, however much its cells hold. */
function namesColumns(line: TextLine): boolean {
  const names = segmentsOf(line);
  return names.length > 1 && (isTableHeader(names) || isRiskHeader(names));
}

const filledIn = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

function meanLength(texts: readonly string[]): number {
  const filled = filledIn(texts);
  return filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
}

function isRunningText(texts: readonly string[]): boolean {
  const filled = filledIn(texts);
  const goingOn = filled.filter((text) => /^\p{Ll}/u.test(text)).length;
  const inPieces = filled.filter((text) => /\S\s{3,}\S/u.test(text)).length;
  return goingOn >= filled.length * RUNS_ON && inPieces < goingOn;
}

// The cells of a table's row begin side by side; paragraphs of two columns do so by chance only.
function isTable(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [startsOf(left), startsOf(right)];
  const shared = a.filter((at) => b.includes(at)).length;
  const fewer = Math.min(a.length, b.length);
  return shared >= 2 && shared >= fewer * TABLE_SHARE;
}

const startsOf = (texts: readonly string[]): number[] =>
  texts.flatMap((text, i) => {
    const before = texts[i - 1] ?? '';
    const isStart = /^\P{Ll}/u.test(text) && (before === '' || /[.!?:]$/u.test(before));
    return isStart ? [i] : [];
  });

function oneAfterTheOther(run: readonly TextLine[], at: number): TextLine[] {
  const left = trimmed(run.map((line) => part(line, line.raw.slice(0, at))));
  const right = trimmed(run.map((line) => part(line, line.raw.slice(at))));
  const goesOn = !/[.!?:]$/u.test(left.at(-1)?.text ?? '') && /^\p{Ll}/u.test(right[0]?.text ?? '');
  const gap = goesOn ? [] : [part(run[0]!, '')];
  const { startsPage, endsPage } = run[0]!;
  return [...left, ...gap, ...right].map((line, i) => ({
    ...line,
    startsPage: i === 0 && startsPage,
    endsPage: i === 0 && endsPage,
  }));
}

const part = (line: TextLine, raw: string): TextLine => {
  const text = raw.trim();
  return { ...line, raw: raw.trimEnd(), text, cells: [text] };
};

/** Without the blank lines at its ends. */
function trimmed(lines: readonly TextLine[]): TextLine[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(Math.max(0, first), last + 1);
}
