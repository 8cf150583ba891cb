import type { BudgetRow, BudgetTable } from '../plan/plan.ts';
import { amountsIn, worthOf, type Amount } from './amounts.ts';
import {
  cellPlace,
  documentName,
  sentencePlace,
  type CheckedPlan,
  type RuleFinding,
  type Sentence,
} from './check-context.ts';
import { isTotalRow } from './explain-sums.ts';
import { isTypingSlip } from './typing-slip.ts';
import { SUM_ERROR, tableName } from './figure.ts';
import { whoseTable } from './saying.ts';

/** Amounts this near each other, and not equal when rounded, are one amount told in two ways. */
const NEAR = 0.01;
/** What is called the ram is the bottom line, also with a greater digit wrong. */
const NEAR_RAM = 0.06;
/** Smaller amounts come near each other by chance. */
const TELLING = 5;
/** Words of a column or row that do not tell what it is about. */
const EMPTY = /^(?:budget|prognos|utfall|bokslut|summ|summa|total|belopp|verksam)/u;

/** So many letters of a word are left when its inflection is gone, also inside a compound. */
const WORD_START = 7;

interface Cell {
  table: BudgetTable;
  row: BudgetRow;
  column: number;
  millions: number;
  /** Beginnings of words of which the sentence must have one. */
  words: string[];
}

/** The amounts of one document's text against the totals of another's tables, or of its own. */
export function amountsAgainst(subject: CheckedPlan, owner: CheckedPlan): RuleFinding[] {
  const cells = owner.plan.budgetTables.flatMap(totalCells);
  const found = subject.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount) => nearMiss(subject, owner, sentence, amount, cells)),
  );
  // The same amount is often repeated: once is enough, with all its places.
  const groups = Map.groupBy(found, ({ message }) => message);
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    places: [...same.slice(1).flatMap((f) => f.places.slice(0, 1)), ...same[0]!.places],
  }));
}

/** 'En ram på 184,3 mnkr' beside a net sum of 183,3: the bottom line with one digit wrong. */
function isSlipOfRam({ text }: Sentence, amount: Amount, { row, millions }: Cell): boolean {
  const isRam =
    /(?<!\p{L})(?:ram(?:en)?|budgetram(?:en)?|nettobudget(?:en)?|nettoram(?:en)?) (?:är |på |om |uppgår till )/iu;
  return (
    amount.step === 0.1 &&
    isRam.test(text) &&
    /^(?:summa|totalt|nettokostnad)/iu.test(row.label) &&
    isTypingSlip(Math.abs(amount.millions), millions, 1)
  );
}

function totalCells(table: BudgetTable): Cell[] {
  const worth = worthOf(table.unit);
  if (worth === null) return [];
  return table.rows.flatMap((row, r) =>
    isTotalRow(table, r)
      ? row.values.flatMap((value, column): Cell[] => {
          const millions = Math.abs(value ?? 0) * worth;
          const words = tellingWords(`${table.columns[column] ?? ''} ${row.label}`);
          return millions >= TELLING ? [{ table, row, column, millions, words }] : [];
        })
      : [],
  );
}

/** Beginnings of the words that tell what a figure is of: 'reducer' of 'Reducering'. */
function tellingWords(label: string): string[] {
  const words = label.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.filter((word) => !EMPTY.test(word)).map((word) => word.slice(0, WORD_START));
}

function nearMiss(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  cells: readonly Cell[],
): RuleFinding[] {
  const stated = Math.abs(amount.millions);
  const text = sentence.text.toLowerCase();
  const isShared = (cell: Cell): boolean => cell.words.some((word) => text.includes(word));
  const isExact = (cell: Cell): boolean =>
    Math.abs(cell.millions - stated) <= amount.step / 2 + SUM_ERROR;
  if (cells.some(isExact)) return [];
  const cell = cells.find(
    (each) =>
      (Math.abs(each.millions - stated) <= NEAR * each.millions && isShared(each)) ||
      (Math.abs(each.millions - stated) <= NEAR_RAM * each.millions &&
        isSlipOfRam(sentence, amount, each)),
  );
  if (!cell) return [];
  const { table, row, column } = cell;
  return [
    {
      severity: 'warning',
      message: `I ${subject === owner ? 'texten' : documentName(subject)} står ${amount.printed.trim()}, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} står ${row.cells[column]} (${row.label}, ${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(owner, table, row, column)],
    },
  ];
}
