import type { PlanSummary } from '../../../shared/contract/contract.ts';

/** One organ's plans by year. */
export interface OrganRow {
  key: string;
  organ: string;
  organization: string;
  isSample: boolean;
  plans: ReadonlyMap<number, PlanSummary[]>;
}

export interface PlanGrid {
  /** Every year from the first to the last that any organ has, so that gaps are seen. */
  years: number[];
  rows: OrganRow[];
  /** Plans without a year of their own. */
  undated: PlanSummary[];
  /** Tjänsteskrivelser and the like. */
  documents: PlanSummary[];
}

/** A longer span than this is shown without its empty years. */
const LONGEST_SPAN = 8;

const yearsOf = (plans: readonly PlanSummary[]): number[] => {
  const found = [...new Set(plans.flatMap((plan) => plan.year ?? []))].sort((a, b) => a - b);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || last - first >= LONGEST_SPAN) return found;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

const rowOf = (key: string, plans: readonly PlanSummary[]): OrganRow => ({
  key,
  organ: plans[0]?.organ || 'Okänt organ',
  organization: plans[0]?.organization ?? '',
  isSample: plans.every((plan) => plan.isSample),
  plans: Map.groupBy(plans, (plan) => plan.year ?? 0),
});

/** One's own first, then by name in Swedish order. */
const inOrder = (a: OrganRow, b: OrganRow): number =>
  Number(a.isSample) - Number(b.isSample) || a.organ.localeCompare(b.organ, 'sv');

/** The grid of *Planer*: organs down, years across, the rest beside it. */
export const planGrid = (all: readonly PlanSummary[]): PlanGrid => {
  const plans = all.filter((plan) => plan.kind === 'verksamhetsplan');
  const dated = plans.filter((plan) => plan.year !== null);
  const organs = Map.groupBy(dated, (p) => `${p.isSample} ${p.organization} ${p.organ}`);
  return {
    years: yearsOf(dated),
    rows: [...organs].map(([key, list]) => rowOf(key, list)).sort(inOrder),
    undated: plans.filter((plan) => plan.year === null),
    documents: all.filter((plan) => plan.kind !== 'verksamhetsplan'),
  };
};

/** '2 planer, 3 exempel och 1 handling': what there is, in one sentence. */
export const gridSentence = (all: readonly PlanSummary[]): string => {
  const count = (n: number, one: string, many: string) =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  const plans = all.filter((plan) => plan.kind === 'verksamhetsplan');
  const samples = plans.filter((plan) => plan.isSample).length;
  const parts = [
    ...count(plans.length - samples, 'plan', 'planer'),
    ...count(samples, 'exempel', 'exempel'),
    ...count(all.length - plans.length, 'handling', 'handlingar'),
  ];
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length === 0 ? last : `${parts.join(', ')} och ${last}`;
};
