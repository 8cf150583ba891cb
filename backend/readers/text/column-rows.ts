import type { TableCell, TableRow } from '../../../shared/source/source.ts';
import { RISK_MEASURE } from '../../../shared/parse/vocabulary/table-words.ts';
import { bareNumber } from '../../../shared/parse/rules/bare-number.ts';
import { NUMBER_COLUMN } from '../../../shared/parse/vocabulary/assignment-columns.ts';
import { isValueColumn } from '../../../shared/parse/rules/loose-table-header.ts';
import { RISK_START } from '../../../shared/parse/rules/loose-risk-blocks.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { centredRows } from './centred-rows.ts';
import { FIGURE_AGAIN, GOES_ON, newness, SENTENCE_LINE } from './cell-newness.ts';
import { isFigure, isInMidSentence, isOnlyFigure, NUMBERED } from './cell-words.ts';

/** What one line has in one column: '' for nothing. `room` is the column's width in characters. */
export interface CellLine {
  readonly text: string;
  readonly lineNumber: number;
  readonly room: number;
}

/** A line of a table cut at its columns. */
export interface RowLine {
  readonly cells: readonly CellLine[];
  readonly isBelowBlank: boolean;
  /** One text over several columns: what the rows below it are of. */
  readonly isAcross?: boolean;
}

const MIN_NUMBERED = 2;

/** What is known of a table before its rows. */
export interface KnownOfRows {
  readonly mayLackLabel: boolean;
  /** The column whose cells all begin with 'Risk'; -1 when there is none. */
  readonly riskColumn: number;
  /** A table of figures, where a label without any is a group's or an empty row's. */
  readonly areFigures: boolean;
  /** Rows number themselves: '3 a. Operation', '2. Nöjda invånare'. */
  readonly areNumbered: boolean;
  /** Lines of a header that the page before had too: what is below them is not the header's. */
  readonly repeatedLines: number;
}

/**
 * Puts the lines of a table together to rows, each cell over as many lines as it takes. Where rows
 * `mayLackLabel`, a sentence after one that ended is a row of its own (several measures of a risk).
 */
export function rowsOf(
  lines: readonly RowLine[],
  known: Omit<KnownOfRows, 'areNumbered' | 'riskColumn'>,
): TableRow[] {
  const centred = centredRows(lines, known);
  if (centred !== null) {
    const rows = known.mayLackLabel ? withMeasuresApart(centred) : centred;
    return rows.map((cells) => rowOf(cells, lines));
  }
  const labels = lines.map((line) => line.cells[0]?.text ?? '');
  const areNumbered = labels.filter((text) => NUMBERED.test(text)).length >= MIN_NUMBERED;
  const maker = new RowMaker(lines[0]?.cells.length ?? 0, {
    ...known,
    areNumbered,
    riskColumn: known.mayLackLabel ? riskColumn(lines) : -1,
  });
  for (const line of lines) maker.add(line);
  return maker.rows.map((cells) => rowOf(cells, lines));
}

/** A row; a text over several columns is one cell of them all. */
function rowOf(cells: Cells, lines: readonly RowLine[]): TableRow {
  const [first, ...others] = cells;
  const [only, ...more] = first ?? [];
  const isAlone =
    only !== undefined && more.length === 0 && others.every(({ length }) => length === 0);
  const line = lines.find(
    (one) => one.isAcross === true && one.cells[0]?.lineNumber === only?.lineNumber,
  );
  return isAlone && line !== undefined
    ? { cells: [{ ...cellOf(first!, 0), columnSpan: cells.length }], page: null }
    : { cells: cells.map(cellOf), page: null };
}

/** Several measures of a risk below each other: each a row of its own, as where cells stand at the top. */
function withMeasuresApart(rows: readonly Cells[]): Cells[] {
  const [header, ...body] = rows;
  const column = header!.findIndex((name) => RISK_MEASURE.test(textOf(name).toLowerCase()));
  if (column === -1) return [...rows];
  const apart = body.flatMap((cells) =>
    measuresIn(cells[column]!, column).map((measure, i) =>
      cells.map((cell, at) => (at === column ? measure : i === 0 ? cell : [])),
    ),
  );
  return [header!, ...apart];
}

const textOf = (cell: readonly CellLine[]): string => cell.map(({ text }) => text).join(' ');

function measuresIn(cell: readonly CellLine[], column: number): CellLine[][] {
  const measures: CellLine[][] = [[]];
  for (const line of cell) {
    const above = measures.at(-1)!;
    if (above.length > 0 && newness(above, line, column) > 0) measures.push([line]);
    else above.push(line);
  }
  return measures;
}

