import type { BudgetTable } from '../../plan/plan.ts';
import { amountsIn, worthOf, type Amount } from '../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import { isTotalRow } from '../explain-sums.ts';
import { tableName, timesApart } from '../figure.ts';

/** 'fördelat enligt tabellen i avsnitt 4.2.1', 'fördelas enligt nedanstående tabell'. */
const BY_TABLE =
  /fördel\p{L}* (?:\p{L}+ ){0,3}?(?:enligt|i|som framgår av|framgår av) (?:(?:tabellen|tabell)(?: (?:nedan|i avsnitt (?<section>\d+(?:\.\d+)*)))?|(?:nedanstående|följande) tabell)/iu;
/** Further off, the amount is of something else. */
const SAME_SIZE = 1.35;

/** "24,5 mnkr, fördelat enligt tabellen i avsnitt 4.2.1", where that table comes to something else. */
export const amountByTable: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const reference = BY_TABLE.exec(sentence.text);
    const amount = amountsIn(sentence.text.slice(0, reference?.index ?? 0)).at(-1);
    if (!reference || !amount) return [];
    const section = reference.groups?.['section'] ?? sectionOf(subject, sentence);
    const [table, ...more] = subject.plan.budgetTables.filter((one) => one.section === section);
    return table && more.length === 0 ? against(subject, sentence, amount, table) : [];
  });

const sectionOf = ({ plan }: CheckedPlan, { block }: Sentence): string | null => {
  const section = plan.sections.find(({ key }) => key === block.sectionKey);
  return section?.number ?? section?.title ?? null;
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  table: BudgetTable,
): RuleFinding[] {
  const worth = worthOf(table.unit);
  const total = table.rows.findLast((_, r) => isTotalRow(table, r));
  if (worth === null || !total) return [];
  const stated = Math.abs(amount.millions);
  const off = (value: number | null): number => Math.abs(Math.abs(value ?? 0) * worth - stated);
  const isSome = table.rows.some(({ values }) =>
    values.some((value) => off(value) <= amount.step / 2 + 1e-9),
  );
  const column = total.values.findIndex((value) => {
    const size = Math.abs(value ?? 0) * worth;
    return size > 0 && timesApart(size, stated) <= SAME_SIZE;
  });
  if (isSome || column < 0) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${amount.printed.trim()}, men tabellen ${tableName(table)}, som den hänvisar till, summerar till ${total.cells[column]} (${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, total, column)],
    },
  ];
}
