import type { ReadFinding, Risk } from '../../plan/plan.ts';
import type { KnownWords } from '../../text/known-words.ts';
import { joinTwo } from '../../text/join-lines.ts';
import type { SourceLine } from '../../source/source.ts';
import { placeOf } from '../place.ts';
import {
  RISK_AREA,
  RISK_EVENT,
  RISK_MEASURE,
  RISK_OTHER,
  RISK_TEXT,
} from '../vocabulary/table-words.ts';
import { heldTextAt, linesOf, spanningText, textAt } from './table-grid.ts';
import type { Grid, GridCell, GridRow } from './table-grid.ts';
import { splitParagraphs } from './table-cell.ts';
import { sentencesBeginLines } from './sentence-lines.ts';
import { riskNames } from './table-kind.ts';
import { areaFindings } from './risk-area-findings.ts';
import { measureFindings } from './risk-measure-findings.ts';

/** A risk before it has a key. */
export type RiskDraft = Omit<Risk, 'key'>;

export interface RisksRead {
  readonly drafts: readonly RiskDraft[];
  readonly findings: readonly ReadFinding[];
}

interface RiskColumns {
  readonly area: number | null;
  readonly risk: number;
  /** In order; several when a plan has several columns of what is done. */
  readonly measures: readonly number[];
  /** Columns of checks beside those of actions, for rows that have no action. */
  readonly checks: readonly number[];
  /** Whether the plan ends its risks, and its measures, with full stops. */
  readonly closesRisks: boolean;
  readonly closesMeasures: boolean;
  /** Every line of a column. */
  readonly linesIn: (column: number) => readonly SourceLine[];
  /** Columns in which each sentence begins a line. */
  readonly ofSentences: readonly number[];
}

/** A risk under way: cells that page breaks and merged rows left apart come together here. */
interface OpenRisk {
  area: string | null;
  risk: string;
  measures: string[];
  lines: SourceLine[];
  isAreaGuessed: boolean;
}

/**
 * The rows of an internkontrollplan. A row without a risk is one more measure of the risk above; a
 * cell that begins in mid-sentence after a page break goes on from the one above it; an area holds
 * until the next.
 */
export function readRisks(grid: Grid, known: KnownWords, confidence: number): RisksRead {
  const columns = riskColumns(grid);
  const open: OpenRisk[] = [];
  const findings: ReadFinding[] = [];
  let area: string | null = null;
  for (const row of grid.body) {
    const heading = spanningText(row, grid.columnCount) ?? areaAlone(row, grid, columns);
    if (heading !== null) {
      area = heading;
      continue;
    }
    const printed = columns.area === null ? '' : textAt(row, columns.area);
    if (printed !== '') area = nextArea(area, printed, row, columns, known);
    if (!readRow(row, columns, area, open, known)) findings.push(measureWithoutRisk(row));
  }
  const drafts = open.map((risk) => ({
    ...close(risk),
    confidence: risk.isAreaGuessed ? confidence * GUESSED_AREA : confidence,
  }));
  const mixed = grid.isSure ? [] : measureFindings(open);
  return { drafts, findings: [...findings, ...areaFindings(open), ...mixed] };
}

/** How much less sure a risk is whose area is a guess. */
const GUESSED_AREA = 0.8;

/** An area is said in a few words. */
const MAX_AREA_WORDS = 6;

// A row with nothing but a name in its first cell, where no column holds the areas.
function areaAlone(row: GridRow, grid: Grid, columns: RiskColumns): string | null {
  if (columns.area !== null) return null;
  const filled = row.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.column !== 0) return null;
  const isName =
    /^\p{Lu}/u.test(only.text) &&
    only.text.split(' ').length <= MAX_AREA_WORDS &&
    !/[.!?]$/u.test(only.text);
  const full = grid.body.filter((one) => one.cells.filter(({ text }) => text !== '').length > 1);
  return isName && full.length * 2 >= grid.body.length && !STARTS_RISK.test(only.text)
    ? only.text
    : null;
}

