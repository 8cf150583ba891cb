import { listNotes } from '../db/notes.ts';
import { listPlans } from '../db/plans.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan, Thread, ThreadYear } from '../shared/contract/contract.ts';
import type { AssignmentChange } from '../shared/compare/comparison.ts';
import { compareStored } from './compare.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

type Link = Thread['links'][number];
/** An assignment in a plan. */
interface Stop {
  planId: string;
  key: string;
}

/** The organ's plans in the order of their years: the ones a thread can go through. */
function series(context: BackendContext, start: StoredPlan): StoredPlan[] {
  const { organ, kind } = start.summary;
  return listPlans(context.store.db)
    .filter((it) => it.organ === organ && it.kind === kind && it.year !== null)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .flatMap((it) => {
      const stored = context.plans.get(it.id);
      return stored.ok ? [stored.value] : [];
    });
}

/** A pair that the thread goes through: both ends are there, and no person has said otherwise. */
const isLink = (change: AssignmentChange): boolean =>
  change.from !== null && change.to !== null && change.verdict !== 'different';

/** The links that start (or end) at one of the assignments, between two neighbouring years. */
function linksAt(
  context: BackendContext,
  pair: [StoredPlan, StoredPlan],
  keys: ReadonlySet<string>,
  side: 'from' | 'to',
): Link[] {
  const [from, to] = pair;
  return compareStored(context, from, to)
    .assignments.filter((change) => isLink(change) && keys.has(change[side]?.key ?? ''))
    .map((change) => ({ fromPlanId: from.summary.id, toPlanId: to.summary.id, change }));
}

const keysOn = (links: readonly Link[], side: 'from' | 'to'): Set<string> =>
  new Set(links.flatMap((link) => link.change[side]?.key ?? []));

/** All links of a thread, walking from the start towards older and then towards newer years. */
function chain(context: BackendContext, plans: StoredPlan[], start: Stop): Link[] {
  const at = plans.findIndex((it) => it.summary.id === start.planId);
  const links: Link[] = [];
  let keys: ReadonlySet<string> = new Set([start.key]);
  for (let i = at; i > 0 && keys.size > 0; i--) {
    const found = linksAt(context, [plans[i - 1]!, plans[i]!], keys, 'to');
    links.unshift(...found);
    keys = keysOn(found, 'from');
  }
  keys = new Set([start.key]);
  for (let i = at; i >= 0 && i < plans.length - 1 && keys.size > 0; i++) {
    const found = linksAt(context, [plans[i]!, plans[i + 1]!], keys, 'from');
    links.push(...found);
    keys = keysOn(found, 'to');
  }
  return links;
}

function yearOf({ summary, plan }: StoredPlan, key: string): ThreadYear[] {
  const assignment = plan.assignments.find((it) => it.key === key);
  if (!assignment) return [];
  const goal = plan.goals.find((it) => it.key === assignment.goalKey);
  const { id: planId, year, organ } = summary;
  return [{ planId, year, organ, assignment, goalTitle: goal?.title ?? null }];
}

function stopsOf(start: Stop, links: readonly Link[]): Map<string, Set<string>> {
  const stops = new Map([[start.planId, new Set([start.key])]]);
  const add = (planId: string, key: string | undefined): void => {
    if (key !== undefined) stops.set(planId, (stops.get(planId) ?? new Set()).add(key));
  };
  for (const { fromPlanId, toPlanId, change } of links) {
    add(fromPlanId, change.from?.key);
    add(toPlanId, change.to?.key);
  }
  return stops;
}

/** Notes on any of the thread's assignments, in the order they were made. */
function notesOn(context: BackendContext, stops: Map<string, Set<string>>): Thread['notes'] {
  const stored = [...stops].flatMap(([planId, keys]) =>
    listNotes(context.store.db, { planId }).filter(({ state }) => {
      const part = state.target?.part;
      return part?.kind === 'assignment' && keys.has(part.key);
    }),
  );
  return presentNotes(context, stored).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

function thread(context: BackendContext, start: Stop): Result<Thread> {
  const stored = context.plans.get(start.planId);
  if (!stored.ok) return stored;
  if (yearOf(stored.value, start.key).length === 0)
    return failure('not-found', `Uppdraget ${start.key} finns inte i ${start.planId}.`);
  const plans = series(context, stored.value);
  const links = chain(context, plans, start);
  const stops = stopsOf(start, links);
  const ordered = plans.some((it) => it.summary.id === start.planId) ? plans : [stored.value];
  const years = ordered.flatMap((it) =>
    [...(stops.get(it.summary.id) ?? [])].flatMap((key) => yearOf(it, key)),
  );
  return success({ years, links, notes: notesOn(context, stops) });
}

/** An assignment's identity over the years. */
export const threadHandlers = (context: BackendContext): Pick<Handlers, 'threads.get'> => ({
  'threads.get': (start) => thread(context, start),
});
