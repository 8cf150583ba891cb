import { amountsIn, hasAmount, worthOf, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { SAME_SIZE, tableName, timesApart } from '../../figure.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { budgetColumn, namesRow } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'från 12,4 mnkr 2025 till 12,8 mnkr 2026'. */
const BETWEEN = /^(?: kronor)?(?: (?:år )?\d{4}| i budget(?:en)? \d{4})?,? till (?:cirka )?$/iu;
const FROM = /(?<!\p{L})från (?:cirka )?$/iu;

/** A row's change with both its ends, when the table has one of them and not the other. */
export const fromToRow: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const [from, to, ...more] = amountsIn(text);
    if (!from || !to || more.length > 0 || sentence.block.kind === 'table') return [];
    const between = text.slice(from.index + from.printed.length, to.index);
    const isChange =
      FROM.test(`${text.slice(0, from.index).trimEnd()} `) && BETWEEN.test(`${between.trimEnd()} `);
    const years = yearsIn(text);
    if (!isChange || years.length === 1 || years.length > 2) return [];
    const [first = year - 1, last = year] = years;
    return against(subject, sentence, { from, to, years: [first, last] }).slice(0, 1);
  });
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  { from, to, years }: { from: Amount; to: Amount; years: [number, number] },
): RuleFinding[] {
  return subject.plan.budgetTables.flatMap((table) => {
    const worth = worthOf(table.unit);
    const [before, now] = years.map((one) => budgetColumn(table.columns, one));
    if (worth === null || now! < 0 || before! < 0) return [];
    return table.rows.flatMap((row, r): RuleFinding[] => {
      const isNamed = isTotalRow(table, r) || namesRow(sentence.text, row.label);
      const [hasFrom, hasTo] = [from, to].map((one) => hasAmount(row, worth, one));
      if (row.isHeading || !isNamed || hasFrom === hasTo) return [];
      const [stated, column] = hasFrom === true ? [to, now!] : [from, before!];
      const cell = Math.abs(row.values[column] ?? 0) * worth;
      const amount = Math.abs(stated.millions);
      if (cell === 0 || timesApart(cell, amount) > SAME_SIZE) return [];
      return [
        {
          severity: 'warning',
          message: `Texten säger ${stated.printed.trim()}, men i tabellen ${tableName(table)} står ${row.cells[column]} för ”${row.label}” (${table.columns[column]}).`,
          places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
        },
      ];
    });
  });
}
