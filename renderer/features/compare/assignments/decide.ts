import type { AssignmentSide, LinkVerdict } from '../../../../shared/compare/comparison.ts';
import { call } from '../../../client/call.ts';
import { offerUndo, showDone } from '../../../components/undo-bar.tsx';
import { useCompare, type Decision } from '../compare-store.ts';
import type { PlanPair } from '../plan-pair.ts';
import { spokenName } from '../../../../shared/plan/assignment-name.ts';

const messageOf = (from: string, to: string, verdict: LinkVerdict | null): string => {
  if (verdict === 'same') return `${from} och ${to} är kopplade.`;
  if (verdict === 'different') return `${from} och ${to} är två olika uppdrag.`;
  return `Ditt ord om ${from} och ${to} är tillbakataget.`;
};

/** Takes back a decision: what was said of the pair before counts again. */
export async function undoDecision(decision: Decision): Promise<void> {
  const { former, ...keys } = decision;
  const result = await call('links.decide', { ...keys, verdict: former });
  if (!result.ok) return;
  useCompare.getState().set({ latest: null });
  showDone('Beslutet är ångrat.');
}

/**
 * Keeps a person's word on a pair, and offers to take it back. `verdict` null takes back an earlier
 * word; `former` is what was said of the pair until now.
 */
export async function decide(
  pair: PlanPair,
  from: AssignmentSide,
  to: AssignmentSide,
  verdict: LinkVerdict | null,
  former: LinkVerdict | null,
): Promise<void> {
  const keys = {
    fromPlanId: pair.from.id,
    fromKey: from.key,
    toPlanId: pair.to.id,
    toKey: to.key,
  };
  const result = await call('links.decide', { ...keys, verdict });
  // The saved state tells of a failure; nothing was decided, so nothing can be undone.
  if (!result.ok) return;
  const decision = { ...keys, former };
  useCompare.getState().set({ latest: decision });
  offerUndo(messageOf(spokenName(from), spokenName(to), verdict), () => {
    void undoDecision(decision);
  });
}
