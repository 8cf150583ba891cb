import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableRow } from '../../source/source.ts';
import { actorNames } from './actor-names.ts';
import { TEXT_COLUMN } from '../vocabulary/assignment-columns.ts';
import { assignmentColumns, type AssignmentColumns } from './assignment-table-columns.ts';
import { assignmentCards } from './assignment-card.ts';
import { bareNumber } from './bare-number.ts';
import { cellAssignments } from './cell-assignments.ts';
import { assignmentLabel, type LabelHabits } from './assignment-label.ts';
import { goalLabel } from './goal-label.ts';
import { gridOf } from './table-grid.ts';
import { framedAssignments } from './framed-assignments.ts';
import { tableKind } from './table-kind.ts';
import { assignmentLead, type Lead } from './assignment-lead.ts';

/** One uppdrag that stands in a table row or cell. */
export interface TableAssignment {
  readonly rawLabel: string;
  readonly series: string;
  readonly number: string | null;
  readonly text: string;
  readonly recipients: readonly string[];
  readonly giver: string | null;
  /** As the goal column names it. */
  readonly goalText: string | null;
  /** What a row above it says that goes over the whole table; null when none does. */
  readonly lead: Lead | null;
  readonly lines: readonly SourceLine[];
}

/**
 * The uppdrag of a table, by its column headings or by labels in its cells; [] when it holds none.
 * `isAnnounced` says that a heading, caption or sentence above it promises uppdrag.
 */
export function tableAssignments(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
  isAnnounced: boolean,
): TableAssignment[] {
  const cards = assignmentCards(table, known, habits);
  if (cards.length > 0) return cards;
  const columns = assignmentColumns(table, {
    text: (lines) => joined(lines, known),
    isAnnounced: isAnnounced && !isOfOtherKind(table, known),
  });
  if (columns === null) return framedAssignments(table, known, habits);
  const reader = new RowReader(columns, known, habits);
  for (const row of table.rows.slice(0, Math.max(0, columns.headerRow))) reader.takeHeading(row);
  reader.takeNames(table.rows[columns.headerRow]);
  for (const row of table.rows.slice(columns.headerRow + 1)) reader.take(row);
  return reader.found;
}

// Styrtal and risks below the same heading say what to do as well.
function isOfOtherKind(table: TableBlock, known: KnownWords): boolean {
  return tableKind(gridOf(table, known), { sectionTitle: null, caption: null }) !== null;
}

// Words broken in a narrow column are mended in the row's text only.
function isWhole(item: string, words: string): boolean {
  return item.replaceAll(/\s/gu, '') === words.replaceAll(/\s/gu, '');
}

function joined(lines: readonly SourceLine[], known: KnownWords): string {
  return joinLines(
    lines.map((line) => line.text),
    known,
  );
}

// A narrow column breaks the label itself: 'RU' over 'N 1'.
function numberIn(lines: readonly SourceLine[], known: KnownWords): string {
  const text = joined(lines, known);
  const whole = lines.map((line) => line.text.trim()).join('');
  return /^\p{Lu}+ \p{Lu}+ ?\d+$/u.test(text) ? whole : text;
}

/** '2' of '2.'; '' of a bullet. */
export const orderIn = (mark: string): string => /\d+/u.exec(mark)?.[0] ?? '';

class RowReader {
  readonly found: TableAssignment[] = [];
  readonly #columns: AssignmentColumns;
  readonly #known: KnownWords;
  readonly #habits: LabelHabits;
  /** A cell that covers several rows is printed in the first. */
  readonly #above = new Map<number, string>();
  #lead: Lead | null = null;
  #headedGoal = '';

  constructor(columns: AssignmentColumns, known: KnownWords, habits: LabelHabits) {
    this.#columns = columns;
    this.#known = known;
    this.#habits = habits;
  }

