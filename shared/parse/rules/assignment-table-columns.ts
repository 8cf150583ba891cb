import type { SourceLine, TableBlock, TableRow } from '../../source/source.ts';
import { isNoFigure } from '../../text/number.ts';
import {
  DESCRIPTION_COLUMN,
  GIVER_COLUMN,
  GOAL_COLUMN,
  NUMBER_COLUMN,
  RECIPIENT_COLUMN,
  TEXT_COLUMN,
} from '../vocabulary/assignment-columns.ts';
import { namesActor } from './actor-names.ts';
import { bareNumber } from './bare-number.ts';
import { saysWhatToDo } from './says-what-to-do.ts';

/** Which column of a table of uppdrag holds what; null where none does. */
export interface AssignmentColumns {
  readonly text: number;
  readonly number: number | null;
  readonly recipient: number | null;
  readonly giver: number | null;
  readonly goal: number | null;
  /** The last row above the uppdrag; -1 where the table has no header. */
  readonly headerRow: number;
}

/** How a table's cells are read, and what stands over the table. */
export interface ColumnEvidence {
  readonly text: (lines: readonly SourceLine[]) => string;
  /** A heading, caption or sentence above says that uppdrag follow. */
  readonly isAnnounced: boolean;
}

interface Name {
  readonly column: number;
  readonly name: string;
}

/** Finds the columns of a table of uppdrag by their names or, where they are announced, by what they hold; null when it is none. */
export function assignmentColumns(
  table: TableBlock,
  evidence: ColumnEvidence,
): AssignmentColumns | null {
  for (const [headerRow, row] of table.rows.slice(0, 2).entries()) {
    // A title over the whole table names no column.
    if (table.columnCount > 1 && row.cells.filter(({ lines }) => lines.length > 0).length < 2)
      continue;
    const names = row.cells.map((cell) => ({
      column: cell.column,
      name: evidence
        .text(cell.lines)
        .replace(/[:*]+$/u, '')
        .trim(),
    }));
    const text = textColumn(table, names, headerRow, evidence);
    if (text === null) continue;
    // 'Uppdrag | Budget 2026 | Prognos 2025' is a budget by uppdrag.
    if (names.some(({ name }) => /^(?:budget|prognos|bokslut|belopp)/iu.test(name))) return null;
    const at = (pattern: RegExp) => columnOf(names, pattern, text);
    return {
      text,
      number: at(NUMBER_COLUMN) ?? namedNumbers(table, at(TEXT_COLUMN), headerRow, evidence),
      recipient: at(RECIPIENT_COLUMN),
      giver: at(GIVER_COLUMN),
      goal: at(GOAL_COLUMN),
      headerRow,
    };
  }
  return evidence.isAnnounced ? unnamedColumns(table, evidence) : null;
}

// 'Uppdrag' over 'KFN 1' and 'KF 3', beside what they say.
function namedNumbers(
  table: TableBlock,
  column: number | null,
  headerRow: number,
  evidence: ColumnEvidence,
): number | null {
  if (column === null) return null;
  const isNumber = (cell: string): boolean => bareNumber(cell) !== null;
  const share = shareOf(table.rows.slice(headerRow + 1), column, evidence, isNumber);
  return share >= MOST ? column : null;
}

function columnOf(names: readonly Name[], pattern: RegExp, not: number | null): number | null {
  return names.find(({ name, column }) => column !== not && pattern.test(name))?.column ?? null;
}

// 'Uppdrag' may be a title beside 'Beskrivning', which then says what to do.
function textColumn(
  table: TableBlock,
  names: readonly Name[],
  headerRow: number,
  evidence: ColumnEvidence,
): number | null {
  const share = (column: number) => doingShare(table, column, headerRow, evidence);
  const named = columnOf(names, TEXT_COLUMN, null);
  const described = columnOf(names, DESCRIPTION_COLUMN, named);
  if (described === null) return named;
  if (named !== null) {
    const isTitle = share(named) < MOST && share(described) >= MOST;
    return isTitle ? described : named;
  }
  const isOfAssignments = evidence.isAnnounced || columnOf(names, GIVER_COLUMN, described) !== null;
  return isOfAssignments && share(described) >= MOST ? described : null;
}

/** Share of a column's cells that must fit before it is taken for what they hold. */
const MOST = 0.6;

function doingShare(
  table: TableBlock,
  column: number,
  headerRow: number,
  evidence: ColumnEvidence,
): number {
  return shareOf(table.rows.slice(headerRow + 1), column, evidence, saysWhatToDo);
}

function shareOf(
  rows: readonly TableRow[],
  column: number,
  { text }: ColumnEvidence,
  test: (cell: string) => boolean,
): number {
  const filled = rows
    .map((row) => text(row.cells.find((cell) => cell.column === column)?.lines ?? []))
    .filter((cell) => !isNoFigure(cell));
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

/** Fewer rows say nothing about what a column holds. */
const MIN_ROWS = 2;

// A table without names under the heading 'Uppdrag': its cells tell.
function unnamedColumns(table: TableBlock, evidence: ColumnEvidence): AssignmentColumns | null {
  const { rows, columnCount } = table;
  if (rows.length < MIN_ROWS || columnCount < 2) return null;
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const share = (column: number, test: (cell: string) => boolean) =>
    shareOf(rows, column, evidence, test);
  const text = columns.find((column) => share(column, saysWhatToDo) >= MOST);
  if (text === undefined) return null;
  const find = (test: (cell: string) => boolean) =>
    columns.find((column) => column !== text && share(column, test) >= MOST) ?? null;
  const first = evidence.text(rows[0]?.cells.find((cell) => cell.column === text)?.lines ?? []);
  return {
    text,
    number: find((cell) => bareNumber(cell) !== null),
    recipient: find((cell) => namesActor(cell) && !saysWhatToDo(cell)),
    giver: null,
    goal: null,
    headerRow: saysWhatToDo(first) ? -1 : 0,
  };
}