/** The share of cells that begin with 'Risk' in the column where all do. */
const RISK_SHARE = 0.7;

/** Of the cells that begin at a new label or below an empty place, nearly all say 'Risk att …'. */
function riskColumn(lines: readonly RowLine[]): number {
  const columns = lines[0]?.cells.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const starts = lines.flatMap(({ cells }, i) => {
      const isStart = column > 0 && cells[0]!.text !== '' && /^\p{Lu}/u.test(cells[0]!.text);
      const { text } = cells[column]!;
      return i > 0 && text !== '' && (isStart || lines[i - 1]!.cells[column]!.text === '')
        ? [text]
        : [];
    });
    const risks = starts.filter((text) => RISK_START.test(text));
    if (risks.length > 1 && risks.length >= starts.length * RISK_SHARE) return column;
  }
  return -1;
}

function cellOf(lines: readonly CellLine[], column: number): TableCell {
  return {
    column,
    columnSpan: 1,
    rowSpan: 1,
    lines: lines.map(({ text, lineNumber }) => looseLine([looseRun(text)], lineNumber)),
    isHeader: false,
  };
}

/** The lines of each cell of a row. */
type Cells = CellLine[][];

/**
 * How a text stands to what its column holds: 'more' goes on with it, 'new' begins a cell, 'late' is
 * the first of its column in the row (figures set to the middle of a label of several lines).
 */
type Standing = 'new' | 'more' | 'late';

class RowMaker {
  readonly rows: Cells[] = [];
  readonly #columns: number;
  /** By column: the row its last text is in, and the line that was on. */
  readonly #open: { row: Cells; line: number }[] = [];
  #line = 0;
  /** The line above is a row by itself, over several columns. */
  #isBelowAcross = false;

  readonly #known: KnownOfRows;

  constructor(columns: number, known: KnownOfRows) {
    this.#columns = columns;
    this.#known = known;
  }

