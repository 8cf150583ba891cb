import {
  GIVER_COLUMN,
  NUMBER_COLUMN,
  OTHER_COLUMN,
  RECIPIENT_COLUMN,
} from '../vocabulary/assignment-columns.ts';
import { isValueColumn } from './loose-table-header.ts';

/** What a budget's rows are called, and no styrtal is. */
const BUDGET_POST =
  /^(?:(?:del)?summa(?: .*)?|(?:\p{L}+ )?(?:intäkter|kostnader|\p{L}{3,}kostnader|avskrivningar|regionbidrag|kommunbidrag))$/iu;
/** Columns that one name stands over: whose values are whose is told by places alone. */
const GROUP_COLUMN = /^(?:kvinnor|män|flickor|pojkar|totalt?|samtliga|delår)$/iu;
const OTHER_COLUMNS = [
  GROUP_COLUMN,
  NUMBER_COLUMN,
  RECIPIENT_COLUMN,
  GIVER_COLUMN,
  OTHER_COLUMN,
  BUDGET_POST,
];
/** What is measured is said in fewer letters, or has a number. */
const LONGEST_MEASURE = 90;

/**
 * Whether the lines below a table of styrtal are no more of it: names of another table's columns, a
 * budget's posts, or sentences. `isNumbered` says that they begin with a styrtal's number.
 */
export function endsIndicators(lines: readonly string[], isNumbered: boolean): boolean {
  const isOther = lines.some(
    (text) =>
      /^\p{Lu}/u.test(text) &&
      (isValueColumn(text) || OTHER_COLUMNS.some((name) => name.test(text))),
  );
  return isOther || (!isNumbered && isProse(lines));
}

const isProse = (lines: readonly string[]): boolean =>
  /[.:]$/u.test(lines.at(-1) ?? '') &&
  lines.reduce((sum, text) => sum + text.length, 0) > LONGEST_MEASURE;
