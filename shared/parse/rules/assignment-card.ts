import type { KnownWords } from '../../text/known-words.ts';
import type { TableBlock } from '../../source/source.ts';
import { actorNames } from './actor-names.ts';
import { assignmentLabel, type LabelHabits } from './assignment-label.ts';
import type { TableAssignment } from './assignment-table.ts';
import { bareNumber } from './bare-number.ts';
import { cardGoal, cardsIn, type CardField, type CardRow } from './card-rows.ts';
import { cellAssignments } from './cell-assignments.ts';
import type { CellItem } from './table-cell.ts';

/**
 * The uppdrag of a table that describes each of them, or a goal with its uppdrag, with labels to the
 * left and values to the right; [] when the table is none.
 */
export function assignmentCards(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  return cardsIn(table, known).flatMap((card) =>
    card
      .filter(({ field }) => field === 'text')
      .flatMap((text) => cellAssignments(text.lines, known))
      .flatMap((item, _, items) => assignmentOf(card, item, items.length === 1, habits)),
  );
}

function assignmentOf(
  card: readonly CardRow[],
  item: CellItem,
  isOnly: boolean,
  habits: LabelHabits,
): TableAssignment[] {
  const at = (field: CardField): CardRow | undefined => card.find((row) => row.field === field);
  if (item.text === '') return [];
  const own = assignmentLabel(item.text, habits);
  const printed = isOnly
    ? (at('number')?.value ?? labelNumber(at('text')?.label ?? ''))
    : (/\d+/u.exec(item.mark)?.[0] ?? '');
  const numbered =
    printed === '' ? own : (assignmentLabel(`${printed} X`, habits) ?? bareNumber(printed));
  return [
    {
      rawLabel: printed === '' ? (own?.rawLabel ?? '') : printed,
      series: numbered?.series ?? '',
      number: numbered?.number ?? null,
      text: printed === '' && own !== null && own.rest !== '' ? own.rest : item.text,
      recipients: at('recipient') === undefined ? [] : actorNames(at('recipient')!.value).names,
      giver: at('giver')?.value ?? null,
      goalText: cardGoal(card)?.value ?? null,
      lead: null,
      lines: item.lines,
    },
  ];
}

/** '3' of 'Uppdrag 3'. */
const labelNumber = (label: string): string => /\d[\d.:]*$/u.exec(label)?.[0] ?? '';
