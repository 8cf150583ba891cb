import type { Indicator, ReadFinding } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import { outcomeYear } from './indicator-year.ts';
import { numberKey, parentNumber, splitNumber } from './indicator-number.ts';
import { indicatorColumns } from './indicator-columns.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import { heldTextAt, linesOf, spanningText, textAt } from './table-grid.ts';
import { quoted } from '../../plan/plan-findings.ts';
import type { GoalBook } from './table-goals.ts';
import type { Grid, GridRow } from './table-grid.ts';
import { goalLabel } from './goal-label.ts';
import { splitListItems } from './table-cell.ts';

/** A styrtal before it has a key: keys are unique in the plan and given when all are read. */
export type IndicatorDraft = Omit<Indicator, 'key' | 'parentKey'>;

export interface IndicatorsRead {
  readonly drafts: readonly IndicatorDraft[];
  readonly findings: readonly ReadFinding[];
}

/**
 * The rows of a table of styrtal. A row without values is a styrtal too (its components carry them);
 * a row that spans the table, or bold text alone, is a heading inside it.
 */
export function readIndicators(
  grid: Grid,
  goals: GoalsAround,
  planYear: number | null,
  confidence: number,
): IndicatorsRead {
  const columns = indicatorColumns(grid, planYear);
  let goalKey = goals.stood;
  const drafts: IndicatorDraft[] = [];
  const findings = yearFindings(grid, columns);
  for (const row of grid.body) {
    if (isHeadingRow(row, grid)) {
      goalKey = headedGoal(row, goalKey, goals.book);
      continue;
    }
    goalKey = namedGoal(row, columns, goalKey, goals.book);
    const last = drafts.at(-1);
    if (last !== undefined && continues(row, columns, last)) {
      drafts[drafts.length - 1] = extended(last, row, columns);
      continue;
    }
    const read = readRow(row, columns, goalKey, confidence);
    if (read.length === 0 && linesOf(row).length > 0) findings.push(valueWithoutLabel(row));
    drafts.push(...read);
  }
  return { drafts: withInheritedYears(drafts), findings };
}

/** The goal a table stands under, and where goals that its own column names are looked up. */
export interface GoalsAround {
  readonly stood: string | null;
  readonly book: GoalBook;
}

// What the row's goal column names; as above where it is empty.
function namedGoal(
  row: GridRow,
  columns: IndicatorColumns,
  above: string | null,
  book: GoalBook,
): string | null {
  const cell = row.cells.find((one) => one.column === columns.goal);
  if (cell === undefined || cell.text === '') return above;
  const text = row.cells.find((one) => one.column === columns.text)?.text ?? '';
  return book.keyOf(cell.text, cell.lines, `Styrtalet ${quoted(text)}`);
}

// 'Mål 2: Ekonomin är i balans' over the styrtal that measure it.
function headedGoal(row: GridRow, above: string | null, book: GoalBook): string | null {
  const cell = row.cells.find((one) => one.text !== '');
  if (cell === undefined || goalLabel(cell.text) === null) return above;
  return book.keyOf(cell.text, cell.lines, `En rubrik i en tabell, ${quoted(cell.text)},`);
}

function isHeadingRow(row: GridRow, grid: Grid): boolean {
  if (spanningText(row, grid.columnCount) !== null) return true;
  if (grid.columnCount < 2) return false;
  const filled = row.cells.filter((cell) => cell.text !== '');
  const only = filled[0];
  if (filled.length === 1 && goalLabel(only?.text ?? '') !== null) return true;
  if (filled.length !== 1 || only === undefined || !only.isBold) return false;
  const allBold = grid.body.every((other) =>
    other.cells.every((cell) => cell.text === '' || cell.isBold),
  );
  return !allBold && splitNumber(only.text).number === null;
}

/** A row that a page break cut: text without values that goes on, or values whose text stands above. */
function continues(row: GridRow, columns: IndicatorColumns, last: IndicatorDraft): boolean {
  const text = textAt(row, columns.text);
  const values = valuesOf(row, columns);
  const hasValues = values.outcome + values.target + values.longTerm !== '';
  const lastHasValues = last.outcome + last.target + last.longTerm !== '';
  if (text === '') return hasValues && (!lastHasValues || row.isAfterBreak);
  const goesOn = /^[\p{Ll}(]/u.test(text) && !/[.!?)]$/u.test(last.text);
  const isPart = hasValues && lastHasValues && /^(?:varav|därav)\s/u.test(text);
  return goesOn && !isPart && (row.isAfterBreak || !hasValues);
}

