import type { CheckedPlan } from './check-context.ts';
import { columnNamed, headedTables, type HeadedTable } from './headed-tables.ts';

const PROBABILITY = /^(?:sannolikhet|s$|s \()/iu;
const CONSEQUENCE = /^(?:konsekvens|allvarlighet|påverkan|effekt|skada|k$|k \()/iu;
const VALUE =
  /risk-?\s?(?:värde|poäng|tal|nivå|poängen)|^s\s?[×x*·]\s?k$|^(?:rv|r|värde|summa|produkt|poäng)$/iu;

/** A table of risks with its three columns. */
export interface RiskTable extends HeadedTable {
  probability: number;
  consequence: number;
  /** -1 when the table leaves the product out. */
  value: number;
}

/** The tables that judge risks by how likely and how grave they are. */
export const riskTables = (checked: CheckedPlan): RiskTable[] =>
  headedTables(checked).flatMap((table) => {
    const probability = columnNamed(table, PROBABILITY);
    const consequence = columnNamed(table, CONSEQUENCE);
    if (probability < 0 || consequence < 0) return [];
    return [{ ...table, probability, consequence, value: columnNamed(table, VALUE) }];
  });
