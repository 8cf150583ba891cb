import type { CheckRule, RuleFinding } from '../../check-context.ts';
import { columnNamed, headedTables, rowPlace } from '../../headed-tables.ts';

const RISK = /^(?:risk(?:er|en|beskrivning)?|beskrivning av risk(?:en)?|identifierad risk)$/iu;
const MEASURE =
  /^(?:åtgärd(?:er)?|hantering|kontrollåtgärd(?:er)?|kontrollmoment|åtgärd och ansvarig)$/iu;

/** A row with an area and a measure of its own, where every other row also says what risk it is against. */
export const measureWithoutRisk: CheckRule = ({ subject }) =>
  headedTables(subject).flatMap((table) => {
    const [risk, measure] = [columnNamed(table, RISK), columnNamed(table, MEASURE)];
    if (risk < 1 || measure <= risk) return [];
    const cell = (row: readonly string[], column: number): string => (row[column] ?? '').trim();
    const bare = table.rows.filter(
      (row) => cell(row, risk) === '' && cell(row, measure) !== '' && cell(row, risk - 1) !== '',
    );
    // In a table where several lack it, the risk of the row above is meant.
    if (bare.length !== 1 || table.rows.length < FEWEST_ROWS) return [];
    return bare.map((row): RuleFinding => ({
      severity: 'warning',
      message: `”${cell(row, risk - 1)}”: där står åtgärden ”${cell(row, measure)}” men ingen risk.`,
      places: [rowPlace(subject, table, row)],
    }));
  });

const FEWEST_ROWS = 3;
