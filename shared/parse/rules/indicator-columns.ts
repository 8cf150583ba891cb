import {
  INDICATOR_NUMBER,
  INDICATOR_OTHER,
  INDICATOR_TEXT,
  LONG_TERM,
  OUTCOME_BASE,
  OUTCOME_FORECAST,
  OUTCOME_KNOWN,
  OUTCOME_NOW,
  TARGET,
} from '../vocabulary/table-words.ts';
import { columnNames, textAt } from './table-grid.ts';
import type { Grid } from './table-grid.ts';
import { plain } from './table-kind.ts';

/** Which column of a table of styrtal holds what; null where no column does. */
export interface IndicatorColumns {
  readonly number: number | null;
  readonly text: number;
  /** Left of the styrtal: the goals they measure. */
  readonly goal: number | null;
  readonly outcome: number | null;
  /** From the header ('Utfall 2024'); null when it does not say. */
  readonly outcomeYear: string | null;
  /** The year beside it that may be an outcome too, or last year's target: the header does not show it. */
  readonly doubtfulYear: number | null;
  /** 'Utfall | År': a column that says each outcome's own year. */
  readonly yearColumn: number | null;
  readonly target: number | null;
  readonly longTerm: number | null;
}

interface Named {
  readonly column: number;
  readonly name: string;
  readonly year: number | null;
  /** Smaller is better, among columns for the same field. */
  readonly rank: number;
}

/** Finds the columns by their names, and by years where several columns could be the same field. */
export function indicatorColumns(grid: Grid, planYear: number | null): IndicatorColumns {
  const names = columnNames(grid).map(plain);
  const number = names.findIndex((name) => INDICATOR_NUMBER.test(name));
  const text = textColumn(grid, names);
  const goal = goalColumn(names, text);
  const year = names.findIndex((name) => /^(?:år|mätår|utfallsår|avser år)$/u.test(name));
  const rest = names
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => column !== text && ![number, goal, year].includes(column))
    .filter(({ name }) => name !== '');
  const stated = rest.filter(({ name, column }) => isAimColumn(name, column, grid));
  // 'Styrtal | 2024 | 2026 | 2028' in a plan for 2026: what is not past is aimed at.
  const goals = stated.length > 0 ? stated : rest.filter(({ name }) => isToCome(name, planYear));
  const aims = goals.map(({ name, column }) => named(name, column, 0));
  const outcomes = rest.filter(({ column }) => !aims.some((aim) => aim.column === column));
  const { outcome, doubtfulYear } = knownOutcome(grid, bestOutcomes(outcomes, planYear), planYear);
  const { target, longTerm } = splitAims(aims, planYear);
  return {
    number: number === -1 ? null : number,
    text,
    goal,
    outcome: outcome?.column ?? null,
    yearColumn: year === -1 ? null : year,
    outcomeYear: outcome?.year === null || outcome === null ? null : String(outcome.year),
    doubtfulYear,
    target,
    longTerm,
  };
}

function isToCome(name: string, planYear: number | null): boolean {
  return planYear !== null && /^(?:år )?(?:19|20)\d\d$/u.test(name) && yearIn(name) >= planYear;
}

const yearIn = (name: string): number => Number(/\d{4}/u.exec(name)?.[0]);

const GOAL_NAME =
  /^(?:(?:kf|rf)(?::?s)?[\s-]|(?:fullmäktiges|nämndens|övergripande|prioriterade?) )?(?:effekt|inriktnings|nämnd|nämnds|fullmäktige|verksamhets|resultat)?mål(?:sättning(?:ar)?|område)?$/u;

/** The column of goals: right after it or after a number stand the styrtal themselves. */
function goalColumn(names: readonly string[], text: number): number | null {
  const column = names.slice(0, text).findIndex((name) => GOAL_NAME.test(name));
  return column === -1 ? null : column;
}

