import type { Call } from '../shared/contract/contract.ts';
import { partText } from '../shared/plan/part-text.ts';
import type { Plan } from '../shared/plan/plan.ts';

/** What something is about: a part of a plan, or the plan as a whole. */
export interface Target {
  planId: string;
  part: { kind: string; key: string } | null;
}

/** 'Vårdnämnden 2026, Nr 13'; '' for what is about no plan. */
export type NameOfTarget = (target: Target | null) => string;

const planName = ({ organ, title, year }: Plan['plan']): string =>
  [organ || title, year ?? ''].join(' ').trim();

/**
 * Names what things are about as people do; the keys are for `--json`. Each plan is fetched once, and
 * of one that cannot be read its id is told.
 */
export async function namesOfTargets(
  call: Call,
  targets: readonly (Target | null)[],
): Promise<NameOfTarget> {
  const plans = new Map<string, Plan>();
  for (const planId of new Set(targets.flatMap((target) => target?.planId ?? []))) {
    const stored = await call('plans.get', { planId });
    if (stored.ok) plans.set(planId, stored.value.plan);
  }
  return (target) => {
    if (target === null) return '';
    const plan = plans.get(target.planId);
    if (!plan) return target.planId;
    const part = target.part ? partText(plan, target.part)?.mention : undefined;
    return [planName(plan.plan), part].filter((word) => word !== undefined).join(', ');
  };
}
