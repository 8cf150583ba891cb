import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sectionNameOf,
  sentencePlace,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { tableName } from '../../figure.ts';
import { budgetColumn, isOneStem, matterStem, namesRow, wordsOf } from '../../row-matter.ts';
import { partRows } from '../../table-groups.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Den största investeringen under året är biljettsystemet.' */
const LARGEST =
  /(?<!\p{L})den (?:enskilt )?(?:största|näst största) (?:enskilda )?(?<noun>investering(?:en|sposten)|intäkt(?:en|sposten)|kostnad(?:en|sposten)|utgiften|utgiftsposten|posten)(?: [^.,;]{0,40}?)? (?:är|avser|utgörs av|gäller|blir) (?<name>[^.,;]+)/iu;
/** Of several, or measured otherwise. */
const OTHER =
  /näst största|(?<!\p{L})(?:relativ\p{L}*|procent\p{L}*|andel\p{L}*|perioden)(?!\p{L})/iu;

/** A row told as the largest of its table, when the table has a larger one. */
export const largestRow: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { noun = '', name = '' } = LARGEST.exec(sentence.text)?.groups ?? {};
    const isOther = name === '' || OTHER.test(sentence.text) || sentence.block.kind === 'table';
    if (isOther || yearsIn(sentence.text).some((one) => one !== year)) return [];
    const found = subject.plan.budgetTables
      .filter((table) => isOf(table, noun, sectionNameOf(subject, sentence)))
      .flatMap((table) => larger(table, name, noun, budgetColumn(table.columns, year)));
    return found.slice(0, 1).map(({ table, row, other, column }) => ({
      severity: 'warning',
      message: `Texten säger att den största ${noun.toLowerCase()} är ”${row.label}”, men i tabellen ${tableName(table)} är ”${other.label}” större: ${other.cells[column]} mot ${row.cells[column]} (${table.columns[column]}).`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(subject, table, other, column),
        cellPlace(subject, table, row, column),
      ],
    }));
  });
};

/** What is invested stands in the table of it, the rest in the sentence's own section. */
const isOf = (table: BudgetTable, noun: string, section: string | null): boolean =>
  /^invester/iu.test(noun)
    ? /invester/iu.test(`${table.title} ${table.rows.at(-1)?.label}`)
    : section !== null && table.section === section;

/** So short a word names nothing by itself. */
const SHORTEST = 5;

/** 'ny utrustning till röntgen' is some of the row 'It-utrustning' at most, and perhaps none of it. */
function namesNothingElse(name: string, label: string): boolean {
  const known = wordsOf(label).map(matterStem);
  return wordsOf(name)
    .filter((word) => word.length >= SHORTEST)
    .every((word) => known.some((one) => isOneStem(one, matterStem(word))));
}

function larger(
  table: BudgetTable,
  name: string,
  noun: string,
  column: number,
): { table: BudgetTable; row: BudgetRow; other: BudgetRow; column: number }[] {
  if (column < 0) return [];
  const parts = partRows(table.rows);
  const single = table.rows.filter(
    (row, r) => !row.isHeading && !isTotalRow(table, r) && !parts.has(r),
  );
  const row = single
    .filter(({ label }) => namesRow(name, label) && namesNothingElse(name, label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  const size = Math.abs(row?.values[column] ?? 0);
  if (!row || size === 0) return [];
  const isSameSide = ({ values }: BudgetRow): boolean =>
    !/^(?:intäkt|kostnad|utgift)/iu.test(noun) ||
    Math.sign(values[column] ?? 0) === Math.sign(row.values[column] ?? 0);
  const other = single
    .filter((one) => isSameSide(one) && Math.abs(one.values[column] ?? 0) > size)
    .toSorted((a, b) => Math.abs(b.values[column] ?? 0) - Math.abs(a.values[column] ?? 0))[0];
  return other ? [{ table, row, other, column }] : [];
}
