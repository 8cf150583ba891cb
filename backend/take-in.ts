import { basename } from 'node:path';
import {
  addPlan,
  isRemoved,
  planIdentities,
  planIds,
  setRemoved,
  setRevision,
} from '../db/plans.ts';
import { addRevision, findRevisionByBytes, lastRevisionNumber } from '../db/revisions.ts';
import { savePlanParts } from '../db/search-index.ts';
import type { ImportOutcome } from '../shared/contract/contract.ts';
import { newPlanId } from '../shared/plan/plan-id.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { readingSummary } from '../shared/plan/reading-summary.ts';
import { isSamePlan } from '../shared/plan/same-plan.ts';
import { planParts } from '../shared/search/plan-parts.ts';
import type { BackendContext } from './context.ts';
import { dropOriginal, fingerprint, keepOriginal, originalPath } from './originals.ts';
import type { ReadDocument } from './read-document.ts';

/** A file that is to be stored. */
export interface FileToTakeIn {
  file: string;
  bytes: Uint8Array;
  isSample: boolean;
}

type Context = Pick<BackendContext, 'store' | 'clock'>;

/**
 * The outcome for bytes that are stored already, so that nothing needs to be read; null for new
 * ones. A plan that was put out of sight comes back.
 */
export function takeInKnown({ store }: Context, it: FileToTakeIn): ImportOutcome | null {
  const known = findRevisionByBytes(store.db, fingerprint(it.bytes));
  if (!known) return null;
  const wasRemoved = isRemoved(store.db, known.planId);
  if (wasRemoved) setRemoved(store.db, known.planId, null);
  return {
    file: it.file,
    status: wasRemoved ? 'imported' : 'already-imported',
    planId: known.planId,
    message: wasRemoved ? 'Planen är tillbaka i listan.' : 'Filen är redan inläst.',
  };
}

interface NewText {
  planId: string;
  isNewPlan: boolean;
  number: number;
}

/** Which plan a text belongs to and which of its texts it is. */
function placeText({ store }: Context, { plan: head }: Plan): NewText {
  const same = planIdentities(store.db).find((known) => isSamePlan(known, head));
  if (same)
    return { planId: same.id, isNewPlan: false, number: lastRevisionNumber(store.db, same.id) + 1 };
  return { planId: newPlanId(head, new Set(planIds(store.db))), isNewPlan: true, number: 1 };
}

function saveText(
  context: Context,
  it: FileToTakeIn,
  read: ReadDocument,
  original: string,
): NewText {
  const { db } = context.store;
  return db.transaction(() => {
    const { plan, format } = read;
    const text = placeText(context, plan);
    const { planId, number } = text;
    if (text.isNewPlan) addPlan(db, { id: planId, head: plan.plan, isSample: it.isSample });
    const revision = {
      planId,
      number,
      importedAt: context.clock.next(),
      fileName: basename(it.file.replaceAll('\\', '/')),
      format,
      sha256: fingerprint(it.bytes),
      original,
    };
    addRevision(db, revision, plan);
    if (!text.isNewPlan) {
      setRevision(db, planId, number, plan.plan);
      setRemoved(db, planId, null);
    }
    savePlanParts(db, planId, planParts(plan));
    return text;
  });
}

/** Stores a read document: as a new plan, or as a newer text of one. A failure leaves all as it was. */
export function takeIn(context: Context, it: FileToTakeIn, read: ReadDocument): ImportOutcome {
  const { folder } = context.store;
  const original = originalPath(fingerprint(it.bytes), read.format);
  const isFresh = keepOriginal(folder, original, it.bytes);
  try {
    const { planId, isNewPlan, number } = saveText(context, it, read, original);
    const summary = readingSummary(read.plan);
    return {
      file: it.file,
      status: isNewPlan ? 'imported' : 'new-revision',
      planId,
      message: isNewPlan ? `Inläst: ${summary}.` : `Ny text nr ${number} av ${planId}: ${summary}.`,
    };
  } catch (error) {
    if (isFresh) dropOriginal(folder, original);
    throw error;
  }
}
