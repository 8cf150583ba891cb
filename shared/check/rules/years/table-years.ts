import type { BudgetTable } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { tableName } from '../../figure.ts';

const BUDGET = /^budget (?:för )?((?:19|20)\d\d)$/iu;

const budgetYears = ({ columns }: BudgetTable): number[] =>
  columns.flatMap((name) => {
    const year = BUDGET.exec(name.trim())?.[1];
    return year === undefined ? [] : [Number(year)];
  });

/**
 * A budget table whose columns are a year behind the others', or have one heading twice: "Budget
 * 2026, Budget 2026".
 */
export const tableYears: CheckRule = ({ subject }) => {
  const { year, budgetTables } = { year: subject.plan.plan.year, ...subject.plan };
  const isPlanned = budgetTables.some((table) => budgetYears(table).includes(year ?? 0));
  return budgetTables.flatMap((table): RuleFinding[] => {
    const years = budgetYears(table);
    const twice = years.find((one, i) => years.indexOf(one) !== i);
    const isBehind =
      isPlanned && year !== null && years.length > 1 && Math.max(...years) === year - 1;
    const message =
      twice === undefined
        ? `Tabellen ${tableName(table)} går bara till budget ${Math.max(...years)}, men planen gäller ${year}. Är rubrikerna kvar från förra året?`
        : `I tabellen ${tableName(table)} heter två kolumner Budget ${twice}.`;
    if (twice === undefined && !isBehind) return [];
    return [
      {
        severity: 'warning',
        message,
        places: [partPlace(subject, table.source, `${table.title}: ${table.columns.join(' · ')}`)],
      },
    ];
  });
};
