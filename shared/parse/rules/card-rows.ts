import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableRow } from '../../source/source.ts';
import {
  CARD_FIELD,
  CARD_GOAL,
  CARD_TEXT,
  GIVER_COLUMN,
  GOAL_COLUMN,
  NUMBER_COLUMN,
  OTHER_COLUMN,
  RECIPIENT_COLUMN,
  TEXT_COLUMN,
} from '../vocabulary/assignment-columns.ts';
import { isIndicatorLabel } from './table-header.ts';

/** What a label at the left of a card says stands to the right of it. */
export type CardField = 'text' | 'number' | 'recipient' | 'giver' | 'goal' | 'indicators' | 'other';

/** One label of a card with what stands beside it. */
export interface CardRow {
  readonly field: CardField;
  /** As printed, without a colon at its end. */
  readonly label: string;
  readonly value: string;
  readonly lines: readonly SourceLine[];
}

const FIELDS: readonly (readonly [CardField, (label: string) => boolean])[] = [
  ['number', (label) => NUMBER_COLUMN.test(label)],
  ['text', (label) => TEXT_COLUMN.test(label) || CARD_TEXT.test(label)],
  ['indicators', isIndicatorLabel],
  ['recipient', (label) => RECIPIENT_COLUMN.test(label)],
  ['giver', (label) => GIVER_COLUMN.test(label)],
  ['goal', (label) => GOAL_COLUMN.test(label) || CARD_GOAL.test(label)],
  ['other', (label) => OTHER_COLUMN.test(label) || CARD_FIELD.test(label)],
];

/** What a label of a card says stands beside or below it; null for other words. */
export function cardField(label: string): CardField | null {
  return FIELDS.find(([, fits]) => fits(label))?.[0] ?? null;
}

/**
 * The cards of a table with labels to the left and values to the right ('Uppdrag | Utreda …',
 * 'Ansvarig | Kulturchefen'), one a described thing; [] when the table is none.
 */
export function cardsIn(table: TableBlock, known: KnownWords): CardRow[][] {
  const rows = table.rows.filter((row) => row.cells.some((cell) => cell.lines.length > 0));
  if (rows.some((row) => row.cells.length > 2)) return [];
  const fields: CardRow[] = [];
  let unknown = 0;
  for (const row of rows) {
    const above = fields.at(-1);
    const next = cardRow(row, known);
    if (next !== null) fields.push(next);
    else if (above !== undefined && isMore(row)) fields.push(moreOf(above, row, known));
    else unknown += 1;
  }
  // A title over the card is no field; everything else has to be.
  const named = new Set(fields.map(({ field }) => field));
  if (named.size < 2 || fields.length < 2 || unknown > 1) return [];
  return cardsOf(fields);
}

function cardRow(row: TableRow, known: KnownWords): CardRow | null {
  const [first, second] = row.cells;
  if (first === undefined || second === undefined) return null;
  const label = joined(first.lines, known).replace(/[\s:*]+$/u, '');
  const field = cardField(label);
  return field === null
    ? null
    : { field, label, value: joined(second.lines, known), lines: second.lines };
}

// The label's cell is empty or covers this row too.
function isMore(row: TableRow): boolean {
  const [first, second] = row.cells;
  return second === undefined ? (first?.column ?? 0) > 0 : first?.lines.length === 0;
}

function moreOf(above: CardRow, row: TableRow, known: KnownWords): CardRow {
  const { lines } = row.cells.at(-1)!;
  return { ...above, value: joined(lines, known), lines };
}

// A field that comes again begins the next card.
function cardsOf(rows: readonly CardRow[]): CardRow[][] {
  const cards: CardRow[][] = [];
  for (const [at, row] of rows.entries()) {
    const open = cards.at(-1);
    const isRepeated =
      row.field !== 'other' &&
      rows[at - 1]?.label !== row.label &&
      open?.some(({ field }) => field === row.field);
    const isNew =
      open === undefined ||
      isRepeated ||
      (row.field === 'number' && open.some(({ field }) => field === 'text'));
    if (isNew) cards.push([row]);
    else open.push(row);
  }
  return cards;
}

function joined(lines: readonly SourceLine[], known: KnownWords): string {
  return joinLines(
    lines.map((line) => line.text),
    known,
  );
}

/** The goal a card is about, as 'Mål 1: Vården är god' where its label has a number; null when it names none. */
export function cardGoal(card: readonly CardRow[]): CardRow | null {
  const row = card.find(({ field }) => field === 'goal');
  if (row === undefined || row.value === '') return null;
  return CARD_GOAL.test(row.label) ? { ...row, value: `${row.label}: ${row.value}` } : row;
}
