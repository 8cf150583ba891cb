import type { PlanSummary } from '../../shared/contract/contract.ts';
import { useQuery } from '../client/query.ts';
import { planName, planYearName } from '../plan-words/plan-name.ts';
import { Choose } from './choose.tsx';
import { isOfPlan, readingAt, type Route, type RouteOfPlan } from './route.ts';
import { navigate, useRoute } from './router.ts';
import { readable, useCurrentPlan, useSession } from './session.ts';

/** The same place for another plan. */
const samePlaceFor = (route: RouteOfPlan, planId: string): Route => {
  switch (route.place) {
    case 'reading':
    case 'thread':
      return readingAt(planId);
    case 'assignments':
    case 'check':
    case 'review':
      return { place: route.place, planId };
    case 'revision':
      return { place: 'revision', planId, number: null };
    case 'compare':
      return { place: 'compare', from: null, to: planId };
  }
};

/** Whose it is, or its file where that is not already its name. */
const secondLine = (plan: PlanSummary): string => {
  const line = plan.organ || plan.fileName;
  return line === planYearName(plan) ? '' : line;
};

/** The current plan, on top of the rail. */
export const PlanChooser = () => {
  const route = useRoute();
  const current = useCurrentPlan();
  const { data: plans = [] } = useQuery('plans.list', {});
  if (!current) return null;
  const choose = (planId: string) => {
    useSession.setState({ planId });
    // Places without a plan only remember the choice.
    if (isOfPlan(route)) navigate(samePlaceFor(route, planId));
  };
  return (
    <Choose
      what="plan"
      value={current.id}
      primary={planYearName(current)}
      secondary={secondLine(current)}
      choices={readable(plans).map((p) => ({
        value: p.id,
        label: planName(p),
        ...(p.isSample ? { detail: 'Exempel' } : {}),
      }))}
      onChoose={choose}
    />
  );
};
