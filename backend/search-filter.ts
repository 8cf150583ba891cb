import type { ReadableDb } from '../db/database.ts';
import { planIdentities, type PlanIdentity } from '../db/plans.ts';
import { allReceivers, type PartFilter } from '../db/search.ts';
import { getCommitteeVerdicts, getSettings } from '../db/settings.ts';
import { namesOfCommittee } from '../shared/plan/committee-names.ts';
import { concernOf } from '../shared/plan/committees.ts';
import { kindsOf, mineOf, type Filter, type FilterName } from '../shared/search/filters.ts';

const isOf = (plan: PlanIdentity, { name, value }: Filter): boolean => {
  const wanted = value.toLowerCase();
  switch (name) {
    case 'plan':
      return (
        plan.id === wanted || `${plan.organ} ${plan.year ?? ''}`.toLowerCase().includes(wanted)
      );
    case 'year':
      return String(plan.year ?? '').startsWith(wanted);
    case 'organ':
      return plan.organ.toLowerCase().includes(wanted) || plan.id.replace(/-\d.*$/u, '') === wanted;
    case 'goal':
    case 'label':
    case 'kind':
    case 'mine':
      return true;
  }
};

const ABOUT_PLANS: readonly FilterName[] = ['plan', 'year', 'organ'];

/** The plans that pass; undefined when none of the filters is about plans. */
function planIds(db: ReadableDb, filters: readonly Filter[], planId: string | undefined) {
  const about = ABOUT_PLANS.map((name) => filters.filter((it) => it.name === name)).filter(
    (all) => all.length > 0,
  );
  if (about.length === 0) return planId === undefined ? undefined : [planId];
  return planIdentities(db)
    .filter((plan) => planId === undefined || plan.id === planId)
    .filter((plan) => about.every((all) => all.some((filter) => isOf(plan, filter))))
    .map((plan) => plan.id);
}

/** Receivers among which *min beredning* is, by any of its names; undefined when none is chosen. */
function receiversOfMine(db: ReadableDb): string[] | undefined {
  const { committee } = getSettings(db);
  if (committee === '') return undefined;
  const names = namesOfCommittee(committee, getCommitteeVerdicts(db));
  const isMine = (line: string): boolean =>
    concernOf({ assignedTo: [line], followedBy: line }, names) !== 'none';
  return allReceivers(db).filter((cell) => cell.split('\n').some(isMine));
}

/** What typed filters narrow a search to; a value that says nothing narrows nothing. */
export function partFilter(
  db: ReadableDb,
  filters: readonly Filter[],
  planId: string | undefined,
): PartFilter {
  const of = (name: FilterName) =>
    filters.filter((it) => it.name === name).map((it) => it.value.toLowerCase());
  const plans = planIds(db, filters, planId);
  const mine = of('mine').map(mineOf);
  const kinds = of('kind').flatMap(kindsOf);
  if (mine.includes('notes')) kinds.push('note');
  const receivers = mine.includes('committee') ? receiversOfMine(db) : undefined;
  return {
    ...(plans ? { planIds: plans } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(of('goal').length > 0 ? { goals: of('goal') } : {}),
    ...(of('label').length > 0 ? { tags: of('label') } : {}),
    ...(receivers ? { receivers } : {}),
  };
}