  take(row: TableRow): void {
    if (this.takeHeading(row)) return;
    const { text, number, recipient, giver, goal } = this.#columns;
    const lines = cellAt(row, text) ?? [];
    const words = joined(lines, this.#known);
    const goalText = this.#goalOf(row, goal) || this.#headedGoal;
    const recipientAbove = recipient === null ? '' : (this.#above.get(recipient) ?? '');
    const recipients = this.#carried(row, recipient, false);
    const giverText = this.#carried(row, giver, false);
    if (TEXT_COLUMN.test(words)) this.takeNames(row);
    if (words === '' || TEXT_COLUMN.test(words)) return;
    const numberText = number === null ? '' : numberIn(cellAt(row, number) ?? [], this.#known);
    if (this.#continuesRow(numberText, words, lines)) {
      const isCut = /^\p{Ll}/u.test(recipients) && recipientAbove !== '';
      this.#append(words, lines, isCut ? `${recipientAbove} ${recipients}` : '');
      return;
    }
    const items = cellAssignments(lines, this.#known);
    for (const item of items) {
      const text = isWhole(item.text, words) ? words : item.text;
      this.found.push({
        ...this.#labelOf(items.length === 1 ? numberText : orderIn(item.mark), text),
        recipients: recipients === '' ? [] : actorNames(recipients).names,
        giver: giverText === '' ? null : giverText,
        goalText: goalText === '' ? null : goalText,
        lead: this.#lead,
        lines: item.lines,
      });
    }
  }

  /** What the uppdrag are called may say who gave them: 'Uppdrag från X | Ansvarig | Klart'. */
  takeNames(row: TableRow | undefined): void {
    const lines = row === undefined ? null : cellAt(row, this.#columns.text);
    const lead = lines === null ? null : assignmentLead(joined(lines, this.#known));
    if (lead !== null && (lead.giver !== null || lead.recipients.length > 0)) this.#lead = lead;
  }

  /** A row with one filled cell: 'Uppdrag från X till Y', or a title that goes over the whole table. */
  takeHeading(row: TableRow): boolean {
    const filled = row.cells.filter((cell) => cell.lines.length > 0);
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || row.cells.some(isReaching)) return false;
    const words = joined(only.lines, this.#known);
    const lead = assignmentLead(words);
    if (lead !== null) this.#lead = lead;
    else if (goalLabel(words) !== null) this.#headedGoal = words;
    return lead !== null || only.columnSpan > 1;
  }

  #labelOf(
    numberText: string,
    words: string,
  ): Pick<TableAssignment, 'rawLabel' | 'series' | 'number' | 'text'> {
    const label = assignmentLabel(words, this.#habits);
    if (label !== null && label.rest !== '') {
      const { rawLabel, series, number, rest } = label;
      return { rawLabel, series, number, text: rest };
    }
    const numbered =
      numberText === ''
        ? null
        : (assignmentLabel(`${numberText} X`, this.#habits) ?? bareNumber(numberText));
    const { series = '', number = null } = numbered ?? {};
    return { rawLabel: numberText, series, number, text: words };
  }

  // A goal that covers several rows may go on beside the second: 'att resa' over 'kollektivt'.
  #goalOf(row: TableRow, column: number | null): string {
    const above = column === null ? '' : (this.#above.get(column) ?? '');
    const text = this.#carried(row, column, true);
    if (column === null || above === '' || above === text || !/^\p{Ll}/u.test(text)) return text;
    const whole = joinLines([above, text], this.#known);
    this.#above.set(column, whole);
    for (const [at, one] of this.found.entries())
      if (one.goalText === above) this.found[at] = { ...one, goalText: whole };
    return whole;
  }

  // What a row leaves empty is as above when a cell covers it, or when the column always is so.
  #carried(row: TableRow, column: number | null, emptyIsAbove: boolean): string {
    if (column === null) return '';
    const lines = cellAt(row, column);
    const text = lines === null ? '' : joined(lines, this.#known);
    if (lines === null || (emptyIsAbove && text === '')) return this.#above.get(column) ?? '';
    this.#above.set(column, text);
    return text;
  }

  #continuesRow(numberText: string, words: string, lines: readonly SourceLine[]): boolean {
    const last = this.found.at(-1);
    if (last === undefined || this.#columns.number === null || numberText !== '') return false;
    // A name may be the first word on the next page.
    const page = lines[0]?.page ?? null;
    const isNextPage = page !== null && page !== (last.lines.at(-1)?.page ?? page);
    return /^\p{Ll}/u.test(words) || (isNextPage && !/[.!?:]$/u.test(last.text));
  }

  #append(words: string, lines: readonly SourceLine[], recipients: string): void {
    const last = this.found.pop();
    if (last === undefined) return;
    const text = joinLines([last.text, words], this.#known);
    const named = recipients === '' ? last.recipients : actorNames(recipients).names;
    this.found.push({ ...last, text, recipients: named, lines: [...last.lines, ...lines] });
  }
}

const isReaching = (cell: TableRow['cells'][number]): boolean => cell.rowSpan > 1;

// The cell's lines; null where a cell from a row above covers the place.
function cellAt(row: TableRow, column: number): readonly SourceLine[] | null {
  const cell = row.cells.find(
    (one) => column >= one.column && column < one.column + one.columnSpan,
  );
  return cell?.lines ?? null;
}
