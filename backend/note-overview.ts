import { listNotes } from '../db/notes.ts';
import { success } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import { blockOfPart } from '../shared/note/block-of-part.ts';
import type { ListedNote } from '../shared/note/listed-note.ts';
import { notablePart } from '../shared/note/notable-parts.ts';
import { isUnknown } from '../shared/note/note-place.ts';
import type { Note, NoteTarget } from '../shared/note/note.ts';
import { formerPlace } from '../shared/note/place-words.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

/** The block a note stands at in this text; undefined when it has no place there. */
function blockOf(plan: Plan, note: Note): string | undefined {
  if (isUnknown(note)) return undefined;
  const { resolution, partStatus, target } = note;
  if (resolution && resolution.kind !== 'lost') return resolution.blockId;
  return target?.part && partStatus !== 'lost' ? blockOfPart(plan, target.part)?.id : undefined;
}

function whereIn(plan: Plan, note: Note, target: NoteTarget): string {
  // What the part is called now may be another one's number.
  if (isUnknown(note)) return '';
  const isKnown = target.part !== null || target.anchor !== null;
  return isKnown ? formerPlace(plan, target).where : 'Hela planen';
}

function listed(plan: Plan | null, note: Note): ListedNote {
  const { target, partStatus } = note;
  if (!plan || !target) return { note, where: '', about: '', order: null };
  const blockId = blockOf(plan, note);
  const at = plan.body.findIndex((block) => block.id === blockId);
  const about = target.part ? (notablePart(plan, target.part)?.name ?? '') : '';
  return {
    note,
    where: whereIn(plan, note, target),
    about: partStatus === 'lost' || partStatus === 'unknown' ? '' : about,
    order: at < 0 ? null : at,
  };
}

async function overview(context: BackendContext): Promise<ListedNote[]> {
  const notes = await presentNotes(context, listNotes(context.store.db, {}));
  const planOf = (note: Note): Plan | null => {
    const stored = note.target ? context.plans.get(note.target.planId) : null;
    return stored?.ok ? stored.value.plan : null;
  };
  // A plan at a time, so that each plan's text is fetched once.
  const byPlan = [...Map.groupBy(notes, (note) => note.target?.planId ?? null).values()];
  return byPlan.flatMap((ofPlan) => {
    const plan = planOf(ofPlan[0]!);
    return ofPlan.map((note) => listed(plan, note));
  });
}

/** Every note there is, with its place in words. */
export const noteOverviewHandlers = (
  context: BackendContext,
): Pick<Handlers, 'notes.overview'> => ({
  'notes.overview': async () => success(await overview(context)),
});