function riskColumns(grid: Grid): RiskColumns {
  const names = riskNames(grid);
  const risk =
    firstOf(names, (name) => RISK_TEXT.test(name)) ??
    firstOf(names, (name) => RISK_EVENT.test(name)) ??
    longestColumn(grid, []);
  const { measures, checks } = measureColumns(grid, names, risk);
  const area = firstOf(
    names,
    (name, column) => column !== risk && !measures.includes(column) && RISK_AREA.test(name),
  );
  const first = area ?? unnamedArea(grid, names, risk, measures);
  const found = measures.length > 0 ? measures : [longestColumn(grid, [risk])];
  return {
    area: first,
    risk,
    measures: found,
    checks,
    closesRisks: closesSentences(grid, risk),
    closesMeasures: found.every((column) => closesSentences(grid, column)),
    linesIn: (column) => linesOfColumn(grid, column),
    ofSentences: found.filter((column) => sentencesBeginLines(cellsIn(grid, column))),
  };
}

/** What is done about the risk: 'Åtgärd' where a column is called so, else 'Kontrollmoment' and the like. */
function measureColumns(
  grid: Grid,
  names: readonly string[],
  risk: number,
): { measures: number[]; checks: number[] } {
  const named = names.flatMap((name, column) =>
    column !== risk && RISK_MEASURE.test(name) && !isGrade(name) ? [column] : [],
  );
  // How a check is made says nothing when another column says what is checked.
  const what = without(named, (column) => /metod/u.test(names[column] ?? ''));
  // Nor does what it is made on, when another column says what is done.
  const all = without(what, (column) => /punkt|mål/u.test(names[column] ?? ''));
  const isFilled = (column: number) => grid.body.some((row) => textAt(row, column) !== '');
  const actions = all.filter((column) => /åtgärd/u.test(names[column] ?? '') && isFilled(column));
  if (actions.length === 0) return { measures: all, checks: [] };
  return { measures: actions, checks: all.filter((column) => !actions.includes(column)) };
}

/** The columns that are not so; all of them when every one is. */
function without(columns: readonly number[], isSo: (column: number) => boolean): number[] {
  const others = columns.filter((column) => !isSo(column));
  return others.length > 0 ? others : [...columns];
}

/** 'Ansvarig för åtgärd' and 'Uppföljning av kontroll' say who and when, not what. */
function isGrade(name: string): boolean {
  const isOfBoth = /^(?:åtgärd|kontroll)\p{L}*\s*(?:[/,&]|och|samt)/u.test(name);
  if (/ansvar/u.test(name) && !isOfBoth) return true;
  return /^(?:när|frekvens|uppfölj|tid|klart|status|rapport|datum)/u.test(name);
}

/** A first column that no word names is the area when it stands left of the risk. */
function unnamedArea(
  grid: Grid,
  names: readonly string[],
  risk: number,
  measures: readonly number[],
): number | null {
  const name = names[0] ?? '';
  if (risk === 0 || measures.includes(0) || RISK_OTHER.test(name)) return null;
  const texts = grid.body.map((row) => textAt(row, 0)).filter((text) => text !== '');
  return texts.some((text) => /\p{L}{2}/u.test(text)) ? 0 : null;
}

function firstOf(
  names: readonly string[],
  test: (name: string, column: number) => boolean,
): number | null {
  const index = names.findIndex(test);
  return index === -1 ? null : index;
}

function longestColumn(grid: Grid, except: readonly number[]): number {
  let best = 0;
  let most = -1;
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (except.includes(column)) continue;
    const length = grid.body.reduce((sum, row) => sum + textAt(row, column).length, 0);
    if (length > most) [best, most] = [column, length];
  }
  return best;
}

/** An area goes on after a break when it begins in lower case: 'Hälso-' over 'främjande arbete'. */
function nextArea(
  area: string | null,
  printed: string,
  row: GridRow,
  columns: RiskColumns,
  known: KnownWords,
): string {
  const goesOn =
    row.isAfterBreak &&
    area !== null &&
    /^\p{Ll}/u.test(printed) &&
    textAt(row, columns.risk) === '';
  return goesOn ? joinTwo(area ?? '', printed, known) : printed;
}

