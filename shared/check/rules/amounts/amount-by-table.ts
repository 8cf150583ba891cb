import type { BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, hasAmount, worthOf, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { SAME_SIZE, tableName, timesApart } from '../../figure.ts';

/** 'fördelat enligt tabellen i avsnitt 4.2.1', 'fördelas enligt nedanstående tabell'. */
const BY_TABLE =
  /fördel\p{L}* (?:\p{L}+ ){0,3}?(?:enligt|i|som framgår av|framgår av) (?:(?:tabellen|tabell)(?: (?:nedan|i avsnitt (?<section>\d+(?:\.\d+)*)))?|(?:nedanstående|följande) tabell)/iu;

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
  const isSome = table.rows.some((row) => hasAmount(row, worth, amount));
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
