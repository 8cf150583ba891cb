import { basename } from 'node:path';
import { addPlan, planIdentities, planIds, setRemoved, setRevision } from '../db/plans.ts';
import {
  addRevision,
  currentRevision,
  findRevisionByBytes,
  getPlanText,
  lastRevisionNumber,
  replacePlanText,
  type Revision,
} from '../db/revisions.ts';
import type { ImportOutcome } from '../shared/contract/contract.ts';
import { newPlanId } from '../shared/plan/plan-id.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { hasNothingKnown, readingSummary } from '../shared/plan/reading-summary.ts';
import { isSamePlan } from '../shared/plan/same-plan.ts';
import { assertNever } from '../shared/text/assert-never.ts';
import type { BackendContext } from './context.ts';
import { dropOriginal, fingerprint, keepOriginal, originalPath } from './originals.ts';
import { indexPlan, showPlan } from './plan-index.ts';
import type { ReadDocument } from './read-document.ts';

/** A file that is to be stored. */
export interface FileToTakeIn {
  file: string;
  bytes: Uint8Array;
  isSample: boolean;
  /** A newer text of a stored plan waits to be looked at instead of being taken at once. */
  asksBeforeNewer: boolean;
}

type Context = Pick<BackendContext, 'store' | 'clock' | 'options' | 'searchWords'>;

/** True when the structure that was read from a document can no longer be used: it is read anew. */
const isUnreadable = ({ db }: Context['store'], { planId, number }: Revision): boolean =>
  getPlanText(db, planId, number) === 'damaged';

function knownMessage(wasRemoved: boolean, wasLost: boolean): string {
  if (wasRemoved) return 'Planen är tillbaka i listan.';
  return wasLost ? 'Filen var redan inläst. Originalet är tillbaka.' : 'Filen är redan inläst.';
}

/**
 * The outcome for bytes that are stored already, so that nothing needs to be read; null for new
 * ones. A plan that was put out of sight comes back, and so does an original that was lost.
 */
export function takeInKnown(context: Context, it: FileToTakeIn): ImportOutcome | null {
  const { store } = context;
  const known = findRevisionByBytes(store.db, fingerprint(it.bytes));
  if (!known || isUnreadable(store, known)) return null;
  const original = originalPath(known.sha256, known.format);
  const wasLost = keepOriginal(store.folder, original, it.bytes);
  const wasRemoved = showPlan(context, known.planId);
  return {
    file: it.file,
    status: wasRemoved ? 'imported' : 'already-imported',
    planId: known.planId,
    message: knownMessage(wasRemoved, wasLost),
  };
}

/** Which text of which plan a document became. */
interface SavedText {
  planId: string;
  number: number;
  status: 'imported' | 'new-revision' | 'revision-waiting' | 'already-imported';
}

/** The plan that a document is a text of, and how many texts it has; null for a new plan. */
function knownPlan({ store: { db } }: Context, { plan: head }: Plan) {
  const same = planIdentities(db).find((known) => isSamePlan(known, head));
  return same ? { planId: same.id, texts: lastRevisionNumber(db, same.id) } : null;
}

function addText(context: Context, it: FileToTakeIn, read: ReadDocument): SavedText {
  const { db } = context.store;
  const { plan, format } = read;
  const known = knownPlan(context, plan);
  const planId = known?.planId ?? newPlanId(plan.plan, new Set(planIds(db)));
  const number = (known?.texts ?? 0) + 1;
  if (!known) addPlan(db, { id: planId, head: plan.plan, isSample: it.isSample });
  const sha256 = fingerprint(it.bytes);
  const revision: Revision = {
    planId,
    number,
    importedAt: context.clock.next(),
    readBy: context.options.version,
    fileName: basename(it.file.replaceAll('\\', '/')),
    format,
    sha256,
    original: originalPath(sha256, format),
  };
  addRevision(db, revision, plan);
  if (known && it.asksBeforeNewer) {
    showPlan(context, planId);
    return { planId, number, status: 'revision-waiting' };
  }
  if (known) {
    setRemoved(db, planId, null);
    setRevision(db, planId, number, plan.plan);
  }
  indexPlan(context, planId, plan);
  return { planId, number, status: known ? 'new-revision' : 'imported' };
}

/** Gives a text that is stored already its new reading. */
function renewText(context: Context, known: Revision, plan: Plan): SavedText {
  const { db } = context.store;
  const { planId, number } = known;
  replacePlanText(db, { ...known, readBy: context.options.version }, plan);
  if (currentRevision(db, planId)?.number === number) indexPlan(context, planId, plan);
  return { planId, number, status: 'already-imported' };
}

function saveText(context: Context, it: FileToTakeIn, read: ReadDocument): SavedText {
  const { db } = context.store;
  return db.transaction(() => {
    const known = findRevisionByBytes(db, fingerprint(it.bytes));
    return known ? renewText(context, known, read.plan) : addText(context, it, read);
  });
}

const NOTHING_KNOWN =
  'Det här ser inte ut som en verksamhetsplan: inga uppdrag, styrtal, budgettabeller eller risker hittades. Texten är inläst och går att läsa. Ta bort den om det blev fel fil.';

/** 'Vårdnämnden 2026', as one knows it in the window. */
const knownAs = ({ plan: { organ, year } }: Plan): string =>
  [organ, year].filter(Boolean).join(' ');

function messageOf({ number, status }: SavedText, plan: Plan): string {
  const summary = readingSummary(plan);
  switch (status) {
    case 'imported':
      return hasNothingKnown(plan) ? NOTHING_KNOWN : `Inläst: ${summary}.`;
    case 'new-revision':
      return `Ny text nr ${number} av ${knownAs(plan)}: ${summary}.`;
    case 'revision-waiting':
      return `Det här är en ny text av en plan du redan har (${knownAs(plan)}): ${summary}. Se vad som skiljer innan du tar in den.`;
    case 'already-imported':
      return `Läst på nytt: ${summary}.`;
    default:
      return assertNever(status);
  }
}

/** Stores a read document: as a new plan, or as a newer text of one. A failure leaves all as it was. */
export function takeIn(context: Context, it: FileToTakeIn, read: ReadDocument): ImportOutcome {
  const { folder } = context.store;
  const original = originalPath(fingerprint(it.bytes), read.format);
  const isFresh = keepOriginal(folder, original, it.bytes);
  try {
    const saved = saveText(context, it, read);
    const { planId, status } = saved;
    return { file: it.file, status, planId, message: messageOf(saved, read.plan) };
  } catch (error) {
    if (isFresh) dropOriginal(folder, original);
    throw error;
  }
}
