import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { FRACTION_PATTERN, FRACTIONS } from '../../fractions.ts';
import { budgetColumn, namesRow, wordsOf } from '../../row-matter.ts';
import { ABOUT_PATTERN, yearsIn } from '../../text-figures.ts';
import { shareOf, wholesIn } from './share-of-row.ts';

/** 'Avgifterna täcker hälften av kostnaderna', 'Skolan är störst med två tredjedelar av budgeten'. */
const STATED = new RegExp(
  `^(?<who>[^.;:]{3,80}?) (?:täcker|finansierar|betalar|står för|svarar för|utgör|motsvarar|är|tar)(?: (?:den )?störst\\p{L}* (?:post(?:en)? )?med)?(?<about> ${ABOUT_PATTERN}| mer än| över)? (?<part>${FRACTION_PATTERN}) av (?:de |\\p{L}+s )?(?:totala |samlade |sammanlagda |egna )?(?<whole>(?:netto)?kostnad\\p{L}*|intäkt\\p{L}*|(?:netto|drift)?budget(?:en)?|(?:budget|netto)?ram(?:en)?|(?:kommun|region)bidrag(?:et)?)(?!\\p{L})`,
  'iu',
);
/** Somebody else's budget, or a change of it. */
const OTHER = /(?<!\p{L})(?:kommunens|regionens|landets|öka\p{L}*|minska\p{L}*|varav)(?!\p{L})/iu;
/** Percentage points between a fraction in words and the share that is meant by it. */
const ROOM = 6;
const ROUGH_ROOM = 12;

/** A row told to be a fraction of the costs, the income or the budget, that no total of its table gives. */
export const fractionOfWhole: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { who = '', about, part = '', whole = '' } = STATED.exec(sentence.text)?.groups ?? {};
    const stated = FRACTIONS[part.toLowerCase()];
    if (stated === undefined || sentence.block.kind === 'table' || OTHER.test(sentence.text)) {
      return [];
    }
    if (yearsIn(sentence.text).some((one) => one !== year)) return [];
    const room = about === undefined ? ROOM : ROUGH_ROOM;
    const named = subject.plan.budgetTables.flatMap((table) =>
      rowsNamed(table, { who, whole, year }),
    );
    const isSome = named.some(({ shares }) =>
      shares.some((share) => Math.abs(share - stated) <= room),
    );
    const [found] = named;
    if (!found || isSome) return [];
    const { table, row, column, shares } = found;
    const nearest = shares.toSorted((a, b) => Math.abs(a - stated) - Math.abs(b - stated))[0]!;
    return [
      {
        severity: 'warning',
        message: `Texten säger ${part.toLowerCase()} om ”${row.label}”, men i tabellen ${tableName(table)} är det ${swedishFigure(nearest, 0)} procent.`,
        places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
      },
    ];
  });
};

/** The row of a table that the words name, with its share of each whole in any column. */
function rowsNamed(
  table: BudgetTable,
  { who, whole, year }: { who: string; whole: string; year: number },
): { table: BudgetTable; row: BudgetRow; column: number; shares: number[] }[] {
  const column = budgetColumn(table.columns, year);
  const row = table.rows
    .filter((one) => !one.isHeading && namesRow(who, one.label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  if (!row || column < 0 || row.values[column] == null) return [];
  const shares = table.columns.flatMap((_, c) =>
    row.values[c] == null ? [] : meantIn(table, whole, c).map((all) => shareOf(row, all, c)),
  );
  return shares.length === 0 ? [] : [{ table, row, column, shares }];
}

/** The total that the word names, 'kostnaderna' or 'intäkterna'; else every whole there is. */
function meantIn(table: BudgetTable, word: string, column: number): number[] {
  const side = /^(?:kostnad|intäkt)/iu.exec(word)?.[0];
  const total = table.rows.find(
    ({ label }, r) =>
      side !== undefined &&
      isTotalRow(table, r) &&
      label.toLowerCase().includes(side.toLowerCase()),
  );
  const value = Math.abs(total?.values[column] ?? 0);
  return value > 0 ? [value] : wholesIn(table, column);
}
