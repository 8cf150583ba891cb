import { motions, type StoredRecord } from '../db/records.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput, StoredPlan } from '../shared/contract/contract.ts';
import { wordDiff } from '../shared/compare/word-diff.ts';
import { followProposal } from '../shared/follow-up/follow-proposal.ts';
import type { Motion, MotionPart, MotionState } from '../shared/follow-up/motion.ts';
import { lostPartName } from '../shared/note/lost-part-name.ts';
import { partText } from '../shared/plan/part-text.ts';
import { afterWriting } from './after-writing.ts';
import type { BackendContext } from './context.ts';
import { partFollower, type SoughtPart } from './part-follower.ts';
import { presented, recordActs } from './record-acts.ts';
import { missing } from './refers.ts';

type Names =
  | 'motions.list'
  | 'motions.add'
  | 'motions.edit'
  | 'motions.remove'
  | 'motions.restore'
  | 'motions.undo';

type Stored = StoredRecord<MotionState>;

async function follow(
  context: BackendContext,
  { summary, revision, plan }: StoredPlan,
  { kind, key }: MotionPart,
  state: MotionState,
): Promise<SoughtPart> {
  if (kind === 'proposal')
    return followProposal(key, state.original, plan.memo?.proposedDecisions ?? []);
  const written = state.revision;
  return (await partFollower(context, summary.id, revision, [written]))({ kind, key }, written);
}

type Placed = Pick<Motion, 'target' | 'partName' | 'partStatus'>;

/** Where the part of a motion is in the plan as it reads now. */
async function placed(context: BackendContext, state: MotionState): Promise<Placed> {
  const { target } = state;
  if (!target?.part) return { target, partName: '', partStatus: null };
  const stored = context.plans.get(target.planId);
  const former = { target, partName: lostPartName(target.part) };
  if (!stored.ok) return { ...former, partStatus: 'lost' };
  const followed = await follow(context, stored.value, target.part, state);
  if (!('key' in followed)) return { ...former, partStatus: followed.status };
  const part = { ...target.part, key: followed.key };
  const partName = partText(stored.value.plan, part)?.mention ?? lostPartName(part);
  return { target: { ...target, part }, partName, partStatus: followed.status };
}

async function asMotion(context: BackendContext, record: Stored): Promise<Motion> {
  const { id, author, createdAt, changedAt, state } = record;
  const diff = state.target?.part ? wordDiff(state.original, state.text).parts : [];
  return { ...state, ...(await placed(context, state)), id, author, createdAt, changedAt, diff };
}

/** The motions of a plan, of a meeting, or all, in the order they were made. */
export const listMotions = (
  context: BackendContext,
  filter: { planId?: string | undefined; meetingId?: string | undefined } = {},
): Promise<Motion[]> =>
  Promise.all(motions.list(context.store.db, filter).map((record) => asMotion(context, record)));

/** The wording that a motion is to change, in the plan as it reads now. */
function wordingOf(
  context: BackendContext,
  target: MotionState['target'],
): Result<Pick<MotionState, 'original' | 'revision'>> {
  if (target === null) return success({ original: '', revision: null });
  const stored = context.plans.get(target.planId);
  if (!stored.ok) return stored;
  const { revision, plan } = stored.value;
  if (target.part === null) return success({ original: '', revision });
  const words = partText(plan, target.part);
  if (!words) return failure('not-found', 'Det som yrkandet gäller finns inte kvar i planen.');
  return success({ original: words.text, revision });
}

function stateOf(
  context: BackendContext,
  draft: Omit<ParsedInput<'motions.add'>, 'id'>,
): Result<MotionState> {
  const planId = draft.target?.planId ?? null;
  const absent = missing(context, { planId, meetingId: draft.meetingId });
  if (absent) return { ok: false, error: absent };
  const wording = wordingOf(context, draft.target);
  return wording.ok ? success({ ...draft, ...wording.value }) : wording;
}

/** Yrkanden and ändringsyrkanden; every change is kept. */
export const motionHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const acts = recordActs(context, motions, 'Yrkandet finns inte längre.');
  const present = (record: Stored): Promise<Motion> => asMotion(afterWriting(context), record);
  return {
    'motions.list': async (filter) => success(await listMotions(context, filter)),
    'motions.add': ({ id, ...draft }) => {
      const state = stateOf(context, draft);
      if (!state.ok) return state;
      const isKnown = id !== undefined && motions.find(context.store.db, id) !== null;
      const done = isKnown ? acts.edit(id, draft) : acts.add(state.value, id);
      return presented(done, present);
    },
    'motions.edit': ({ id, continues, ...words }) => {
      const absent = missing(context, { planId: null, meetingId: words.meetingId ?? null });
      return absent
        ? { ok: false, error: absent }
        : presented(acts.edit(id, words, continues), present);
    },
    'motions.remove': ({ id }) => acts.remove(id),
    'motions.restore': ({ id }) => presented(acts.restore(id), present),
    'motions.undo': ({ id }) =>
      presented(acts.undo(id), async (record) => record && present(record)),
  };
};
