import type { Plan } from '../plan/plan.ts';
import { compareAssignments } from './compare-assignments.ts';
import { goalMap, pairGoals } from './compare-goals.ts';
import type { AssignmentChange, LinkVerdict } from './comparison.ts';

/** A stored plan, as threads need it. */
export interface ThreadPlan {
  planId: string;
  plan: Plan;
}

/** What a person has said of a pair of assignments in any two plans. */
export interface ThreadDecision {
  fromPlanId: string;
  fromKey: string;
  toPlanId: string;
  toKey: string;
  verdict: LinkVerdict;
}

/** One assignment in one plan. */
export interface ThreadMember {
  planId: string;
  key: string;
}

/** One matter over the years: its assignments, oldest plan first, and the links between them. */
export interface AssignmentThread {
  members: ThreadMember[];
  links: { fromPlanId: string; toPlanId: string; change: AssignmentChange }[];
}

type ThreadLink = AssignmentThread['links'][number];

/**
 * Chains links over all plans of one organ. Neighbouring years are compared first; what then has no
 * successor is looked for in each later plan among what has no predecessor, so that a matter that
 * rested for a year is found again. Every assignment is in exactly one thread, alone if need be.
 */
export function buildThreads(
  plans: readonly ThreadPlan[],
  decisions: readonly ThreadDecision[],
): AssignmentThread[] {
  const inOrder = [...plans].sort((a, b) => (a.plan.plan.year ?? 0) - (b.plan.plan.year ?? 0));
  const links: ThreadLink[] = [];
  // Distance 1 is neighbours; each longer step only sees what the shorter ones left over.
  for (let distance = 1; distance < inOrder.length; distance++) {
    for (let i = 0; i + distance < inOrder.length; i++) {
      links.push(...linksBetween(inOrder[i]!, inOrder[i + distance]!, links, decisions));
    }
  }
  return chain(inOrder, links);
}

function linksBetween(
  from: ThreadPlan,
  to: ThreadPlan,
  known: readonly ThreadLink[],
  decisions: readonly ThreadDecision[],
): ThreadLink[] {
  const own = decisions.filter((d) => d.fromPlanId === from.planId && d.toPlanId === to.planId);
  const isDecided = (key: string, side: 'fromKey' | 'toKey'): boolean =>
    own.some((d) => d.verdict === 'same' && d[side] === key);
  const hasNext = new Set(keysOf(known, from.planId, 'from'));
  const hasFormer = new Set(keysOf(known, to.planId, 'to'));
  const left = from.plan.assignments.filter(
    (a) => !hasNext.has(a.key) || isDecided(a.key, 'fromKey'),
  );
  const right = to.plan.assignments.filter(
    (a) => !hasFormer.has(a.key) || isDecided(a.key, 'toKey'),
  );
  const { goals } = from.plan;
  const goalOf = goalMap(goals, to.plan.goals, pairGoals(goals, to.plan.goals));
  return compareAssignments(
    left,
    right,
    (a) => (a.goalKey === null ? null : (goalOf.get(a.goalKey) ?? null)),
    own,
  )
    .filter((change) => change.from !== null && change.to !== null)
    .map((change) => ({ fromPlanId: from.planId, toPlanId: to.planId, change }));
}

/** Keys in `planId` that a link already leaves ('from') or reaches ('to'). */
function keysOf(links: readonly ThreadLink[], planId: string, side: 'from' | 'to'): string[] {
  return links.flatMap((link) => {
    const isOwn = (side === 'from' ? link.fromPlanId : link.toPlanId) === planId;
    const key = link.change[side]?.key;
    return isOwn && key !== undefined ? [key] : [];
  });
}

/** Joins what is linked, directly or through others, into threads in order of first appearance. */
function chain(plans: readonly ThreadPlan[], links: readonly ThreadLink[]): AssignmentThread[] {
  const threadOf = new Map<string, AssignmentThread>();
  const threads = new Set<AssignmentThread>();
  const nameOf = (planId: string, key: string): string => `${planId}\n${key}`;
  for (const { planId, plan } of plans) {
    for (const { key } of plan.assignments) {
      const thread: AssignmentThread = { members: [{ planId, key }], links: [] };
      threadOf.set(nameOf(planId, key), thread);
      threads.add(thread);
    }
  }
  for (const link of links) {
    const first = threadOf.get(nameOf(link.fromPlanId, link.change.from?.key ?? ''));
    const second = threadOf.get(nameOf(link.toPlanId, link.change.to?.key ?? ''));
    if (!first || !second) continue;
    first.links.push(link);
    if (first === second) continue;
    first.members.push(...second.members);
    first.links.push(...second.links);
    for (const member of second.members) threadOf.set(nameOf(member.planId, member.key), first);
    threads.delete(second);
  }
  return [...threads].map((thread) => inPlanOrder(thread, plans));
}

function inPlanOrder(thread: AssignmentThread, plans: readonly ThreadPlan[]): AssignmentThread {
  const place = new Map(plans.map(({ planId }, i) => [planId, i]));
  const at = (planId: string): number => place.get(planId) ?? plans.length;
  return {
    members: [...thread.members].sort((a, b) => at(a.planId) - at(b.planId)),
    links: [...thread.links].sort((a, b) => at(a.fromPlanId) - at(b.fromPlanId)),
  };
}