function textColumn(grid: Grid, names: readonly string[]): number {
  const known = names.findIndex((name) => INDICATOR_TEXT.test(name));
  if (known !== -1) return known;
  const lengths = names.map((_, column) =>
    grid.body.reduce((sum, row) => sum + textAt(row, column).length, 0),
  );
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

/**
 * A column of aims. 'Mål' may also be the goal that the styrtal stand under: then its cells are
 * sentences, and it stands left of the styrtal.
 */
function isAimColumn(name: string, column: number, grid: Grid): boolean {
  if (OUTCOME_KNOWN.test(name) || INDICATOR_OTHER.test(name)) return false;
  if (LONG_TERM.test(name)) return true;
  if (/^(?:19|20)\d\d$/u.test(name)) return false;
  if (!TARGET.test(name) && !/mål/u.test(name)) return false;
  return (
    !/^(?:effekt|inriktnings|nämnd|övergripande )?mål(?:område|sättning)?(?:en)?$/u.test(name) ||
    !holdsSentences(grid, column)
  );
}

/** Cells of more words than this on average are sentences and not values. */
const VALUE_WORDS = 6;

function holdsSentences(grid: Grid, column: number): boolean {
  const filled = grid.body.map((row) => textAt(row, column)).filter((text) => text !== '');
  const words = filled.reduce((sum, text) => sum + text.split(' ').length, 0);
  return (
    filled.length > 0 &&
    words / filled.length > VALUE_WORDS &&
    filled.every((text) => !/^[<>≥≤]?\s*\d/u.test(text))
  );
}

function named(name: string, column: number, rank: number): Named {
  const years = [...name.matchAll(/(?:19|20)\d\d/gu)].map((match) => Number(match[0]));
  return { column, name, year: years.at(-1) ?? null, rank };
}

/** What is known beats what is so now, that beats a forecast, that beats where it started; newest first. */
function bestOutcomes(
  columns: readonly { readonly name: string; readonly column: number }[],
  planYear: number | null,
): readonly Named[] {
  const candidates = columns.flatMap(({ name, column }) => {
    const rank = outcomeRank(name, planYear);
    return rank === null ? [] : [named(name, column, rank)];
  });
  return candidates.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      (b.year ?? 0) - (a.year ?? 0) ||
      Number(PART_OF_ALL.test(a.name)) - Number(PART_OF_ALL.test(b.name)) ||
      a.column - b.column,
  );
}

/**
 * 'Utfall' and 'Mål' set to the middle over '2023 2024 2025 2026 2028': spaces do not show whose the
 * year before the plan's is. A plan is decided before that year has an outcome, so the one before it
 * is taken, and the year is in doubt.
 */
function knownOutcome(
  grid: Grid,
  [newest = null, next = null]: readonly (Named | null)[],
  planYear: number | null,
): { outcome: Named | null; doubtfulYear: number | null } {
  const [top, below] = grid.header;
  const sure = { outcome: newest, doubtfulYear: null };
  if (grid.isSure || top === undefined || below === undefined) return sure;
  if (newest === null || next === null || newest.rank !== next.rank || planYear === null)
    return sure;
  const isLastYear = newest.year === planYear - 1 && next.year !== null && next.year < newest.year;
  const { column } = newest;
  const isBetween = textAt(top, column) === '' && textAt(top, column + 1) !== '';
  return isLastYear && isBetween ? { outcome: next, doubtfulYear: newest.year } : sure;
}

/** A column of some of those whom 'Totalt' counts. */
const PART_OF_ALL = /(?:kvinn|män|flick|pojk|tjej|kill)/u;

function outcomeRank(name: string, planYear: number | null): number | null {
  if (OUTCOME_BASE.test(name)) return 4;
  if (OUTCOME_KNOWN.test(name)) return 0;
  if (INDICATOR_OTHER.test(name)) return null;
  if (OUTCOME_NOW.test(name)) return 1;
  if (/^(?:år )?(?:19|20)\d\d/u.test(name)) {
    return planYear === null || named(name, 0, 0).year! < planYear ? 2 : null;
  }
  return OUTCOME_FORECAST.test(name) ? 3 : null;
}

/** This year's target and the long-term one, among the columns of aims. */
function splitAims(
  aims: readonly Named[],
  planYear: number | null,
): { target: number | null; longTerm: number | null } {
  const isLong = (aim: Named): boolean =>
    LONG_TERM.test(aim.name) || (planYear !== null && aim.year !== null && aim.year > planYear);
  const long = aims.filter(isLong).sort((a, b) => (b.year ?? 9999) - (a.year ?? 9999));
  const near = aims
    .filter((aim) => !isLong(aim) && !isPast(aim, planYear))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const target =
    planYear === null ? near[0] : (near.find((aim) => aim.year === planYear) ?? near.at(-1));
  const later = planYear === null && near.length > 1 ? near.at(-1) : undefined;
  return { target: target?.column ?? null, longTerm: long[0]?.column ?? later?.column ?? null };
}

/** Last year's target is no target of this plan. */
function isPast(aim: Named, planYear: number | null): boolean {
  return planYear !== null && aim.year !== null && aim.year < planYear;
}
