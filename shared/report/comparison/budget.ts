import type { BudgetChange, BudgetSide } from '../../compare/comparison.ts';
import {
  growthOf,
  isTurned,
  pairedTables,
  type BudgetColumn,
  type PairedTable,
} from '../../compare/paired-tables.ts';
import { column, heading, list, numberColumn, paragraph, table, textCell } from '../blocks.ts';
import { changeCell, figureCell } from '../figure-cell.ts';
import { partOf, type Cited, type ReportPart } from '../part.ts';
import type { ReportBlock, TableCell, TableRow } from '../report.ts';
import { cite } from '../sources.ts';
import { yearName, type ComparedPlans } from './compared-plans.ts';

/** What fits beside the row's name on a page turned sideways. */
const MOST_COLUMNS = 8;

/** A column of one plan, or how much the newer plan's budget differs from the year before. */
type FigureColumn =
  | { side: 'from' | 'to'; name: string }
  | { side: 'growth'; name: string; growth: Extract<BudgetColumn, { kind: 'growth' }> };

function figureColumns(column: BudgetColumn): FigureColumn[] {
  switch (column.kind) {
    case 'before':
      return [{ side: 'from', name: column.column }];
    case 'after':
      return [{ side: 'to', name: column.column }];
    case 'growth':
      return [{ side: 'growth', name: `${column.column} mot ${column.base.year}`, growth: column }];
    case 'restated':
      // Told in a column of its own.
      return [];
  }
}

const valueIn = (side: BudgetSide | null, name: string) =>
  side?.cells.find((cell) => cell.column === name);

/** The years a column's name names. */
const namesYear = (name: string, year: number | null): boolean =>
  year !== null && name.includes(String(year));

/**
 * The columns that say most when not all fit: what both plans print of the same year, then the
 * newer plan's own year, then the older plan's.
 */
function columnsOf(paired: PairedTable, plans: ComparedPlans): FigureColumn[] {
  const all = paired.columns.flatMap(figureColumns);
  const rank = ({ side, name }: FigureColumn): number => {
    if (side === 'growth') return 1;
    if (all.filter((other) => other.name === name).length > 1) return 0;
    if (side === 'to') return namesYear(name, plans.to.plan.plan.year) ? 1 : 2;
    return namesYear(name, plans.from.plan.plan.year) ? 3 : 4;
  };
  const kept = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_COLUMNS));
  return all.filter((it) => kept.has(it));
}

const titleOf = ({ side, name }: FigureColumn, plans: ComparedPlans): string =>
  side === 'growth'
    ? name
    : `${name} (plan\u00a0${yearName(side === 'from' ? plans.from : plans.to)})`;

const TABLE_WORDS = { both: '', new: '– ny tabell', dropped: '– finns inte kvar' } as const;
const ROW_WORDS = { reworded: 'annat namn', new: 'ny rad', dropped: 'finns inte kvar' } as const;

/** `isWhole` where its whole table came or went, which the heading says. */
function rowName({ from, to, relation }: BudgetChange, isWhole: boolean): string {
  const shown = to ?? from;
  const word =
    isWhole || relation === 'unchanged' || relation === 'renumbered'
      ? ''
      : ` (${ROW_WORDS[relation]})`;
  const before =
    relation === 'reworded' && from && to && from.label !== to.label ? `, förut ${from.label}` : '';
  return `${shown?.label ?? ''}${before === '' ? word : ` (${before.slice(2)})`}`;
}

function figuresOf(row: BudgetChange, columns: readonly FigureColumn[]): TableCell[] {
  return columns.map((it) => {
    if (it.side === 'growth') {
      const growth = growthOf(row, it.growth);
      return growth === null ? textCell('') : changeCell(growth.change, growth.printed);
    }
    const cell = valueIn(row[it.side], it.name);
    return cell ? figureCell(cell.value, cell.printed) : textCell('');
  });
}