function extended(last: IndicatorDraft, row: GridRow, columns: IndicatorColumns): IndicatorDraft {
  const values = valuesOf(row, columns);
  const join = (a: string, b: string): string => [a, b].filter((part) => part !== '').join(' ');
  const text = join(last.text, textAt(row, columns.text));
  const outcome = join(last.outcome, values.outcome);
  return {
    ...last,
    text,
    outcome,
    outcomeYear: outcomeYear(text, outcome, columns.outcomeYear),
    target: join(last.target, values.target),
    longTerm: join(last.longTerm, values.longTerm),
  };
}

function valuesOf(
  row: GridRow,
  columns: IndicatorColumns,
): { outcome: string; target: string; longTerm: string } {
  const at = (column: number | null): string => (column === null ? '' : heldTextAt(row, column));
  return {
    outcome: at(columns.outcome),
    target: at(columns.target),
    longTerm: at(columns.longTerm),
  };
}

function readRow(
  row: GridRow,
  columns: IndicatorColumns,
  goalKey: string | null,
  confidence: number,
): IndicatorDraft[] {
  const cell = row.cells.find((candidate) => candidate.column === columns.text);
  if (cell === undefined || cell.text === '') return [];
  const values = valuesOf(row, columns);
  const isAlone = values.outcome + values.target + values.longTerm === '';
  const items = isAlone ? splitListItems(cell) : [{ text: cell.text, lines: cell.lines }];
  const own = columns.number === null ? '' : textAt(row, columns.number);
  const ownYear = columns.yearColumn === null ? '' : textAt(row, columns.yearColumn);
  const headerYear = /^(?:19|20)\d\d$/u.test(ownYear) ? ownYear : columns.outcomeYear;
  return items.map((item) => {
    const split = splitNumber(item.text);
    const number = own === '' ? split.number : own.replace(/[.):]+$/u, '');
    const text = own === '' ? split.text : item.text;
    return {
      goalKey,
      number,
      text,
      ...values,
      outcomeYear: outcomeYear(text, values.outcome, headerYear),
      source: placeOf(items.length === 1 ? linesOf(row) : item.lines),
      confidence,
    };
  });
}

/** Components ('3 a') of a row that alone says the year have that year. */
function withInheritedYears(drafts: readonly IndicatorDraft[]): IndicatorDraft[] {
  return drafts.map((draft) => {
    if (draft.outcomeYear !== null || draft.number === null) return draft;
    const parent = parentNumber(draft.number);
    const above = drafts.find((other) => parent !== null && other.number === parent);
    return { ...draft, outcomeYear: above?.outcomeYear ?? null };
  });
}

function yearFindings(
  { header }: Grid,
  { doubtfulYear, outcomeYear }: IndicatorColumns,
): ReadFinding[] {
  if (doubtfulYear === null) return [];
  const message = `Rubrikerna i styrtalstabellen visar inte säkert om ${doubtfulYear} är utfall eller mål. Utfallet är läst från ${outcomeYear ?? ''}. Kontrollera det i originalet.`;
  const source = placeOf(header.flatMap(linesOf));
  return [{ code: 'outcome-year-unsure', severity: 'warning', message, source }];
}

function valueWithoutLabel(row: GridRow): ReadFinding {
  return {
    code: 'indicator-without-text',
    severity: 'warning',
    message: 'En rad i styrtalstabellen har värden men ingen text. Kontrollera den i originalet.',
    source: placeOf(linesOf(row)),
  };
}

/** Gives each styrtal its key ('1:3a', '1:u1'), unique in the plan, and its parent's. */
export function withIndicatorKeys(drafts: readonly IndicatorDraft[]): Indicator[] {
  const taken = new Set<string>();
  const unnumbered = new Map<string, number>();
  const keyed = drafts.map((draft) => {
    const goal = draft.goalKey ?? '-';
    const own = draft.number === null ? nextUnnumbered(unnumbered, goal) : numberKey(draft.number);
    const key = free(`${goal}:${own}`, taken);
    taken.add(key);
    return { ...draft, key };
  });
  return keyed.map((indicator, index) => {
    const parent = indicator.number === null ? null : parentNumber(indicator.number);
    const above = keyed
      .slice(0, index)
      .findLast(
        (other) =>
          other.goalKey === indicator.goalKey && parent !== null && other.number === parent,
      );
    return { ...indicator, parentKey: above?.key ?? null };
  });
}

function nextUnnumbered(counts: Map<string, number>, goal: string): string {
  const next = (counts.get(goal) ?? 0) + 1;
  counts.set(goal, next);
  return `u${next}`;
}

function free(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let copy = 2; ; copy += 1) if (!taken.has(`${key}-${copy}`)) return `${key}-${copy}`;
}
