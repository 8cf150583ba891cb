import type { CheckRule, RuleFinding } from '../../check-context.ts';
import { headedTables, type HeadedTable } from '../../headed-tables.ts';

/** 'Mål 2026', 'Årsmål 2026', 'Målvärde 2026'. */
const TARGET = /^(?:års|del)?mål(?:värde|nivå|tal)? (?:för )?(?:år )?((?:19|20)\d\d)$/iu;

const targetYears = ({ header }: HeadedTable): number[] =>
  header.flatMap((cell) => {
    const year = TARGET.exec(cell.trim())?.[1];
    return year === undefined ? [] : [Number(year)];
  });

/** One table of styrtal whose target column still has last year's number, where the others have the plan's. */
export const columnYear: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  const tables = headedTables(subject).map((table) => ({ table, years: targetYears(table) }));
  if (year === null || !tables.some(({ years }) => years.includes(year))) return [];
  return tables
    .filter(({ years }) => years.length === 1 && years[0] === year - 1)
    .map(({ table }): RuleFinding => ({
      severity: 'warning',
      message: `Kolumnen gäller mål ${year - 1}, men de andra tabellerna har ${year}. Är rubriken kvar från förra året?`,
      places: [
        {
          planId: subject.planId,
          page: table.block.source.page,
          lineStart: table.block.source.lineStart,
          quote: table.header.join(' · '),
          blockId: table.block.id,
        },
      ],
    }));
};
