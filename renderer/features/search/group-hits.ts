import type { NearHit, PlanSummary, SearchHit } from '../../../shared/contract/contract.ts';
import { planName } from '../../plan-words/plan-name.ts';

/** A hit; where it has not all that was asked for, what it lacks. */
export type ListedHit = SearchHit & Partial<Pick<NearHit, 'missing'>>;

/** Hits under one heading of a plan. */
export interface HitGroup<H extends ListedHit = ListedHit> {
  where: string;
  hits: H[];
}

/** Hits in one plan, or among the notes that belong to no plan. */
export interface PlanHits<H extends ListedHit = ListedHit> {
  planId: string | null;
  title: string;
  count: number;
  groups: HitGroup<H>[];
}

const LOOSE_NOTES = 'Anteckningar utan plan';

/** What a hit's plan is called. */
export const planTitleOf = (hit: SearchHit, plans: readonly PlanSummary[]): string => {
  const plan = plans.find((one) => one.id === hit.planId);
  return plan ? planName(plan) : hit.planTitle;
};

/** Hits in the plan one reads before those in others; what is better comes first in both. */
export const currentFirst = (hits: readonly SearchHit[], currentId: string | null): SearchHit[] => {
  const isCurrent = ({ planId }: SearchHit) => planId !== null && planId === currentId;
  return [...hits.filter(isCurrent), ...hits.filter((hit) => !isCurrent(hit))];
};

/** By plan and, within it, by the heading they stand under; the first hit decides the order of both. */
export function groupHits<H extends ListedHit>(
  hits: readonly H[],
  plans: readonly PlanSummary[],
): PlanHits<H>[] {
  const byPlan = new Map<string, PlanHits<H>>();
  for (const hit of hits) {
    const id = hit.planId ?? '';
    const title = hit.planId === null ? LOOSE_NOTES : planTitleOf(hit, plans);
    const entry = byPlan.get(id) ?? { planId: hit.planId, title, count: 0, groups: [] };
    entry.count += 1;
    const group = entry.groups.find((one) => one.where === hit.where);
    if (group) group.hits.push(hit);
    else entry.groups.push({ where: hit.where, hits: [hit] });
    byPlan.set(id, entry);
  }
  return [...byPlan.values()];
}

const KIND_WORDS: Record<SearchHit['kind'], string> = {
  assignment: 'Uppdrag',
  indicator: 'Styrtal',
  risk: 'Risk',
  budget: 'Budgetrad',
  text: 'Text',
  note: 'Anteckning',
  goal: 'Målsättning',
  section: 'Rubrik',
  answer: 'Svar',
  status: 'Status',
  motion: 'Yrkande',
};

/** What the hit is called, or what it is: 'Nr 13', 'Styrtal 3 a', 'Text', 'Anteckning' … */
export function hitName({ kind, name }: SearchHit): string {
  if (name === '') return KIND_WORDS[kind];
  return kind === 'assignment' ? name : `${KIND_WORDS[kind]} ${name}`;
}

/** A hit known by what it points at; several may point at the same block. */
export const hitId = (hit: SearchHit, index: number): string =>
  [index, hit.kind, hit.planId, hit.key, hit.blockId, hit.noteId].join(':');
