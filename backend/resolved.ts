import type { Anchor, Resolution } from '../shared/anchor/anchor.ts';
import { resolveAnchors } from '../shared/anchor/resolve.ts';
import type { Plan } from '../shared/plan/plan.ts';

const resolutions = new WeakMap<Plan, Map<string, Resolution>>();

/**
 * Where each anchor is in a text, in the anchors' order. Kept as long as the text is at hand: a
 * passage that has changed takes a look through the whole text.
 */
export function resolved(plan: Plan, anchors: readonly Anchor[]): Resolution[] {
  const known = resolutions.get(plan) ?? new Map<string, Resolution>();
  resolutions.set(plan, known);
  const names = anchors.map((anchor) => JSON.stringify(anchor));
  const fresh = anchors.filter((_, index) => !known.has(names[index]!));
  const places = fresh.length === 0 ? [] : resolveAnchors(fresh, plan);
  for (const [index, anchor] of fresh.entries()) known.set(JSON.stringify(anchor), places[index]!);
  return names.map((name) => known.get(name)!);
}
