import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { worthOf } from '../../amounts.ts';
import { countTables } from '../../count-tables.ts';
import { tableName } from '../../figure.ts';
import { namesRow } from '../../row-matter.ts';

/** The sentence's subject and how it moved, with no figure of its own. */
const MOVED =
  /^(?<matter>(?:[\p{L}-]+ ){1,5}?)(?:har )?(?:(?<up>ökade|ökat|ökar|steg|stigit|stiger|växte|vuxit|växer)|(?<down>minskade|minskat|minskar|sjönk|sjunkit|sjunker))(?!\p{L})(?<rest>.*)$/iu;
/** It is of something beside the row, or of another time. */
const OTHER =
  /\d|(?<!\p{L})(?:andel\p{L}*|behov\p{L}*|takt\p{L}*|trots|bland|per|riket|nationellt|sedan|tidigare|framöver|sikt|jämfört|prognos\p{L}*|trots|om|när|skillnad\p{L}*|inte)(?!\p{L})/iu;
const YEAR = /^(?:utfall |antal |år |budget |prognos |bokslut |platser )?((?:19|20)\d\d)$/iu;

/**
 * "Resandet med regionbuss minskade däremot", beside a table in the same section where that row grew
 * from the year before. Only where every earlier column says so, so that it does not matter which is meant.
 */
export const rowDirection: CheckRule = ({ subject }) => {
  const tables = [
    ...countTables(subject).map(({ table }) => table),
    ...subject.plan.budgetTables.filter(({ unit }) => worthOf(unit) !== null),
  ];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { matter = '', up, rest = '' } = MOVED.exec(sentence.text)?.groups ?? {};
    if (matter === '' || OTHER.test(matter) || OTHER.test(firstClause(rest))) return [];
    const way = up === undefined ? -1 : 1;
    return tables
      .filter(({ section }) => isInSection(subject, sentence, section))
      .flatMap((table) => turnedRow(table, matter, way))
      .slice(0, 1)
      .map(({ table, row, columns }) => ({
        severity: 'warning',
        message: `Texten säger att ”${row.label}” ${way > 0 ? 'ökar' : 'minskar'}, men i tabellen ${tableName(table)} går det åt andra hållet: från ${row.cells[columns[0]]} (${table.columns[columns[0]]}) till ${row.cells[columns[1]]} (${table.columns[columns[1]]}).`,
        places: [sentencePlace(subject, sentence), ...placesOf(subject, table, row, columns)],
      }));
  });
};

/** The table of counts stands in the same section, the budget in the same chapter. */
function isInSection({ plan }: CheckedPlan, { block }: Sentence, section: string | null): boolean {
  const own = plan.sections.find(({ key }) => key === block.sectionKey);
  const here = own?.number ?? own?.title ?? null;
  return chapterOf(here) === chapterOf(section);
}

const chapterOf = (section: string | null): string | null =>
  section !== null && /^\d/u.test(section) ? (section.split('.')[0] ?? section) : section;

const firstClause = (text: string): string => text.split(/[,;.]/u)[0] ?? '';

const placesOf = (
  subject: CheckedPlan,
  table: BudgetTable,
  row: BudgetRow,
  columns: readonly number[],
) => columns.toReversed().map((column) => cellPlace(subject, table, row, column));

interface Turned {
  table: BudgetTable;
  row: BudgetRow;
  /** The year before and the last year. */
  columns: [number, number];
}

function turnedRow(table: BudgetTable, matter: string, way: 1 | -1): Turned[] {
  const years = table.columns
    .map((name, column) => ({ column, year: Number(YEAR.exec(name.trim())?.[1] ?? 0) }))
    .filter(({ year }) => year > 0)
    .toSorted((a, b) => a.year - b.year);
  const last = years.at(-1);
  const before = years.at(-2);
  const row = table.rows.find(({ label }) => namesRow(matter, label));
  if (!row || !last || !before) return [];
  const now = row.values[last.column] ?? null;
  const isTurned = years.slice(0, -1).every(({ column }) => {
    const then = row.values[column] ?? null;
    return now !== null && then !== null && Math.sign(Math.abs(now) - Math.abs(then)) === -way;
  });
  return isTurned ? [{ table, row, columns: [before.column, last.column] }] : [];
}