  add(line: RowLine): void {
    this.#line += 1;
    const row = this.rows.at(-1);
    const isApart =
      this.#line === this.#known.repeatedLines + 1 || this.#isBelowAcross || line.isAcross === true;
    this.#isBelowAcross = line.isAcross === true;
    const standings =
      row === undefined || isApart
        ? line.cells.map(() => 'new' as const)
        : this.#standings(row, line);
    const filled = filledIn(line);
    if (filled.some((column) => standings[column] === 'new'))
      this.rows.push(Array.from({ length: this.#columns }, () => []));
    for (const column of filled) {
      const into = standings[column] === 'more' ? this.#open[column]!.row : this.rows.at(-1)!;
      into[column]!.push(line.cells[column]!);
      this.#open[column] = { row: into, line: this.#line };
    }
  }

  #standings(row: Cells, line: RowLine): readonly Standing[] {
    const filled = filledIn(line);
    const evidence = line.cells.map((cell, column) =>
      cell.text === '' ? null : this.#evidence(row, cell, column, line.isBelowBlank),
    );
    if (filled[0] === 0)
      evidence[0] = this.#labelEvidence(line, evidence[0] ?? null, filled.length);
    if (this.#isHeaderGoingOn(row, line, evidence)) return evidence.map(() => 'more');
    const late = filled.filter((column) => evidence[column] === null);
    const hasLabel = filled[0] === 0;
    if (late.length === filled.length)
      return evidence.map(() => (this.#allLate(row, line, hasLabel) ? 'late' : 'new'));
    if (!hasLabel && this.#isSecondHeader(row, line, late)) return evidence.map(() => 'new');
    const sum = filled.reduce((total, column) => total + (evidence[column] ?? LATE), 0);
    const isFigureAgain = filled.some((column) => evidence[column] === FIGURE_AGAIN);
    if (isFigureAgain) return evidence.map(() => 'new');
    if (
      hasLabel
        ? sum > 0
        : !this.#known.mayLackLabel && filled.length > 1 && sum >= ROW_WITHOUT_LABEL
    )
      return this.#newRow(line, evidence);
    return this.#known.mayLackLabel ? this.#newCells(line, evidence) : evidence.map(moreOrLate);
  }

  /** A label that stands alone on its line may be more of a long one; numbered rows show their number. */
  #labelEvidence(line: RowLine, evidence: number | null, filled: number): number | null {
    if (evidence === null) return null;
    if (this.#isNumber(line.cells[0]!.text)) return FIGURE_AGAIN;
    // 'Utfall 2024 | 58 %' below 'Indikator | Andel som …': a card, each of whose labels begins a row.
    if (filled > 1 && isValueColumn(line.cells[0]!.text)) return NEW_NUMBER;
    if (!this.#known.areNumbered || this.rows.length < 2)
      return evidence === 0 && (filled > 1 || this.#known.areFigures) ? 1 : evidence;
    return NUMBERED.test(line.cells[0]!.text) ? NEW_NUMBER : GOES_ON;
  }

  /** '14' and 'RUN 1' in the column named 'Nr'. */
  #isNumber(text: string): boolean {
    const name = this.rows[0]?.[0]?.[0]?.text ?? '';
    return NUMBER_COLUMN.test(name) && bareNumber(text) !== null;
  }

  /** Everything begins a row but what is in mid-sentence. */
  #newRow(line: RowLine, evidence: readonly (number | null)[]): Standing[] {
    return evidence.map((one, column) =>
      one !== null && one < 0 && !isFigure(line.cells[column]!.text) ? 'more' : 'new',
    );
  }

  /** What a cell begins, those to its right begin with it, unless they are in mid-sentence. */
  #newCells(line: RowLine, evidence: readonly (number | null)[]): Standing[] {
    let isNew = false;
    return evidence.map((one, column): Standing => {
      if (line.cells[column]!.text === '' || column === 0) return moreOrLate(one);
      isNew ||= one !== null && one > 0;
      if (!isNew) return moreOrLate(one);
      return one !== null && one < 0 ? 'more' : 'new';
    });
  }

  /** Only places that were empty: figures of the label above, or a row of its own. */
  #allLate(row: Cells, line: RowLine, hasLabel: boolean): boolean {
    return !line.isBelowBlank && !hasLabel && row[0]!.length > 0;
  }

  /** Under a header without figures its names go on: 'Bokslut' over '2024'. */
  #isHeaderGoingOn(row: Cells, line: RowLine, evidence: readonly (number | null)[]): boolean {
    const hasFigures = row.some((lines) => lines.some(({ text }) => isOnlyFigure(text)));
    if (line.isBelowBlank || hasFigures) return false;
    const isSecond = this.rows.length === MAX_HEADER_ROWS && row[0]!.length === 0;
    if (this.rows.length > 1 && !isSecond) return false;
    const filled = filledIn(line);
    if (filled[0] === 0 && (evidence[0] ?? 1) >= 0) return false;
    return filled.every((column) => {
      const { text } = line.cells[column]!;
      return evidence[column] !== null && !isOnlyFigure(text) && text.length <= SENTENCE_LINE;
    });
  }

  /** Names below a header that has empty places among them are its second row. */
  #isSecondHeader(row: Cells, line: RowLine, late: readonly number[]): boolean {
    const names = [...row.slice(1).flat(), ...line.cells].filter(({ text }) => text !== '');
    return (
      this.rows.length === 1 &&
      late.length > 0 &&
      !names.some(({ text }) => isOnlyFigure(text) || text.length > SENTENCE_LINE)
    );
  }

  /** How much speaks for a new cell; negative when the text goes on, null in a place that was empty. */
  #evidence(row: Cells, cell: CellLine, column: number, isBelowBlank: boolean): number | null {
    const open = this.#open[column];
    const isNext = open !== undefined && open.line === this.#line - 1 && !isBelowBlank;
    if (isNext && column === this.#known.riskColumn && this.rows.length > 1)
      return RISK_START.test(cell.text) ? NEW_RISK : GOES_ON;
    if (isNext) return newness(open.row[column]!, cell, column);
    if (row[column]!.length === 0) return null;
    if (isFigure(cell.text) && isFigure(row[column]!.at(-1)!.text)) return FIGURE_AGAIN;
    const goesOn = isInMidSentence(cell.text) && !isFigure(cell.text);
    return goesOn && open?.row === row ? -1 : APART;
  }
}

/** Headers of more rows are rare; below them the table has begun. */
const MAX_HEADER_ROWS = 2;

const filledIn = (line: RowLine): number[] =>
  line.cells.flatMap((cell, column) => (cell.text === '' ? [] : [column]));

const APART = 2;
const NEW_NUMBER = 4;
const NEW_RISK = 2;
/** A text in a place that was empty: rather a row of its own than the middle of one. */
const LATE = 1;
/** What several cells have to say together for a row whose first cell is empty. */
const ROW_WITHOUT_LABEL = 3;

const moreOrLate = (evidence: number | null): Standing => (evidence === null ? 'late' : 'more');
