import { statuses, type StoredRecord } from '../db/records.ts';
import { currentRevision } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput } from '../shared/contract/contract.ts';
import {
  byStatusDay,
  type StatusEntry,
  type StatusState,
} from '../shared/follow-up/status-entry.ts';
import type { ThreadMember } from '../shared/compare/threads.ts';
import { afterWriting } from './after-writing.ts';
import type { BackendContext } from './context.ts';
import { partFollower, type PartFollower } from './part-follower.ts';
import { presented, recordActs } from './record-acts.ts';
import { missing } from './refers.ts';
import { threadWith } from './thread-shelf.ts';

type Names =
  | 'statuses.list'
  | 'statuses.latest'
  | 'statuses.add'
  | 'statuses.edit'
  | 'statuses.remove'
  | 'statuses.restore'
  | 'statuses.undo';

type Stored = StoredRecord<StatusState>;

function asEntry(record: Stored, follow: PartFollower | undefined): StatusEntry {
  const { id, author, createdAt, changedAt, state } = record;
  const part = { kind: 'assignment' as const, key: state.key };
  const followed = follow?.(part, state.revision) ?? { status: 'lost' as const };
  const key = 'key' in followed ? followed.key : state.key;
  return { ...state, key, id, author, createdAt, changedAt, partStatus: followed.status };
}

/** Statuses as the window sees them, each on its uppdrag as the plan numbers it now. */
async function presentStatuses(
  context: BackendContext,
  records: readonly Stored[],
): Promise<StatusEntry[]> {
  const followers = new Map<string, PartFollower>();
  for (const [planId, ofPlan] of Map.groupBy(records, ({ state }) => state.planId)) {
    const revision = currentRevision(context.store.db, planId);
    if (!revision) continue;
    const writtenIn = ofPlan.map(({ state }) => state.revision);
    followers.set(planId, await partFollower(context, planId, revision.number, writtenIn));
  }
  return records.map((record) => asEntry(record, followers.get(record.state.planId)));
}

/** The statuses of a plan, of a meeting, or all, by the day they held. */
export async function listStatuses(
  context: BackendContext,
  filter: { planId?: string | undefined; meetingId?: string | undefined } = {},
): Promise<StatusEntry[]> {
  const entries = await presentStatuses(context, statuses.list(context.store.db, filter));
  return entries.sort(byStatusDay);
}

/** Of the entries, those on any of the uppdrag. */
export const statusesOn = (
  entries: readonly StatusEntry[],
  members: readonly ThreadMember[],
): StatusEntry[] =>
  entries.filter(
    (entry) =>
      (entry.partStatus === 'found' || entry.partStatus === 'uncertain') &&
      members.some((it) => it.planId === entry.planId && it.key === entry.key),
  );

/** The latest status along the thread of each of a plan's uppdrag, by key. */
export async function latestStatuses(
  context: BackendContext,
  planId: string,
): Promise<Result<Map<string, StatusEntry>>> {
  const entries = await listStatuses(context);
  // Threads cost time: none are made where nobody has said anything.
  if (entries.length === 0) return success(new Map());
  const through = await context.threads.through(planId);
  if (!through.ok) return through;
  const { plans, threads } = through.value;
  const keys = plans.find((it) => it.summary.id === planId)?.plan.assignments ?? [];
  return success(
    new Map(
      keys.flatMap(({ key }) => {
        const members = threadWith(threads, planId, key)?.members ?? [];
        const latest = statusesOn(entries, members).at(-1);
        return latest ? [[key, latest] as const] : [];
      }),
    ),
  );
}

function stateOf(
  context: BackendContext,
  draft: Omit<ParsedInput<'statuses.add'>, 'id'>,
): Result<StatusState> {
  const absent = missing(context, draft);
  if (absent) return { ok: false, error: absent };
  const stored = context.plans.get(draft.planId);
  if (!stored.ok) return stored;
  if (!stored.value.plan.assignments.some((it) => it.key === draft.key))
    return failure('not-found', 'Uppdraget finns inte kvar i planen.');
  return success({ ...draft, revision: stored.value.revision });
}

/** What was said of how far uppdrag have come; every change is kept. */
export const statusHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const acts = recordActs(context, statuses, 'Statusen finns inte längre.');
  const present = async (record: Stored): Promise<StatusEntry> =>
    (await presentStatuses(afterWriting(context), [record]))[0]!;
  return {
    'statuses.list': async (filter) => success(await listStatuses(context, filter)),
    'statuses.latest': async ({ planId }) => {
      const latest = await latestStatuses(context, planId);
      return latest.ok
        ? success([...latest.value].map(([key, entry]) => ({ key, entry })))
        : latest;
    },
    'statuses.add': ({ id, ...draft }) => {
      const state = stateOf(context, draft);
      if (!state.ok) return state;
      const isKnown = id !== undefined && statuses.find(context.store.db, id) !== null;
      const done = isKnown ? acts.edit(id, state.value) : acts.add(state.value, id);
      return presented(done, present);
    },
    'statuses.edit': ({ id, continues, ...words }) => {
      const absent = missing(context, { planId: null, meetingId: words.meetingId ?? null });
      return absent
        ? { ok: false, error: absent }
        : presented(acts.edit(id, words, continues), present);
    },
    'statuses.remove': ({ id }) => acts.remove(id),
    'statuses.restore': ({ id }) => presented(acts.restore(id), present),
    'statuses.undo': ({ id }) =>
      presented(acts.undo(id), async (record) => record && present(record)),
  };
};
