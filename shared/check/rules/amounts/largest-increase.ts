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
import { budgetColumn, namesRow, wordsOf } from '../../row-matter.ts';
import { partRows } from '../../table-groups.ts';

const MOST =
  'störst(?:a)? (?:tillskott(?:et)?|ökning(?:en)?|förstärkning(?:en)?|uppräkning(?:en)?)';
/** 'Störst tillskott får biblioteken', 'biblioteken får det största tillskottet'. */
const LARGEST = new RegExp(
  `(?:^|(?<= ))(?:den |det )?${MOST} (?:får|går till|tilldelas|gäller|avser|har) (?<after>[^.,;]+)|^(?<before>[^.,;]+?) (?:får|tilldelas|har) (?:den |det )?${MOST}(?!\\p{L})`,
  'iu',
);
/** Measured otherwise, or of several. */
const OTHER = /(?<!\p{L})(?:relativ\p{L}*|procent\p{L}*|andel\p{L}*| och | samt |näst)(?!\p{L})/iu;

/** The row told to get most more, when another of the same section's table gets more. */
export const largestIncrease: CheckRule = ({ subject }) => {
  const { year, ...head } = subject.plan.plan;
  if (year === null || head.kind === 'tjänsteskrivelse') return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { after, before: opens } = LARGEST.exec(sentence.text)?.groups ?? {};
    const name = after ?? opens ?? '';
    if (name === '' || OTHER.test(sentence.text) || / och /u.test(name)) return [];
    const section = sectionNameOf(subject, sentence);
    const found = subject.plan.budgetTables
      .filter((table) => section !== null && table.section === section)
      .flatMap((table) => more(table, name, year));
    return found.slice(0, 1).map(({ table, row, other, now, before }) => ({
      severity: 'warning',
      message: `Texten säger att ”${row.label}” ökar mest, men i tabellen ${tableName(table)} ökar ”${other.label}” mer: från ${other.cells[before]} till ${other.cells[now]}, mot från ${row.cells[before]} till ${row.cells[now]}.`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(subject, table, other, now),
        cellPlace(subject, table, row, now),
      ],
    }));
  });
};

function more(
  table: BudgetTable,
  name: string,
  year: number,
): { table: BudgetTable; row: BudgetRow; other: BudgetRow; now: number; before: number }[] {
  const [now, before] = [budgetColumn(table.columns, year), budgetColumn(table.columns, year - 1)];
  if (now < 0 || before < 0) return [];
  const parts = partRows(table.rows);
  const rows = table.rows.filter(
    (row, r) => !row.isHeading && !isTotalRow(table, r) && !parts.has(r),
  );
  const step = ({ values }: BudgetRow): number =>
    Math.abs(values[now] ?? 0) - Math.abs(values[before] ?? 0);
  const row = rows
    .filter(({ label }) => namesRow(name, label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  const [other] = rows.toSorted((a, b) => step(b) - step(a));
  return row && other && step(other) > step(row) ? [{ table, row, other, now, before }] : [];
}