/** The first restated figure's change; most rows have one. */
function restatedCell(row: BudgetChange): TableCell {
  const [first] = row.restated;
  if (!first) return textCell('');
  const before = first.signTurned ? -first.before : first.before;
  return changeCell(first.after - before, valueIn(row.to, first.column)?.printed ?? '');
}

/** Whether the newest plan that has the row prints it as a sum. */
function isTotal({ from, to }: BudgetChange, plans: ComparedPlans): boolean {
  const [side, { plan }] = to ? [to, plans.to] : [from, plans.from];
  const printed = plan.budgetTables.find(({ key }) => key === side?.tableKey);
  return printed?.rows.some((row) => row.isTotal && row.label === side?.label) === true;
}

function tableBlocks(paired: PairedTable, plans: ComparedPlans): ReportBlock[] {
  const columns = columnsOf(paired, plans);
  const restated = paired.rows.find((row) => row.restated.length > 0)?.restated[0]?.column;
  const name = [
    paired.section,
    paired.title,
    paired.unit === null ? '' : `(${paired.unit})`,
    TABLE_WORDS[paired.standing],
  ];
  const rows = paired.rows.map((row): TableRow => ({
    kind: isTotal(row, plans) ? 'total' : 'row',
    cells: [
      textCell(rowName(row, paired.standing !== 'both')),
      ...figuresOf(row, columns),
      ...(restated === undefined ? [] : [restatedCell(row)]),
    ],
  }));
  return [
    heading(2, name.filter(Boolean).join(' ')),
    ...remarks(paired, plans, restated),
    table(
      '',
      [
        column('Rad', 2, true),
        ...columns.map((it) => numberColumn(titleOf(it, plans), 1.25)),
        ...(restated === undefined ? [] : [numberColumn(`Skillnad ${restated}`, 1.1)]),
      ],
      rows,
    ),
    paragraph({ text: sourcesOf(paired, plans), italic: true }),
  ];
}

function remarks(
  paired: PairedTable,
  plans: ComparedPlans,
  restated: string | undefined,
): ReportBlock[] {
  const lines = [
    restated === undefined
      ? ''
      : `${paired.restatedCount} av ${paired.rows.length} rader har en annan uppgift för ${restated} i planen för ${yearName(plans.to)} än i planen för ${yearName(plans.from)}.`,
    paired.hasTurnedSign
      ? 'Planerna skriver tecknen olika; skillnaden är räknad med samma tecken.'
      : '',
  ].filter(Boolean);
  return lines.length === 0 ? [] : [list(lines.map((text) => [{ text }]))];
}

const citeSideOf = (plans: ComparedPlans, row: BudgetChange): Cited[] =>
  (['from', 'to'] as const).flatMap((end) => {
    const side = row[end];
    const what = side?.section == null ? null : `avsnitt ${side.section}`;
    return side ? [cite(plans[end], what, side.page)] : [];
  });

function sourcesOf(paired: PairedTable, plans: ComparedPlans): string {
  const sources = paired.rows.flatMap((row) => citeSideOf(plans, row).map(({ source }) => source));
  return `Källa: ${[...new Set(sources)].join('; ')}`;
}

/** The budget tables of both plans, the same year's figures beside each other. */
export function budgetPart(plans: ComparedPlans): ReportPart {
  const tables = pairedTables(plans.comparison.budget);
  const restated = tables.reduce((sum, it) => sum + it.restatedCount, 0);
  const turned = plans.comparison.budget.some(isTurned);
  return partOf({
    id: 'budget',
    title: 'Budget',
    summary: `${tables.length} tabeller, ${restated} omräknade rader${turned ? ', vända tecken' : ''}`,
    isSuggested: tables.length > 0,
    build: () => ({
      blocks: [heading(1, 'Budget'), ...tables.flatMap((paired) => tableBlocks(paired, plans))],
      cited: plans.comparison.budget.flatMap((row) => citeSideOf(plans, row)),
    }),
  });
}
