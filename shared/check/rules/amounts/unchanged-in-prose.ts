import { rowLabel } from '../../../compare/budget-tables.ts';
import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { tableName } from '../../figure.ts';
import { budgetColumn, namesRow, wordsOf } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

const UNCHANGED = /(?<!\p{L})(?:oförändra(?:t|d|de)|ligger still|samma nivå)(?!\p{L})/iu;
const CHANGE_COLUMN = /reducer|förändr|minskn|ökn|besparing|effektivisering/iu;

/** "Nominellt oförändrat belopp" about a row that the table says is cut or raised. */
export const unchangedInProse: CheckRule = ({ subject }) =>
  subject.sentences
    .filter(({ text }) => UNCHANGED.test(text))
    .flatMap((sentence) =>
      subject.plan.budgetTables.flatMap((table) =>
        table.rows.flatMap((row) => changedRow(subject, sentence, table, row)),
      ),
    );

function changedRow(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  row: BudgetRow,
): RuleFinding[] {
  const moved = movedRow(subject, sentence, table, row);
  if (moved.length > 0) return moved;
  const column = table.columns.findIndex((name) => CHANGE_COLUMN.test(name));
  const value = row.values[column] ?? null;
  const isNamed = sentence.text.toLowerCase().includes(rowLabel(row.label));
  if (column < 0 || value === null || value === 0 || !isNamed || !/ /u.test(row.label)) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger att ”${row.label}” är oförändrat, men i tabellen ${tableName(table)} står ${row.cells[column]} under ${table.columns[column]}.`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}

/** "HR-avdelningens budget är oförändrad" about a row whose budget moves from one year to the next. */
const BUDGET_UNCHANGED =
  /^(.{3,80}?)(?<!\p{L})(?:är|blir|lämnas|ligger kvar|ligger) (?:nominellt |i stort sett )?(?:oförändra(?:t|d|de)|still|kvar på samma nivå|på samma nivå)(?!\p{L})/iu;

function movedRow(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  row: BudgetRow,
): RuleFinding[] {
  const { year } = subject.plan.plan;
  const matter = BUDGET_UNCHANGED.exec(sentence.text)?.[1];
  if (year === null || matter === undefined || !namesRow(matter, row.label)) return [];
  if (isNamedCloser(subject, matter, row)) return [];
  if (yearsIn(sentence.text).some((one) => one > year || one < year - 1)) return [];
  const [then, now] = [year - 1, year].map((y) => budgetColumn(table.columns, y));
  const [a, b] = [row.values[then!] ?? null, row.values[now!] ?? null];
  const isMoved = a !== null && b !== null && Math.abs(b - a) > Math.abs(a) * SAME;
  if (!isMoved) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger att ”${row.label}” är oförändrat, men i tabellen ${tableName(table)} går raden från ${row.cells[then!]} (${table.columns[then!]}) till ${row.cells[now!]} (${table.columns[now!]}).`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(subject, table, row, now!),
        cellPlace(subject, table, row, then!),
      ],
    },
  ];
}

/** 'Reinvesteringarna i fastigheter' is the row 'Reinvesteringar fastigheter' and not 'Fastighet'. */
const isNamedCloser = ({ plan }: CheckedPlan, matter: string, row: BudgetRow): boolean =>
  plan.budgetTables.some(({ rows }) =>
    rows.some(
      ({ label }) => wordsOf(label).length > wordsOf(row.label).length && namesRow(matter, label),
    ),
  );

/** A smaller change than this share is called unchanged. */
const SAME = 0.005;