/** Adds a row to what is open; false when it has a measure and there is no risk it could belong to. */
function readRow(
  row: GridRow,
  columns: RiskColumns,
  area: string | null,
  open: OpenRisk[],
  known: KnownWords,
): boolean {
  const text = textAt(row, columns.risk);
  const last = open.at(-1);
  const measures = measuresOf(row, columns, known);
  if (text === '') {
    if (last === undefined) return measures.length === 0;
    addMeasures(last, measures, row, columns, known);
    return true;
  }
  const mayGoOn = last !== undefined && row.isAfterBreak && last.area === area;
  if (mayGoOn && goesOn(last.risk, text, columns.closesRisks)) {
    last.risk = joinTwo(last.risk, text, known);
    addMeasures(last, measures, row, columns, known);
    return true;
  }
  // A measure whose merged cell reaches down from above holds for this risk too.
  const shared = columns.measures
    .filter((column) => textAt(row, column) === '')
    .map((column) => heldTextAt(row, column));
  const stated = [...shared.filter((measure) => measure !== ''), ...measures];
  const all = stated.length > 0 ? stated : measuresIn(row, columns.checks, columns, known);
  const isAreaGuessed = row.isAreaGuessed ?? false;
  open.push({ area, risk: text, measures: all, lines: linesOf(row), isAreaGuessed });
  return true;
}

const measuresOf = (row: GridRow, columns: RiskColumns, known: KnownWords): string[] =>
  measuresIn(row, columns.measures, columns, known);

function measuresIn(
  row: GridRow,
  from: readonly number[],
  columns: RiskColumns,
  known: KnownWords,
): string[] {
  const cells = from
    .map((column) => row.cells.find((cell) => cell.column === column))
    .filter((cell): cell is GridCell => cell !== undefined && cell.text !== '');
  return cells.flatMap((cell) =>
    splitParagraphs(
      cell,
      known,
      columns.linesIn(cell.column),
      columns.ofSentences.includes(cell.column),
    ).map((item) => item.text),
  );
}

function addMeasures(
  last: OpenRisk,
  measures: readonly string[],
  row: GridRow,
  columns: RiskColumns,
  known: KnownWords,
): void {
  const [first, ...rest] = measures;
  const before = last.measures.at(-1);
  if (
    first !== undefined &&
    before !== undefined &&
    row.isAfterBreak &&
    goesOn(before, first, columns.closesMeasures)
  ) {
    last.measures[last.measures.length - 1] = joinTwo(before, first, known);
    last.measures.push(...rest);
  } else {
    last.measures.push(...measures);
  }
  last.lines.push(...linesOf(row));
}

/**
 * Does the text go on from the one before a break? The one before has not ended, and this one begins
 * in lower case; or in upper case, where the plan closes its sentences and this is no new risk.
 */
function goesOn(before: string, text: string, closes: boolean): boolean {
  if (/[.!?]$/u.test(before) || STARTS_RISK.test(text)) return false;
  return /^[\p{Ll}(]/u.test(text) || closes;
}

const STARTS_RISK = /^(?:[\p{L} -]+: ?)?risk(?:en|er)?(?![\p{L}])/iu;

/** Share of cells that must end as sentences do before a cell without an end counts as cut off. */
const CLOSING_SHARE = 0.6;

const linesOfColumn = (grid: Grid, column: number): SourceLine[] => cellsIn(grid, column).flat();

function cellsIn(grid: Grid, column: number): (readonly SourceLine[])[] {
  const cells = grid.body.flatMap((row) => row.cells);
  return cells
    .filter((cell) => cell.column === column && cell.columnSpan === 1)
    .map((cell) => cell.lines);
}

function closesSentences(grid: Grid, column: number): boolean {
  const texts = grid.body.map((row) => textAt(row, column)).filter((text) => text !== '');
  return texts.filter((text) => /[.!?]$/u.test(text)).length >= texts.length * CLOSING_SHARE;
}

function close(risk: OpenRisk): Omit<RiskDraft, 'confidence'> {
  return {
    area: risk.area,
    risk: risk.risk,
    measures: risk.measures,
    source: placeOf(risk.lines),
  };
}

function measureWithoutRisk(row: GridRow): ReadFinding {
  return {
    code: 'measure-without-risk',
    severity: 'warning',
    message:
      'En åtgärd i internkontrollplanen hör inte till någon risk. Kontrollera den i originalet.',
    source: placeOf(linesOf(row)),
  };
}
