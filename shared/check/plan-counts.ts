import type { Plan } from '../plan/plan.ts';

/** Something the plan counts in its text and that the reading counted too. */
export interface PlanCount {
  noun: string;
  count: (plan: Plan) => number;
  /** What the count is called in the finding: 'uppdrag', 'styrtal'. */
  name: string;
  first: (plan: Plan) => Plan['assignments'][number]['source'] | undefined;
}

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

/** Every name that goals go by. */
export const GOAL_NOUNS =
  'målsättningar(?:na)?|effektmål(?:en)?|nämndmål(?:en)?|inriktningsmål(?:en)?|mål';

/** The parts of a plan that a text counts, under every name they go by. */
export const PLAN_COUNTS: readonly PlanCount[] = [
  {
    noun: 'uppdrag',
    name: 'uppdrag',
    count: (plan) => plan.assignments.length,
    first: (plan) => plan.assignments[0]?.source,
  },
  {
    noun: 'styrtal|indikatorer|nyckeltal|målindikatorer|mått|prestationsmål|resultatmål',
    name: 'styrtal',
    count: (plan) => plan.indicators.filter((one) => one.parentKey === null).length,
    first: (plan) => plan.indicators[0]?.source,
  },
  {
    noun: 'risker(?:na)?',
    name: 'risker',
    count: (plan) => plan.risks.length,
    first: (plan) => plan.risks[0]?.source,
  },
  {
    noun: GOAL_NOUNS,
    name: 'målsättningar',
    count: (plan) => plan.goals.length,
    first: (plan) => plan.goals[0]?.source,
  },
  {
    noun: 'perspektiv',
    name: 'perspektiv',
    count: (plan) =>
      distinct(plan.goals.map((goal) => goal.perspective)) ||
      plan.sections.filter(({ title }) => /^perspektiv/iu.test(title)).length,
    first: (plan) => plan.sections.find(({ title }) => /^perspektiv/iu.test(title))?.source,
  },
];
