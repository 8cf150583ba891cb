import type { BudgetChange } from '../../compare/comparison.ts';
import type { BudgetRow, BudgetTable } from '../../plan/plan.ts';
import { column, heading, list, numberColumn, table, textCell } from '../blocks.ts';
import { figureCell } from '../figure-cell.ts';
import { ownBlocks } from '../own-text.ts';
import { partOf, type BuiltPart, type Cited, type PartChoice, type ReportPart } from '../part.ts';
import type { ReportBlock, TableRow } from '../report.ts';
import { cite, planSign, type SourcePlan } from '../sources.ts';
import type { EarlierPlan } from './indicators.ts';
import type { Matter } from './matter.ts';
import { mentions } from './relevance.ts';
import { typesetFigure } from '../../text/typeset.ts';

export interface BudgetInput {
  source: SourcePlan;
  earlier: EarlierPlan | null;
  matters: readonly Matter[];
}

const PROMPT = 'Vad ett beslut kostar eller sparar, och vem som bär det';

const rowId = (budget: BudgetTable, index: number): string => `${budget.key}:${index}`;

const tableName = ({ section, title, unit }: BudgetTable): string =>
  [section, title, unit === null ? '' : `(${unit})`].filter(Boolean).join(' ');

const citeRow = (source: SourcePlan, budget: BudgetTable, row: BudgetRow): Cited =>
  cite(
    source,
    budget.section === null ? null : `avsnitt ${budget.section}`,
    row.source.page ?? budget.source.page,
  );

/** True when a row's label names what an uppdrag is about. */
const isRelevant = (row: BudgetRow, matters: readonly Matter[]): boolean =>
  !row.isHeading && matters.some(({ assignment }) => mentions(row.label, assignment.text));

interface ChosenRow {
  budget: BudgetTable;
  row: BudgetRow;
  cited: Cited;
}

function chosenRows({ source }: BudgetInput, chosen: ReadonlySet<string>): ChosenRow[] {
  return source.plan.budgetTables.flatMap((budget) =>
    budget.rows.flatMap((row, index) =>
      chosen.has(rowId(budget, index))
        ? [{ budget, row, cited: citeRow(source, budget, row) }]
        : [],
    ),
  );
}

function budgetBlock(budget: BudgetTable, rows: readonly ChosenRow[]): ReportBlock {
  return table(
    tableName(budget),
    [
      column('Rad', 2, true),
      ...budget.columns.map((title) => numberColumn(title, 1)),
      column('Källa', 1.6),
    ],
    rows.map(({ row, cited }): TableRow => ({
      kind: row.isTotal ? 'total' : 'row',
      cells: [
        textCell(row.label),
        ...budget.columns.map((_, at) => figureCell(row.values[at] ?? null, row.cells[at] ?? '')),
        textCell(cited.source),
      ],
    })),
  );
}

const printedIn = (side: BudgetChange['from'], name: string): string =>
  typesetFigure(side?.cells.find((cell) => cell.column === name)?.printed ?? '');

/** The same year's figure that the plan before prints otherwise. */
function restatedLines({ source, earlier }: BudgetInput, rows: readonly ChosenRow[]): string[] {
  if (!earlier) return [];
  return rows.flatMap(({ budget, row }) => {
    const change = earlier.comparison.budget.find(
      ({ to }) => to?.tableKey === budget.key && to.label === row.label,
    );
    const before = planSign(earlier.source.plan.plan);
    const after = planSign(source.plan.plan);
    return (change?.restated ?? []).map(
      ({ column: name, signTurned }) =>
        `${row.label}, ${name}: ${printedIn(change?.from ?? null, name)} enligt ${before}` +
        `${pageOf(change?.from?.page)}, ${printedIn(change?.to ?? null, name)} enligt ${after}` +
        `${pageOf(change?.to?.page)}.${signTurned ? ' Tecknet är vänt mellan planerna.' : ''}`,
    );
  });
}

const pageOf = (page: number | null | undefined): string =>
  page == null ? '' : `, s.\u00a0${page}`;

function build(input: BudgetInput, chosen: ReadonlySet<string>, text: string): BuiltPart {
  const rows = chosenRows(input, chosen);
  const byTable = Map.groupBy(rows, ({ budget }) => budget);
  const restated = restatedLines(input, rows).map((line) => [{ text: line }]);
  return {
    blocks: [
      heading(1, 'Ekonomiska konsekvenser'),
      ...ownBlocks(text, PROMPT),
      ...[...byTable].map(([budget, own]) => budgetBlock(budget, own)),
      ...(restated.length === 0 ? [] : [list(restated)]),
    ],
    cited: rows.map(({ cited }) => cited),
  };
}

/** Ekonomiska konsekvenser: own words, and the budget rows that have to do with the uppdrag. */
export function budgetPart(input: BudgetInput): ReportPart {
  const choices = input.source.plan.budgetTables.flatMap((budget) =>
    budget.rows.flatMap((row, index): PartChoice[] =>
      row.isHeading
        ? []
        : [
            {
              id: rowId(budget, index),
              label: row.label,
              detail: row.cells.filter(Boolean).join(' · '),
              group: tableName(budget),
              isSuggested: isRelevant(row, input.matters),
              visibility: null,
            },
          ],
    ),
  );
  const suggested = choices.filter((choice) => choice.isSuggested).map((choice) => choice.label);
  return partOf({
    id: 'economy',
    title: 'Ekonomiska konsekvenser',
    summary:
      suggested.length === 0 ? 'ingen budgetrad nämner saken' : suggested.slice(0, 3).join(', '),
    prompt: PROMPT,
    choices,
    build: ({ chosen, text }) => build(input, chosen, text),
  });
}
