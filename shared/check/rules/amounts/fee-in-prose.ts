import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { tableName, timesApart } from '../../figure.ts';
import { budgetColumn, namesRow } from '../../row-matter.ts';
import { FIGURE_PATTERN, textFigure, yearsIn } from '../../text-figures.ts';

const KRONOR = new RegExp(`(${FIGURE_PATTERN}) (?:kronor|kr)(?!\\p{L})`, 'giu');
/** A change of it, or a part. */
const OTHER = /(?<!\p{L})(?:med|varav|ytterligare|från|mer|mindre|högre|lägre) $/iu;
/** So many letters of a word are left in its other forms: 'timavgift', 'timavgiften'. */
const STEM = 6;
/** Further off, the amount is of something else. */
const SAME_SIZE = 1.5;

/** A fee in kronor told in the text, when the row of the table of fees has no such amount. */
export const feeInProse: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  const tables = subject.plan.budgetTables.filter(({ unit }) =>
    /^(?:kr|kronor)$/iu.test(unit ?? ''),
  );
  if (year === null || tables.length === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const [amount, ...more] = [...text.matchAll(KRONOR)];
    const stated = textFigure(amount?.[1] ?? '')?.value;
    const isOther = block.kind === 'table' || OTHER.test(text.slice(0, amount?.index ?? 0));
    if (!amount || stated === undefined || more.length > 0 || isOther) return [];
    if (yearsIn(text).some((one) => one !== year)) return [];
    return tables
      .filter((table) => isTitled(text, table))
      .flatMap((table) => against(subject, sentence, table, { stated, printed: amount[0], year }))
      .slice(0, 1);
  });
};

/** What is paid, by its words in one form or another. */
const FEES = [
  /tax(?:a|an|or|orna)(?!\p{L})/iu,
  /avgift/iu,
  /pris(?:et|er|erna)?(?!\p{L})/iu,
  /ersättning/iu,
];

/** A longer word of the table's name stands in the sentence, or its word for what is paid. */
function isTitled(text: string, { title }: BudgetTable): boolean {
  const said = text.toLowerCase();
  if (FEES.some((fee) => fee.test(title) && fee.test(said))) return true;
  const words = title.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return words.some(
    (word) => word !== 'kronor' && said.includes(word.slice(0, Math.max(STEM, word.length - 2))),
  );
}

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  { stated, printed, year }: { stated: number; printed: string; year: number },
): RuleFinding[] {
  const named = table.rows.filter((row) => !row.isHeading && namesRow(sentence.text, row.label));
  const [row, ...more] = named;
  const column = budgetColumn(table.columns, year);
  const value = row?.values[column] ?? null;
  if (!row || more.length > 0 || value === null || value === 0) return [];
  if (hasValue(row, stated) || timesApart(stated, Math.abs(value)) > SAME_SIZE) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${printed} för ”${row.label}”, men i tabellen ${tableName(table)} står ${row.cells[column]} (${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}

const hasValue = ({ values }: BudgetRow, stated: number): boolean =>
  values.some((value) => value !== null && Math.abs(value) === stated);
