import type { CheckedPlan, CheckRule, RuleFinding } from '../../check-context.ts';
import {
  columnNamed,
  headedTables,
  rowName,
  rowPlace,
  type HeadedTable,
} from '../../headed-tables.ts';
import { statedTimes } from '../../stated-times.ts';

const RESPONSIBLE = /ansvarig|^ansvar|^vem$|^utförare/iu;
const WHEN =
  /^(?:klar|klart|när|tid|tidpunkt|tidplan|slutdatum|senast|datum|redovisas|uppföljning|frekvens)(?!\p{L}{4,})/iu;
const MEASURE = /åtgärd|kontroll|moment|aktivitet|uppdrag|metod/iu;
const NOBODY =
  /^(?:[-–—.?]*|x|nn|saknas|ingen|vakant|tillsätts|ej (?:utsedd|klart|bestämt)|utses senare)$/iu;
/** So large a share of the rows must name somebody, else the column is not meant to be filled. */
const USUALLY_FILLED = 0.5;

/** A measure that nobody answers for, or that was to be done before the plan's year began. */
export const measurePlan: CheckRule = ({ subject }) =>
  headedTables(subject)
    .filter((table) => columnNamed(table, MEASURE) >= 0)
    .flatMap((table) => [...withoutResponsible(subject, table), ...pastDates(subject, table)]);

function withoutResponsible(subject: CheckedPlan, table: HeadedTable): RuleFinding[] {
  const column = columnNamed(table, RESPONSIBLE);
  if (column < 0) return [];
  const rows = table.rows.filter(isOwnRow);
  const without = rows.filter((row) => NOBODY.test((row[column] ?? '').trim()));
  if (rows.length < 2 || without.length > rows.length * USUALLY_FILLED) return [];
  return without.map((row) => ({
    severity: 'info',
    message: `”${rowName(row)}” har ingen ansvarig; de andra raderna i tabellen har det.`,
    places: [rowPlace(subject, table, row)],
  }));
}

/** A row that goes on from the one above has few cells filled. */
const isOwnRow = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== '').length * 2 > row.length;

function pastDates(subject: CheckedPlan, table: HeadedTable): RuleFinding[] {
  const { year } = subject.plan.plan;
  const column = columnNamed(table, WHEN);
  if (year === null || column < 0) return [];
  return table.rows.flatMap((row): RuleFinding[] => {
    const cell = (row[column] ?? '').trim();
    const times = statedTimes(/^(?:19|20)\d\d$/u.test(cell) ? `år ${cell}` : cell);
    const last = Math.max(...times.map(({ to }) => to));
    if (times.length === 0 || last > year * 10000) return [];
    return [
      {
        severity: 'warning',
        message: `”${rowName(row)}” ska vara klart ${cell}, men planen gäller ${year}.`,
        places: [rowPlace(subject, table, row)],
      },
    ];
  });
}
