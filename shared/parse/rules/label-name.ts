import { BUDGET_LABEL_COLUMN, INDICATOR_TEXT, UNITS } from '../vocabulary/table-words.ts';
import { isOneValue } from './cell-lines.ts';
import { plain } from './table-kind.ts';

/** Words of a column's name at most. */
export const NAME_WORDS = 5;

/** Whether a line is what the column of labels is called: 'Styrtal', 'Verksamhet', 'Belopp i tkr'. */
export function isLabelName(text: string): boolean {
  if (isOneValue(text)) return false;
  const name = plain(text);
  return (
    INDICATOR_TEXT.test(name) ||
    BUDGET_LABEL_COLUMN.test(name.replace(/\s*\([^)]*\)$/u, '')) ||
    (text.split(' ').length < NAME_WORDS && UNITS.some(([unit]) => unit.test(name)))
  );
}
