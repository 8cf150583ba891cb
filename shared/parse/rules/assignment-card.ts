import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableRow } from '../../source/source.ts';
import {
  GIVER_COLUMN,
  GOAL_COLUMN,
  NUMBER_COLUMN,
  OTHER_COLUMN,
  RECIPIENT_COLUMN,
  TEXT_COLUMN,
} from '../vocabulary/assignment-columns.ts';
import { actorNames } from './actor-names.ts';
import { assignmentLabel, type LabelHabits } from './assignment-label.ts';
import type { TableAssignment } from './assignment-table.ts';
import { bareNumber } from './bare-number.ts';

type Field = 'text' | 'number' | 'recipient' | 'giver' | 'goal' | 'other';

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['number', NUMBER_COLUMN],
  ['text', TEXT_COLUMN],
  ['recipient', RECIPIENT_COLUMN],
  ['giver', GIVER_COLUMN],
  ['goal', GOAL_COLUMN],
  ['other', OTHER_COLUMN],
];

interface CardRow {
  readonly field: Field;
  readonly value: string;
  readonly lines: readonly SourceLine[];
}

/**
 * The uppdrag of a table that describes each of them with labels to the left and values to the
 * right ('Uppdrag | Utreda …', 'Ansvarig | Kulturchefen'); [] when the table is none.
 */
export function assignmentCards(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  if (table.columnCount !== 2) return [];
  const rows = table.rows.map((row) => cardRow(row, known));
  const fields = rows.flatMap((row) => (row === null ? [] : [row]));
  const hasOther = fields.some(({ field }) => field !== 'text');
  // A title over the card is no field; everything else has to be.
  if (!hasOther || fields.length < 2 || fields.length < rows.length - 1) return [];
  return cardsOf(fields).flatMap((card) => assignmentOf(card, habits));
}

function cardRow(row: TableRow, known: KnownWords): CardRow | null {
  const [first, second] = row.cells;
  if (first === undefined || second === undefined || row.cells.length !== 2) return null;
  const join = (lines: readonly SourceLine[]) =>
    joinLines(
      lines.map((line) => line.text),
      known,
    );
  const label = join(first.lines).replace(/[\s:*]+$/u, '');
  const field = FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
  return field === undefined ? null : { field, value: join(second.lines), lines: second.lines };
}

// A field that comes again begins the next card.
function cardsOf(rows: readonly CardRow[]): CardRow[][] {
  const cards: CardRow[][] = [];
  for (const row of rows) {
    const open = cards.at(-1);
    const isNew =
      open === undefined ||
      open.some(({ field }) => field === row.field && field !== 'other') ||
      (row.field === 'number' && open.some(({ field }) => field === 'text'));
    if (isNew) cards.push([row]);
    else open.push(row);
  }
  return cards;
}

function assignmentOf(card: readonly CardRow[], habits: LabelHabits): TableAssignment[] {
  const at = (field: Field): CardRow | undefined => card.find((row) => row.field === field);
  const text = at('text');
  if (text === undefined || text.value === '') return [];
  const printed = at('number')?.value ?? '';
  const numbered =
    printed === '' ? null : (assignmentLabel(`${printed} X`, habits) ?? bareNumber(printed));
  return [
    {
      rawLabel: printed,
      series: numbered?.series ?? '',
      number: numbered?.number ?? null,
      text: text.value,
      recipients: at('recipient') === undefined ? [] : actorNames(at('recipient')!.value).names,
      giver: at('giver')?.value ?? null,
      goalText: at('goal')?.value ?? null,
      lead: null,
      lines: text.lines,
    },
  ];
}
