import type { ThreadMember } from '../shared/compare/threads.ts';
import type { AgendaSubject } from '../shared/meeting/meeting.ts';
import type { PartStatus } from '../shared/note/part-status.ts';
import type { BackendContext } from './context.ts';
import { threadWith } from './thread-shelf.ts';

/** A part of a plan, or the plan as a whole. */
interface Target {
  planId: string;
  part: { kind: string; key: string } | null;
}

/** Every year's uppdrag of the thread; the uppdrag alone when the plan cannot be read. */
async function membersOf(
  context: BackendContext,
  planId: string,
  key: string,
): Promise<ThreadMember[]> {
  const through = await context.threads.through(planId);
  const thread = through.ok ? threadWith(through.value.threads, planId, key) : undefined;
  return thread?.members ?? [{ planId, key }];
}

/**
 * Tells whether something is about any of the subjects: about an uppdrag of the same thread,
 * whichever year, about the very same part, or about a plan that is a subject as a whole.
 */
export async function onThreads(
  context: BackendContext,
  subjects: readonly AgendaSubject[],
): Promise<(it: { target: Target | null }) => boolean> {
  const nameOf = (planId: string, kind: string, key: string): string =>
    JSON.stringify([planId, kind, key]);
  const plans = new Set(subjects.filter((it) => it.part === null).map((it) => it.planId));
  const namesOf = async ({ planId, part }: AgendaSubject): Promise<string[]> => {
    if (part?.kind !== 'assignment') return part ? [nameOf(planId, part.kind, part.key)] : [];
    const members = await membersOf(context, planId, part.key);
    return members.map((it) => nameOf(it.planId, 'assignment', it.key));
  };
  const parts = new Set((await Promise.all(subjects.map(namesOf))).flat());
  return ({ target }) =>
    target !== null &&
    (plans.has(target.planId) ||
      (target.part !== null &&
        parts.has(nameOf(target.planId, target.part.kind, target.part.key))));
}

/** Tells whether something is about one of the thread's uppdrag. */
export const onMembers =
  (members: readonly ThreadMember[]) =>
  ({ target, partStatus }: { target: Target | null; partStatus: PartStatus | null }): boolean =>
    partStatus !== 'unknown' &&
    target?.part?.kind === 'assignment' &&
    members.some((it) => it.planId === target.planId && it.key === target.part?.key);
