import type { Place, Plan } from './plan.ts';

/** A place as the command line documents it. */
const placeOf = ({ page, lineStart, lineEnd }: Place) => ({ page, lineStart, lineEnd });

const placed = <T extends { source: Place }>(items: readonly T[]) =>
  items.map((item) => ({ ...item, source: placeOf(item.source) }));

/**
 * A plan as `read --json` prints it: the structure with its places, without the running text and
 * the boxes on the page, which only the window has use for.
 */
export function documentedPlan(plan: Plan) {
  const { body: _body, memo, ...rest } = plan;
  return {
    ...rest,
    sections: placed(rest.sections),
    goals: placed(rest.goals),
    assignments: placed(rest.assignments),
    indicators: placed(rest.indicators),
    budgetTables: placed(rest.budgetTables).map((table) => ({
      ...table,
      rows: placed(table.rows),
    })),
    risks: placed(rest.risks),
    memo: memo && { ...memo, sections: placed(memo.sections) },
    findings: placed(rest.findings),
  };
}
