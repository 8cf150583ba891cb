import { listNotes } from '../db/notes.ts';
import { findPlan, keepBack, setRevision } from '../db/plans.ts';
import { currentRevision, revisionsOf, type Revision } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type {
  Handlers,
  ParsedInput,
  PlanSummary,
  RevisionPreview,
  RevisionSummary,
} from '../shared/contract/contract.ts';
import { compareTexts } from './compare.ts';
import type { BackendContext } from './context.ts';
import { placedCorrections } from './corrections.ts';
import { indexPresent } from './plan-index.ts';
import { presentNotesOn } from './present-notes.ts';

type Names = 'revisions.list' | 'revisions.preview' | 'revisions.take' | 'revisions.keepBack';

const summaryOf = (revision: Revision, current: number): RevisionSummary => ({
  number: revision.number,
  importedAt: revision.importedAt,
  fileName: revision.fileName,
  format: revision.format,
  isCurrent: revision.number === current,
});

/** A plan's texts, oldest first. */
function list({ store: { db } }: BackendContext, planId: string): Result<RevisionSummary[]> {
  const current = currentRevision(db, planId);
  if (!current)
    return failure('not-found', `Planen ${planId} finns inte. Se ”Planer” för dem som finns.`);
  return success(revisionsOf(db, planId).map((it) => summaryOf(it, current.number)));
}

const absentText = (planId: string, number: number) =>
  failure('not-found', `Text nr ${number} av ${planId} finns inte.`);

async function preview(
  context: BackendContext,
  { planId, number }: ParsedInput<'revisions.preview'>,
): Promise<Result<RevisionPreview>> {
  const all = list(context, planId);
  if (!all.ok) return all;
  const from = all.value.find((it) => it.isCurrent);
  const to = all.value.find((it) => it.number === number);
  if (!from || !to) return absentText(planId, number);
  const before = context.plans.text(planId, from.number);
  const after = context.plans.text(planId, to.number);
  const corrections = placedCorrections(context, planId, to.number);
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (!corrections.ok) return corrections;
  const texts = [before.value, after.value].map(({ plan }) => ({ planId, plan }));
  const comparison = await compareTexts(context, texts[0]!, texts[1]!, []);
  if (!comparison.ok) return comparison;
  return success({
    from,
    to,
    comparison: comparison.value,
    notes: await presentNotesOn(context, listNotes(context.store.db, { planId }), planId, number),
    corrections: corrections.value,
  });
}

function take(
  context: BackendContext,
  { planId, number }: ParsedInput<'revisions.take'>,
): Result<PlanSummary> {
  const { db } = context.store;
  const text = context.plans.text(planId, number);
  if (!text.ok) return text;
  db.transaction(() => {
    setRevision(db, planId, number, text.value.plan.plan);
    indexPresent(context, planId);
  });
  const summary = findPlan(db, planId);
  return summary
    ? success(summary)
    : failure('not-found', `Planen ${planId} finns inte. Se ”Planer” för dem som finns.`);
}

function decline(
  context: BackendContext,
  { planId, number }: ParsedInput<'revisions.keepBack'>,
): Result<Record<string, never>> {
  const all = list(context, planId);
  if (!all.ok) return all;
  if (!all.value.some((it) => it.number === number)) return absentText(planId, number);
  keepBack(context.store.db, planId, number);
  return success({});
}

/** The texts that were imported for a plan, and which one holds. */
export const revisionHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'revisions.list': ({ planId }) => list(context, planId),
  'revisions.preview': (input) => preview(context, input),
  'revisions.take': (input) => take(context, input),
  'revisions.keepBack': (input) => decline(context, input),
});
