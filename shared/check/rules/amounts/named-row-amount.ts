import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
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
import { budgetColumn, saysLabel, wordsOf } from '../../row-matter.ts';
import { textSays, whoseTable } from '../../saying.ts';
import { yearsAt } from '../../text-figures.ts';

/** "Förskolan får", "Kommunbidraget är": only close after the subject do these say what it comes to. */
const IS_SO_MUCH =
  /^(?:(?:för|i) \p{L}+ )?((?:\p{L}+(?:-| ?\d{4})? ){1,5})(?:är|får|blir|kostar|omfattar|omsluter|tilldelas|har)(?: en budget på)?(?: totalt| sammanlagt| cirka| ca)? $/iu;
/** "… beräknas till", "… budgeteras till": the amount after is what the sentence's subject comes to. */
const COMES_TO =
  /(?<!\p{L})(?:(?:beräknas|väntas|bedöms|uppskattas) (?:\p{L}+ ){1,4}(?:vara|bli|kosta|uppgå till)|(?:beräknas|uppgår|uppskattas|budgeteras|budgeterats|väntas|bedöms|är budgeterade?|beräknas uppgå|väntas uppgå|bedöms uppgå)(?: (?:år |under |för )?\d{4})? (?:till|bli)) (?:cirka |ca |totalt |sammanlagt |omkring )?$/iu;
/** '336,5 miljoner kronor och grundskolans 109,8': the second amount has only its owner before it. */
const AFTER_ANOTHER =
  /(?:mnkr|mkr|tkr|kronor|miljoner)(?:,| och| samt| medan) ((?:\p{L}+(?:-| ) ?){1,5})$/iu;
/** 'I beloppet ingår styrelsens reserv med 50,0 mnkr': a part that has a row of its own. */
const INCLUDED =
  /(?<!\p{L})(?:ingår|inkluderas|innefattas)(?: också| även)? ((?:[\p{L}-]+ ){1,5}?)(?:med|på|om) (?:totalt |sammanlagt |cirka |ca )?$/iu;
/** Words that make another thing of a row: a change, a part, somebody else's. */
const OTHER_MATTER =
  /(?<!\p{L})(?:ökning(?:en)?|minskning(?:en)?|varav|ytterligare|riket|nationellt|område|andelen|per|underskott(?:et)?|överskott(?:et)?|avvikelsen?)(?!\p{L})/iu;

/**
 * An amount that the text gives for a row by its name and the plan's own year, when no cell of that
 * row says so: 'biljettintäkterna beräknas till 455 miljoner kronor 2026' beside 441,0.
 */
export const namedRowAmount: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount) => {
      const before = `${sentence.text.slice(0, amount.index).replace(/[\s–−+-]+$/u, '')} `;
      const years = yearsAt(sentence.text).map((one) => one.year);
      const clause = before.split(/(?<=[,;:]) |(?<!\p{L})(?:och|men|medan) /u).at(-1) ?? '';
      const subjectWords =
        IS_SO_MUCH.exec(clause)?.[1] ??
        INCLUDED.exec(before)?.[1] ??
        AFTER_ANOTHER.exec(before)?.[1] ??
        (COMES_TO.test(before) ? before : null);
      // Another year that the table plans for has its own column.
      const told = years[0] ?? year;
      if (subjectWords === null || told < year || years.some((one) => one !== told)) return [];
      if (OTHER_MATTER.test(sentence.text)) return [];
      const said = wordsOf(subjectWords);
      const isDated = years.length > 0;
      return against(subject, owner, sentence, amount, { said, isDated, year: told }).slice(0, 1);
    }),
  );
};

function against(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  { said, isDated, year }: { said: readonly string[]; isDated: boolean; year: number },
): RuleFinding[] {
  return owner.plan.budgetTables.flatMap((table) => {
    const row = table.rows.find((one) => !one.isHeading && saysLabel(said, one.label));
    const worth = worthOf(table.unit);
    const column = budgetColumn(table.columns, year);
    if (!row || worth === null || column < 0) return [];
    const stated = Math.abs(amount.millions);
    const budget = Math.abs(row.values[column] ?? 0) * worth;
    if (budget === 0 || timesApart(stated, budget) > SAME_SIZE) return [];
    // With its year told, another year's figure is no excuse.
    const cells = isDated
      ? row.values.filter((_, c) => table.columns[c]?.includes(`${year}`) === true)
      : row.values;
    return hasAmount({ values: cells }, worth, amount)
      ? []
      : [finding(subject, owner, sentence, amount, { table, row, column })];
  });
}

function finding(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  { table, row, column }: { table: BudgetTable; row: BudgetRow; column: number },
): RuleFinding {
  return {
    severity: 'warning',
    message: `${textSays(subject, owner)} ${amount.printed.trim()} för ”${row.label}”, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} står ${row.cells[column]} (${table.columns[column]}).`,
    places: [sentencePlace(subject, sentence), cellPlace(owner, table, row, column)],
  };
}
