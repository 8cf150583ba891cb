import type { BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { countTables } from '../../count-tables.ts';
import { tableName } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';
import { namesRow, wordsOf } from '../../row-matter.ts';
import { FIGURE_PATTERN, isYear, textFigure, yearsIn } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';

const FIGURE = new RegExp(
  `(${FIGURE_PATTERN})(?! ?(?:%|procent|kvadrat|meter|m2|m²|kronor|kr|mnkr|mkr|tkr|miljon|miljard|tusen|timm|minut|dag|veck|månad))(?![–-]\\d)`,
  'giu',
);
/** Figures with fewer digits differ by one digit by chance. */
const TELLING = 100;
/** A change, a part, another time. */
const OTHER =
  /(?<!\p{L})(?:öka\p{L}* med|minska\p{L}* med|fler|färre|varav|per|ytterligare|riket|nationell\p{L}*|kö|sedan)(?!\p{L})/iu;

/** "Grundskolan får 3 120 elever" beside 3 210 in the table: one digit wrong or two swapped. */
export const countInProse: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  const tables = countTables(subject).map(({ table }) => table);
  if (year === null || tables.length === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const isOther = block.kind === 'table' || OTHER.test(text) || fromTo(text).length > 0;
    const figures = [...text.matchAll(FIGURE)].filter(([, number = '']) => !isYear(number));
    const [figure] = figures;
    const stated = textFigure(figure?.[1] ?? '')?.value ?? 0;
    if (isOther || !figure || figures.length > 1 || stated < TELLING) return [];
    if (yearsIn(text).some((one) => one !== year)) return [];
    return tables
      .flatMap((table) => against(subject, sentence, table, { stated, printed: figure[1]!, year }))
      .slice(0, 1);
  });
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  { stated, printed, year }: { stated: number; printed: string; year: number },
): RuleFinding[] {
  const row = table.rows
    .filter((one) => namesRow(sentence.text, one.label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  const column = table.columns.findIndex((name) => name.includes(`${year}`));
  const value = row?.values[column] ?? null;
  const isSome = table.rows.some(({ values }) => values.includes(stated));
  if (!row || value === null || isSome || !isTypingSlip(stated, value, 0)) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${printed}, men i tabellen ${tableName(table)} står ${row.cells[column]} för ”${row.label}” (${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}
