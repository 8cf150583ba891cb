import type { BudgetRow, BudgetTable, ReadFinding } from '../../plan/plan.ts';
import { isNoFigure, parseFigure } from '../../text/number.ts';
import { placeOf } from '../place.ts';
import type { ElementContext } from '../typed-lines.ts';
import {
  BUDGET_LABEL_COLUMN,
  GROUP_LABEL,
  TOTAL_END,
  TOTAL_LABEL,
} from '../vocabulary/table-words.ts';
import { isOnlyUnit, unitIn } from './budget-unit.ts';
import { cellAt, columnNames, linesOf, spanningText, textAt } from './table-grid.ts';
import type { Grid, GridCell, GridRow } from './table-grid.ts';
import { plain } from './table-kind.ts';

/** What stands around a budget table: its caption or title line, and the lines below it. */
export interface BudgetSurroundings {
  readonly context: ElementContext;
  readonly caption: string | null;
  readonly footnotes: readonly string[];
}

export interface BudgetRead {
  /** Without its key, which counts the plan's tables. */
  readonly table: Omit<BudgetTable, 'key'>;
  readonly findings: readonly ReadFinding[];
}

/** A budget table of any shape: one column of labels, the rest figures. */
export function readBudget(grid: Grid, around: BudgetSurroundings, confidence: number): BudgetRead {
  const labelColumn = labelColumnOf(grid);
  const names = columnNames(grid);
  const valueColumns = valueColumnsOf(grid, names, labelColumn);
  const body = joinCutLabels(
    grid.body.filter((row) => !isUnitRow(row)),
    labelColumn,
  );
  const findings: ReadFinding[] = [];
  const drafts = body.map((row) => readRow(row, labelColumn, valueColumns, grid.columnCount));
  for (const draft of drafts) findings.push(...doubts(draft));
  const rows = withHeadings(drafts);
  return {
    table: {
      section: around.context.sectionNumber ?? around.context.sectionTitle,
      title: titleOf(names[labelColumn] ?? '', around),
      unit: unitOf(grid, names, around),
      columns: valueColumns.map((column) => names[column] ?? ''),
      rows,
      footnotes: [...around.footnotes],
      source: placeOf([...grid.header, ...grid.body].flatMap(linesOf)),
      confidence,
    },
    findings,
  };
}

/** The first column of words: a column of account numbers may stand before it. */
function labelColumnOf(grid: Grid): number {
  for (let column = 0; column < grid.columnCount - 1; column += 1) {
    const texts = grid.body.map((row) => textAt(row, column)).filter((text) => text !== '');
    const words = texts.filter((text) => /\p{L}{2}/u.test(text)).length;
    if (words > texts.length / 2) return column;
  }
  return 0;
}

/** A label that a page break cut ('Avskrivningar, immateriella' / 'tillgångar') is one row again. */
function joinCutLabels(rows: readonly GridRow[], labelColumn: number): GridRow[] {
  const joined: GridRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const label = cellAt(row, labelColumn);
    const isCut = row.isAfterBreak && label !== undefined && /^\p{Ll}/u.test(label.text);
    const isAlone = row.cells.every((cell) => cell === label || cell.text === '');
    if (before === undefined || !isCut || !isAlone) joined.push(row);
    else joined[joined.length - 1] = withLonger(before, labelColumn, label);
  }
  return joined;
}

function withLonger(row: GridRow, labelColumn: number, more: GridCell): GridRow {
  const cells = row.cells.map((cell) =>
    cell.column === labelColumn
      ? { ...cell, text: `${cell.text} ${more.text}`, lines: [...cell.lines, ...more.lines] }
      : cell,
  );
  return { ...row, cells };
}

/** A row that only says the unit, below the header. */
function isUnitRow(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  return filled.length > 0 && filled.every((cell) => isOnlyUnit(cell.text));
}

/** Its numbers point to notes or accounts and are no amounts. */
const NOTE_COLUMN =
  /^(?:not|noter|not nr|fotnot|ref|hänvisning|konto(?:nr|nummer)?|projektn(?:r|ummer))\.?$/u;

/** The columns right of the labels, without those between them and the amounts that hold none. */
function valueColumnsOf(grid: Grid, names: readonly string[], labelColumn: number): number[] {
  const right = names.flatMap((_, column) => (column > labelColumn ? [column] : []));
  const holdsAmounts = (column: number): boolean =>
    !NOTE_COLUMN.test(plain(names[column] ?? '')) &&
    grid.body.some((row) => parseFigure(textAt(row, column)) !== null);
  const isEmpty = (column: number): boolean =>
    grid.body.every((row) => isNoFigure(textAt(row, column)));
  const last = right.findLastIndex(holdsAmounts);
  return right.filter((column, at) => at > last || holdsAmounts(column) || isEmpty(column));
}

interface RowDraft {
  readonly row: BudgetRow;
  readonly looksHeading: boolean;
}

