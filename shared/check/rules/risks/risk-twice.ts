import { plainText } from '../../../compare/plain-text.ts';
import type { CheckRule, RuleFinding } from '../../check-context.ts';
import { rowName, rowPlace } from '../../headed-tables.ts';
import { riskTables } from '../../risk-tables.ts';

/** One risk in two rows of a table that are judged differently. */
export const riskTwice: CheckRule = ({ subject }) =>
  riskTables(subject).flatMap((table) => {
    const judged = (row: readonly string[]): string =>
      [table.probability, table.consequence]
        .map((column) => (row[column] ?? '').trim())
        .join(' × ');
    const byName = Map.groupBy(table.rows, (row) => plainText(rowName(row)));
    return [...byName].flatMap(([name, rows]): RuleFinding[] => {
      const [first, second] = rows;
      if (name === '' || !first || !second || judged(first) === judged(second)) return [];
      return [
        {
          severity: 'warning',
          message: `Risken ”${rowName(first)}” står två gånger med olika bedömning: ${judged(first)} och ${judged(second)}.`,
          places: rows.map((row) => rowPlace(subject, table, row)),
        },
      ];
    });
  });
