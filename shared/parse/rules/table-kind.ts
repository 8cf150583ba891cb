import { isNoFigure, parseFigure } from '../../text/number.ts';
import {
  BUDGET_COLUMN,
  BUDGET_TITLE,
  FEE_COLUMN,
  FEE_TITLE,
  INDICATOR_TEXT,
  INDICATOR_TITLE,
  LONG_TERM,
  OUTCOME_KNOWN,
  OUTCOME_NOW,
  RISK_EVENT,
  RISK_GRADE,
  RISK_MEASURE,
  RISK_OTHER,
  RISK_TEXT,
  RISK_TITLE,
  TARGET,
  UNITS,
} from '../vocabulary/table-words.ts';
import { columnNames, textAt } from './table-grid.ts';
import type { Grid } from './table-grid.ts';

export type TableKind = 'indicators' | 'budgetTable' | 'risks';

/** What a table is, and how sure that is (0–1); null for the tables we leave alone. */
export interface KindGuess {
  readonly kind: TableKind;
  readonly confidence: number;
}

/** What stands around a table: titles of its section, caption or the line that announces it. */
export interface TableSurroundings {
  readonly sectionTitle: string | null;
  readonly caption: string | null;
}

/**
 * Decides what a table is: by what its columns are called, then by what its cells hold, then by the
 * title it stands under. Organisation lists, schedules and tables of contents give null.
 */
export function tableKind(grid: Grid, around: TableSurroundings): KindGuess | null {
  const names = columnNames(grid).map(plain);
  const title = titleOf(around);
  if (isRiskHeader(riskNames(grid))) return { kind: 'risks', confidence: 0.95 };
  const share = figureShare(grid);
  if (isIndicatorHeader(names, share)) {
    return { kind: 'indicators', confidence: 0.95 };
  }
  const budget = budgetGuess(grid, names, around);
  if (budget !== null) return budget;
  return guessByTitle(grid, names, title, share);
}

/** A header cell as the vocabulary is written: lower case, single spaces, no marks at the ends. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .replace(/[\s*:]+$/u, '')
    .trim();
}

/**
 * What the columns of an internkontrollplan are called: by both rows of its header, or by the lower
 * one where the upper only parts them ('Riskbedömning' over 'Risk | S | K').
 */
export function riskNames(grid: Grid): string[] {
  const joined = columnNames(grid).map(plain);
  const lower = columnNames(grid, 'lowest').map(plain);
  return !isRiskHeader(joined) && isRiskHeader(lower) ? lower : joined;
}

function isRiskHeader(names: readonly string[]): boolean {
  const hasRisk = names.some((name) => RISK_TEXT.test(name));
  const others = names.filter((name) => !RISK_TEXT.test(name));
  const isGraded = names.some((name) => RISK_GRADE.test(name));
  if (isGraded && names.some((name) => RISK_EVENT.test(name))) return true;
  return hasRisk && others.some((name) => RISK_MEASURE.test(name) || RISK_OTHER.test(name));
}

function isIndicatorHeader(names: readonly string[], share: number): boolean {
  // 'Nr Styrtal' where a text file has the number and the styrtal in one column.
  const text = names.findIndex((name) => INDICATOR_TEXT.test(name.replace(/^nr\.? /u, '')));
  if (text === -1) return false;
  const others = names.filter((name, index) => index !== text && name !== '');
  if (others.length === 0) return true;
  if (others.some((name) => isAim(name))) return true;
  // 'Nyckeltal | Budget 2026 | Prognos 2025' is a budget; 'Styrtal | 2023 | 2024' is not.
  const isAmbiguous =
    /^(?:ekonomiska |finansiella )?(?:nyckeltal|mått|verksamhetsmått|volymmått)/u.test(
      names[text] ?? '',
    );
  if (!isAmbiguous) return true;
  if (others.some((name) => /budget|prognos|bokslut/u.test(name))) return false;
  return share < 0.5 || others.some((name) => OUTCOME_KNOWN.test(name) || OUTCOME_NOW.test(name));
}

