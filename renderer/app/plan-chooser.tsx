import type { PlanSummary } from '../../shared/contract/contract.ts';
import { useQuery } from '../client/query.ts';
import { planName, planYearName } from '../plan-words/plan-name.ts';
import { Choose } from './choose.tsx';
import { readingAt, type Route } from './route.ts';
import { navigate, useRoute } from './router.ts';
import { readable, useCurrentPlan, useSession } from './session.ts';

/** The same place for another plan; places without a plan only remember the choice. */
const samePlaceFor = (route: Route, planId: string): Route | null => {
  switch (route.place) {
    case 'reading':
    case 'thread':
      return readingAt(planId);
    case 'assignments':
      return { place: 'assignments', planId };
    case 'check':
      return { place: 'check', planId };
    case 'review':
      return { place: 'review', planId };
    case 'revision':
      return { place: 'revision', planId, number: null };
    case 'compare':
      return { place: 'compare', from: null, to: planId };
    case 'plans':
    case 'meetings':
    case 'meeting':
    case 'meeting-mode':
    case 'notes':
    case 'note-bin':
    case 'exchange':
    case 'documents':
    case 'placing':
    case 'questions':
    case 'motions':
    case 'committee':
    case 'projector':
    case 'search':
    case 'settings':
      return null;
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
    const next = samePlaceFor(route, planId);
    if (next) navigate(next);
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
