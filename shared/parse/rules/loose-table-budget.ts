import type { KnownWords } from '../../text/known-words.ts';
import { joinLines } from '../../text/join-lines.ts';
import { parseFigure, splitTrailingFigures, waysOfFigures } from '../../text/number.ts';
import type { TypedLine } from '../typed-lines.ts';
import { isOnlyUnit } from './budget-unit.ts';
import { placeBySums } from './loose-budget-sums.ts';
import { looseHeaderAt } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';
import type { LooseRows } from './loose-table-indicators.ts';
import { looseCell } from './table-grid.ts';
import type { GridCell, GridRow } from './table-grid.ts';

/** A label of more words than this is a sentence. */
const LABEL_WORDS = 14;

/** '3.3 Investeringsplan 2025–2029': a heading, whose years are no amounts. */
const NUMBERED_SPAN =
  /^\d{1,2}(?:\.\d{1,2})*\.?\s\p{Lu}.*\s(?:19|20)\d\d[–-](?:(?:19|20)\d\d|\d\d)$/u;

/** Rows of a budget on loose lines, and those with fewer figures than columns. */
export interface LooseBudget extends LooseRows {
  readonly uneven: readonly GridRow[];
  /** The columns, where they are others than the header's. */
  readonly names?: readonly string[];
}

/**
 * Rows of figures on loose lines: a label, then one figure a column on the same line or alone on the
 * next. A label without figures is a row by itself, or the beginning of the label below it.
 */
export function looseBudgetRows(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
  known: KnownWords,
): LooseBudget {
  const reader = new BudgetLines(header.names.length - 1, known);
  let at = start;
  while (at < lines.length) {
    const again = looseHeaderAt(lines, at);
    if (again !== null) {
      if (again.kind !== 'budgetTable' || again.names.length !== header.names.length) break;
      at += again.lineCount;
      continue;
    }
    if (!reader.add(lines[at]!, at)) break;
    at += 1;
  }
  reader.placeBySums();
  return { rows: reader.rows, end: reader.end, uneven: reader.uneven };
}