/** Does the column say what is aimed at? 'Plan 2026' and 'Budget 2026' do not by themselves. */
function isAim(name: string): boolean {
  if (/^(?:plan|budget)/u.test(name)) return false;
  return TARGET.test(name) || LONG_TERM.test(name);
}

function budgetGuess(
  grid: Grid,
  names: readonly string[],
  around: TableSurroundings,
): KindGuess | null {
  const title = titleOf(around);
  const values = figureColumns(grid);
  if (values === null) return null;
  const valueNames = values.map((column) => names[column] ?? '').filter((name) => name !== '');
  const named = valueNames.filter((name) => BUDGET_COLUMN.test(name)).length;
  const hasUnit = UNITS.some(([unit]) => names.some((name) => unit.test(name)) || unit.test(title));
  const isNamed = valueNames.length > 0 && named >= valueNames.length / 2;
  const isTitled = BUDGET_TITLE.test(title) || BUDGET_TITLE.test(names[0] ?? '');
  const hasMoneyWord = valueNames.some((name) => MONEY_WORD.test(name));
  if (!hasMoneyWord && isOfFees(names[0] ?? '', around)) return null;
  if (isNamed && (hasMoneyWord || hasUnit || isTitled)) {
    return { kind: 'budgetTable', confidence: hasMoneyWord ? 0.95 : 0.85 };
  }
  return isTitled && hasUnit ? { kind: 'budgetTable', confidence: 0.75 } : null;
}

const titleOf = ({ sectionTitle, caption }: TableSurroundings): string =>
  `${sectionTitle ?? ''} ${caption ?? ''}`;

// What one visit costs, among the chapters of the budget.
function isOfFees(firstName: string, { sectionTitle, caption }: TableSurroundings): boolean {
  return FEE_COLUMN.test(firstName) || FEE_TITLE.test(caption ?? sectionTitle ?? '');
}

const MONEY_WORD = /budget|prognos|bokslut|reducer|anslag|kostnad|intäkt/u;

/**
 * The columns that hold figures; null when there are none or when columns of words (comments, who is
 * responsible) outnumber them. The first column and one of account numbers are labels.
 */
function figureColumns(grid: Grid): number[] | null {
  const figures: number[] = [];
  let words = 0;
  for (let column = 1; column < grid.columnCount; column += 1) {
    const texts = grid.body.map((row) => textAt(row, column)).filter((text) => !isNoFigure(text));
    if (texts.length === 0) continue;
    const share = texts.filter((text) => parseFigure(text) !== null).length / texts.length;
    if (share >= MIN_FIGURE_SHARE) figures.push(column);
    else words += 1;
  }
  return figures.length === 0 || words > figures.length ? null : figures;
}

/** Below this share of figures a column holds words. */
const MIN_FIGURE_SHARE = 0.6;

/** Tables without a header we know, under a title that says what they are. */
function guessByTitle(
  grid: Grid,
  names: readonly string[],
  title: string,
  share: number,
): KindGuess | null {
  const rows = grid.body.length;
  if (RISK_TITLE.test(title) && names.some((name) => RISK_MEASURE.test(name)) && share < 0.3) {
    return { kind: 'risks', confidence: 0.6 };
  }
  const hasValues = names.slice(1).some((name) => isAim(name) || OUTCOME_KNOWN.test(name));
  if (hasValues && rows > 0 && names.some((name) => isAim(name))) {
    return { kind: 'indicators', confidence: INDICATOR_TITLE.test(title) ? 0.75 : 0.6 };
  }
  return null;
}

/** How many of the filled cells right of the first column are figures. */
export function figureShare(grid: Grid): number {
  let filled = 0;
  let figures = 0;
  for (const row of grid.body) {
    for (let column = 1; column < grid.columnCount; column += 1) {
      const text = textAt(row, column);
      if (isNoFigure(text)) continue;
      filled += 1;
      if (parseFigure(text) !== null) figures += 1;
    }
  }
  return filled === 0 ? 0 : figures / filled;
}