function readRow(
  row: GridRow,
  labelColumn: number,
  valueColumns: readonly number[],
  columnCount: number,
): RowDraft {
  const label = textAt(row, labelColumn) || (spanningText(row, columnCount) ?? '');
  const cells = valueColumns.map((column) => textAt(row, column));
  const values = cells.map((cell) => parseFigure(cell));
  const isEmpty = cells.every((cell) => isNoFigure(cell));
  const labelCell = row.cells.find((cell) => cell.text === label);
  const spans = (labelCell?.columnSpan ?? 1) > 1;
  return {
    row: {
      label,
      values,
      cells,
      isTotal: !isEmpty && isTotalLabel(label),
      isHeading: false,
      source: placeOf(linesOf(row)),
    },
    looksHeading:
      isEmpty && label !== '' && (spans || labelCell?.isBold === true || GROUP_LABEL.test(label)),
  };
}

/** 'Summa', 'Årets resultat', 'Totalt nämnden', but not 'Finansnetto' or 'Resultatenheten'. */
export function isTotalLabel(label: string): boolean {
  const bare = label.replace(/[\s*):]+$/u, '').trim();
  return (
    (TOTAL_LABEL.test(bare) || TOTAL_END.test(bare)) &&
    !/^resultat(?:enhet|område|krav)/iu.test(bare)
  );
}

/**
 * An empty row is a heading when it looks like one, or when a total below it repeats its word
 * ('Verksamhetens intäkter' … 'Summa intäkter'); else it is a post without figures.
 */
function withHeadings(drafts: readonly RowDraft[]): BudgetRow[] {
  return drafts.map(({ row, looksHeading }, index) => {
    if (row.label === '' || row.cells.some((cell) => !isNoFigure(cell))) return row;
    const total = drafts.slice(index + 1).find((later) => later.row.isTotal);
    const isLast = index === drafts.length - 1;
    const isSummed = total !== undefined && shareAWord(row.label, total.row.label);
    return { ...row, isHeading: !isLast && (looksHeading || isSummed) };
  });
}

function shareAWord(heading: string, total: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const common = new Set(words(heading));
  return words(total).some((word) => common.has(word) && word !== 'summa' && word !== 'totalt');
}

function titleOf(headerLabel: string, around: BudgetSurroundings): string {
  if (around.caption !== null && !isOnlyUnit(around.caption))
    return withoutUnit(withoutTableNumber(around.caption));
  const label = withoutUnit(headerLabel);
  const isTitle =
    label !== '' && !isOnlyUnit(headerLabel) && !BUDGET_LABEL_COLUMN.test(plain(label));
  return isTitle ? label : withoutUnit(around.context.sectionTitle ?? label);
}

/** 'Tabell 3. Driftbudget' → 'Driftbudget'. */
function withoutTableNumber(caption: string): string {
  return caption
    .replace(/^(?:tabell|tab\.)\s*\d*(?:[.:]\d+)*[.:]?\s*[–-]?\s*/iu, '')
    .replace(/:$/u, '');
}

/** 'Driftbudget (tkr)', 'Resultatbudget, mnkr' → the name alone. */
function withoutUnit(title: string): string {
  const match = /^(.+?)\s*(?:,\s*|\(|–\s*|\s-\s*)((?:belopp\s+)?(?:i\s+)?[\p{L} ]+|%)\)?$/iu.exec(
    title,
  );
  if (match?.[1] === undefined || match[2] === undefined) return title.trim();
  return isOnlyUnit(match[2]) ? match[1].trim() : title.trim();
}

/** Said in the header, in a row below it, in the caption, or in the section's title; in that order. */
function unitOf(grid: Grid, names: readonly string[], around: BudgetSurroundings): string | null {
  const unitRow = grid.body.find(isUnitRow);
  const said = [
    ...tableWide(names),
    unitRow === undefined
      ? ''
      : linesOf(unitRow)
          .map((line) => line.text)
          .join(' '),
    around.caption ?? '',
    around.context.sectionTitle ?? '',
  ];
  for (const text of said) {
    const unit = unitIn(text);
    if (unit !== null) return unit;
  }
  const cells = grid.body.flatMap((row) => row.cells.slice(1)).filter((cell) => cell.text !== '');
  return cells.length > 0 && cells.every((cell) => cell.text.endsWith('%')) ? '%' : null;
}

/** The column names that speak for the table: one of per cent among amounts speaks for itself alone. */
function tableWide(names: readonly string[]): string[] {
  const rates = names.slice(1).filter((name) => /^(?:%|procent)$/u.test(unitIn(name) ?? ''));
  const isMixed = rates.length > 0 && rates.length < names.length - 1;
  return isMixed ? names.filter((name) => !rates.includes(name)) : [...names];
}

function doubts({ row }: RowDraft): ReadFinding[] {
  const hasFigure = row.values.some((value) => value !== null);
  if (hasFigure && row.label === '') {
    return [
      finding(
        'budget-row-without-label',
        'En rad i en budgettabell har belopp men ingen rubrik.',
        row,
      ),
    ];
  }
  const odd = row.cells.filter((cell, index) => row.values[index] === null && !isNoFigure(cell));
  // Columns of comments are words in every row; one word among figures is what may be a misreading.
  if (!hasFigure || odd.length === 0 || odd.some((cell) => !/\d/u.test(cell))) return [];
  return [
    finding(
      'budget-cell-not-a-figure',
      `"${odd.join('", "')}" på raden "${row.label}" kunde inte läsas som ett belopp.`,
      row,
    ),
  ];
}

function finding(code: string, message: string, row: BudgetRow): ReadFinding {
  return { code, severity: 'warning', message, source: row.source };
}
