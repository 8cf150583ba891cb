import { addCorrection, correctionsOf } from '../db/corrections.ts';
import { currentRevision } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput, PlacedCorrection } from '../shared/contract/contract.ts';
import type { Correction } from '../shared/correction/correction.ts';
import type { BackendContext } from './context.ts';
import { indexPresent } from './plan-index.ts';

type Names = 'corrections.list' | 'corrections.save' | 'corrections.undo';

/** The plan's corrections, each with whether it fits one of the plan's texts. */
export function placedCorrections(
  { store, plans }: BackendContext,
  planId: string,
  revision: number,
): Result<PlacedCorrection[]> {
  const text = plans.text(planId, revision);
  if (!text.ok) return text;
  const unplaced = new Set(text.value.unplaced.map((kept) => kept.id));
  return success(
    correctionsOf(store.db, planId).map((kept) => ({ ...kept, isPlaced: !unplaced.has(kept.id) })),
  );
}

function list(context: BackendContext, planId: string): Result<PlacedCorrection[]> {
  const revision = currentRevision(context.store.db, planId);
  if (!revision) return failure('not-found', `Planen ${planId} finns inte.`);
  return placedCorrections(context, planId, revision.number);
}

function keep(
  context: BackendContext,
  planId: string,
  id: string,
  correction: Correction | null,
): void {
  const { db } = context.store;
  db.transaction(() => {
    addCorrection(db, { id, planId, correction }, context.clock.next());
    indexPresent(context, planId);
  });
}

function save(
  context: BackendContext,
  { planId, correction }: ParsedInput<'corrections.save'>,
): Result<{ id: string }> {
  const before = context.plans.get(planId);
  if (!before.ok) return before;
  const id = context.newId();
  keep(context, planId, id, correction);
  const after = list(context, planId);
  const isPlaced = after.ok && after.value.some((it) => it.id === id && it.isPlaced);
  if (isPlaced) return success({ id });
  keep(context, planId, id, null);
  return failure(
    'conflict',
    'Rättelsen passar inte texten som den är nu. Se efter vad som står där och försök igen.',
  );
}

/** A person's corrections of a reading. */
export const correctionHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'corrections.list': ({ planId }) => list(context, planId),
  'corrections.save': (input) => save(context, input),
  'corrections.undo': ({ planId, id }) => {
    const isKept = correctionsOf(context.store.db, planId).some((kept) => kept.id === id);
    if (!isKept) return failure('not-found', 'Rättelsen är redan tillbakatagen.');
    keep(context, planId, id, null);
    return success({});
  },
});