class BudgetLines {
  readonly rows: GridRow[] = [];
  readonly uneven: GridRow[] = [];
  /** Index after the last line of a row that has figures: labels after it are not the table's. */
  end = 0;
  readonly #count: number;
  readonly #known: KnownWords;
  /** What was printed of the rows whose figures stand on one line. */
  readonly #printed: {
    readonly at: number;
    readonly line: TypedLine;
    readonly label: GridCell;
    readonly figures: readonly string[];
  }[] = [];
  /** Labels without figures so far, each of one or more lines. */
  #labels: TypedLine[][] = [];
  /** Figures that stand one a line below their label, while they do not yet fill the row. */
  #figures: { text: string; line: TypedLine }[] = [];

  constructor(count: number, known: KnownWords) {
    this.#count = count;
    this.#known = known;
  }

  /** Takes a line; false when the table has ended before it. */
  add(line: TypedLine, index: number): boolean {
    const printed = printedText(line);
    const split = NUMBERED_SPAN.test(printed) ? null : splitCells(printed, this.#count);
    if (split !== null) {
      this.#addFigures(line, split.before, split.figures);
      this.end = index + 1;
      return true;
    }
    if (this.#addCell(printed, line)) {
      this.end = index + 1;
      return true;
    }
    const open = this.#labels.at(-1);
    const isLabelEnd = open !== undefined && closesBracket(open.at(-1)!.text, printed);
    const isLabelLine = isLabelEnd || (isLabel(printed) && !NUMBERED_SPAN.test(printed));
    if (!isLabelLine || this.#figures.length > 0) return false;
    if (open !== undefined && goesOn(open.at(-1)!, line)) open.push(line);
    else this.#labels.push([line]);
    return true;
  }

  /** A line that is one figure (or a dash among them) below a label: the cells stand on lines of their own. */
  #addCell(text: string, line: TypedLine): boolean {
    const isFigure =
      parseFigure(text) !== null || (this.#figures.length > 0 && /^[-–—]$/u.test(text));
    const label = this.#labels.at(-1);
    if (!isFigure || label === undefined) return false;
    this.#figures.push({ text, line });
    if (this.#figures.length < this.#count) return true;
    this.#labels.pop();
    for (const empty of this.#labels) this.rows.push(this.#row(empty, []));
    const cells = this.#figures.map((figure, at) => looseCell(at + 1, [figure.line], figure.text));
    this.rows.push(this.#row(label, cells));
    [this.#labels, this.#figures] = [[], []];
    return true;
  }

  #addFigures(line: TypedLine, before: string, figures: readonly string[]): void {
    const last = this.#labels.at(-1);
    const isJoined = last !== undefined && (before === '' || continuesLabel(last.at(-1)!, before));
    const own = isJoined ? (this.#labels.pop() ?? []) : [];
    for (const label of this.#labels) this.rows.push(this.#row(label, []));
    this.#labels = [];
    const texts = [...own.map(printedText), before].filter((text) => text !== '');
    const label = looseCell(0, [...own, line], joinLines(texts, this.#known));
    const cells = figures.map((figure, index) => looseCell(index + 1, [line], figure));
    const row = rowOf([label, ...cells]);
    this.#printed.push({ at: this.rows.length, line, label, figures });
    this.rows.push(row);
    if (figures.length < this.#count) this.uneven.push(row);
  }

  /** Rows with empty places get their figures where the table's total says; the others stay. */
  placeBySums(): void {
    const summed = this.#printed.map(({ line, label, figures }) => {
      const isWhole = figures.length === this.#count && !figures.some(mayGoWithNext);
      const ways = isWhole ? [] : waysOfFigures(printedText(line), this.#count);
      return { label: label.text, ways: ways.length === 0 ? [figures] : ways };
    });
    const isOpen = summed.some(({ ways }) => ways.length > 1 || ways[0]!.length < this.#count);
    if (!isOpen) return;
    const placed = placeBySums(summed, this.#count);
    if (placed === null) return;
    for (const [index, { at, line, label }] of this.#printed.entries()) {
      const cells = placed[index]!.flatMap((figure, column) =>
        figure === null ? [] : [looseCell(column + 1, [line], figure)],
      );
      this.rows[at] = rowOf([label, ...cells]);
    }
    this.uneven.length = 0;
  }

  #row(label: readonly TypedLine[], cells: readonly GridCell[]): GridRow {
    const text = joinLines(label.map(printedText), this.#known);
    return rowOf([looseCell(0, label, text), ...cells]);
  }
}

/** '2' before '200': one figure or two. */
const mayGoWithNext = (figure: string, at: number, figures: readonly string[]): boolean =>
  /^\D?\s?\d{1,3}$/u.test(figure) && /^\d{3}$/u.test(figures[at + 1] ?? '');

function rowOf(cells: readonly GridCell[]): GridRow {
  return { cells, page: cells[0]?.lines[0]?.page ?? null, isAfterBreak: false };
}

/** A dash before a label is part of how it is printed, also where it was taken for a list's mark. */
function printedText(line: TypedLine): string {
  if (line.look.kind !== 'listItem') return line.text;
  const isFootnoteMark = line.look.mark === '*' && /^\*+\)/u.test(line.text);
  return `${line.look.mark}${isFootnoteMark ? '' : ' '}${line.text}`;
}

/** Label and figures of a line: as many as there are columns, else fewer with empty places. */
function splitCells(
  text: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const exact = splitTrailingFigures(text, count);
  if (exact === null && BRACKETED.test(text))
    return splitCells(text.replaceAll(BRACKETED, '-$1'), count);
  const dashed = withDashes(text, count);
  if (dashed !== null && (exact === null || !hasEqualDecimals(exact.figures))) return dashed;
  if (exact !== null) return isLabel(exact.before) ? exact : null;
  const gapped = withGaps(text, count);
  if (gapped !== null) return gapped;
  for (let fewer = count - 1; fewer > 0; fewer -= 1) {
    const split = splitTrailingFigures(text, fewer);
    if (split !== null && split.before !== '' && isLabel(split.before)) return split;
  }
  return null;
}

/** '(0,4)' is less than nothing; '(2025)' is a year. */
const BRACKETED = /(?<=\s)\((\d{1,3}(?: \d{3})*(?:,\d+)?)\)(?=\s|$)/gu;

/** '2 625,7 – 2 596,9' split as '-2' and '596,9' shows itself by its decimals. */
function hasEqualDecimals(figures: readonly string[]): boolean {
  return new Set(figures.map((figure) => (/,(\d+)/u.exec(figure)?.[1] ?? '').length)).size === 1;
}

/** A dash by itself is an empty place: 'Avgifter 235,7 – 228,6'. */
function withDashes(
  text: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const marked = text.replaceAll(/(?<=\s)[-–—](?=\s|$)/gu, EMPTY_FIGURE);
  if (marked === text) return null;
  return markedCells(marked, count);
}

/** Two spaces where one parts the cells are an empty place: 'It-utrustning  0,3 0,4'. */
function withGaps(
  text: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const printed = text.trim();
  const marked = printed.replaceAll(/(?<=\S) {2}(?=\S)/gu, ` ${EMPTY_FIGURE} `);
  return marked === printed ? null : markedCells(marked, count);
}

function markedCells(
  marked: string,
  count: number,
): { readonly before: string; readonly figures: readonly string[] } | null {
  const split = splitTrailingFigures(marked, count);
  if (split === null || split.before === '' || !isLabel(split.before)) return null;
  return {
    before: split.before,
    figures: split.figures.map((figure) => (figure === EMPTY_FIGURE ? '–' : figure)),
  };
}

/** No one budgets this; it stands for a dash while a line is split. */
const EMPTY_FIGURE = '0,00000';

function isLabel(text: string): boolean {
  if (text === '' || isOnlyUnit(text)) return true;
  if (/^(?:\*|\d\))/u.test(text) || text.split(' ').length > LABEL_WORDS) return false;
  return !/[.!?]$/u.test(text) || /\b(?:inkl|exkl|mm|m\.m|osv|o\.d|övr|bl\.a)\.$/iu.test(text);
}

/** Does the line go on with the label above it, or begin the next? */
function goesOn(before: TypedLine, line: TypedLine): boolean {
  return continuesLabel(before, line.text);
}

function continuesLabel(before: TypedLine, text: string): boolean {
  const above = before.text;
  if (/[\p{L}]-$/u.test(above) || /(?:,|\b(?:och|samt|av|för|inom|till))$/u.test(above))
    return true;
  return hasOpenBracket(above) || /^\p{Ll}/u.test(text);
}

const hasOpenBracket = (text: string): boolean =>
  (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);

/** The mark of a footnote that a narrow column put below its label: '(inkl. orkestern' over '**)'. */
function closesBracket(above: string, text: string): boolean {
  return hasOpenBracket(above) && /^(?:\*+|\d)\)$/u.test(text);
}
