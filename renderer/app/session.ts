import { create } from 'zustand';
import type { PlanSummary, RecentChoice } from '../../shared/contract/contract.ts';
import { useQuery } from '../client/query.ts';
import { isOfPlan, type Route } from './route.ts';
import { useRoute } from './router.ts';

interface Session {
  /** The plan chosen last; places without a plan of their own work on it. */
  planId: string | null;
  /** Where the next start shall open, when a place knows better than the address (how far one read). */
  resume: Route | null;
  /** What was last chosen in the palette, the latest first. */
  recent: readonly RecentChoice[];
}

/** What the window remembers between the places. */
export const useSession = create<Session>(() => ({ planId: null, resume: null, recent: [] }));

/** The plan an address names, or null; of two that are compared the newer. */
export const planIdOf = (route: Route): string | null => {
  if (!isOfPlan(route)) return null;
  return route.place === 'compare' ? route.to : route.planId;
};

const newestFirst = (a: PlanSummary, b: PlanSummary): number => (b.year ?? 0) - (a.year ?? 0);

/** The plans that can be read as plans, newest year first. */
export const readable = (plans: readonly PlanSummary[]): PlanSummary[] =>
  plans.filter((plan) => plan.kind === 'verksamhetsplan').sort(newestFirst);

/** The current plan (a handling that is read is none): the address', else the one chosen last, else the newest; undefined when there is none. */
export const useCurrentPlan = (): PlanSummary | undefined => {
  const route = useRoute();
  const { data: plans = [] } = useQuery('plans.list', {});
  const remembered = useSession((s) => s.planId);
  const wanted = planIdOf(route) ?? remembered;
  const choices = readable(plans);
  return choices.find((plan) => plan.id === wanted) ?? choices[0];
};
