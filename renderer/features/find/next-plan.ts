import { call } from '../../client/call.ts';
import { planName } from '../../plan-words/plan-name.ts';

/** Another plan that has what is looked for, and a block of it where it stands. */
export interface NextPlan {
  planId: string;
  name: string;
  block: string;
}

/** A block of a plan where something is found; null when nothing in its text is. */
async function blockWithHit(text: string, planId: string): Promise<string | null> {
  const found = await call('search.run', { text, planId });
  return found.ok ? (found.value.hits.find((hit) => hit.blockId !== null)?.blockId ?? null) : null;
}

/**
 * The next plan (or the one before) with hits in its text; after the last comes the first. Null
 * when no other has any.
 *
 * @param first plans in the order of the answer one came from; all others come after them
 */
export async function nextPlanWithHits(
  text: string,
  first: readonly string[],
  current: string,
  by: 1 | -1,
): Promise<NextPlan | null> {
  const listed = await call('plans.list', {});
  const plans = listed.ok ? listed.value : [];
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const order = [...new Set([...first, current, ...known.keys()])].filter((id) => known.has(id));
  const at = order.indexOf(current);
  for (let step = 1; step < order.length; step++) {
    const plan = known.get(order.at((at + by * step) % order.length)!)!;
    // One after the other: mostly the very next plan has some, and the rest need not be asked.
    // oxlint-disable-next-line no-await-in-loop
    const block = await blockWithHit(text, plan.id);
    if (block !== null) return { planId: plan.id, name: planName(plan), block };
  }
  return null;
}
