import { listNotes } from '../db/notes.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan } from '../shared/contract/contract.ts';
import { followPart } from '../shared/compare/follow-part.ts';
import type { AssignmentThread } from '../shared/compare/threads.ts';
import { blockOfPart } from '../shared/note/block-of-part.ts';
import type { EarlierNote } from '../shared/note/earlier-note.ts';
import { placeOfNote } from '../shared/note/note-place.ts';
import type { Note, NotePart } from '../shared/note/note.ts';
import { compared } from './compared.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';
import { resolved } from './resolved.ts';
import { threadWith } from './thread-shelf.ts';

/** Where a note of an earlier plan belongs in this one. */
type Place = Pick<EarlierNote, 'part' | 'blockId' | 'isSure'>;

function atPart(to: StoredPlan, part: NotePart, isSure: boolean): Place[] {
  const block = blockOfPart(to.plan, part);
  return block ? [{ part, blockId: block.id, isSure }] : [];
}

/** An uppdrag goes on along its thread, which knows what people have decided. */
function alongThread(
  threads: readonly AssignmentThread[],
  from: StoredPlan,
  to: StoredPlan,
  key: string,
): Place[] {
  const thread = threadWith(threads, from.summary.id, key);
  if (!thread) return [];
  const isSure = thread.links.every(({ change }) => !change.uncertain || change.verdict === 'same');
  return thread.members
    .filter((member) => member.planId === to.summary.id)
    .flatMap((member) => atPart(to, { kind: 'assignment', key: member.key }, isSure));
}

function placesIn(
  threads: readonly AssignmentThread[],
  from: StoredPlan,
  to: StoredPlan,
  note: Note,
): Place[] {
  const part = note.target?.part;
  if (part?.kind === 'assignment') return alongThread(threads, from, to, part.key);
  if (part) {
    const followed = followPart(compared(from.plan, to.plan), part);
    if (followed.status === 'lost') return [];
    return atPart(to, { kind: part.kind, key: followed.key }, followed.status === 'found');
  }
  const anchor = note.target?.anchor;
  if (!anchor) return [];
  const [words] = resolved(to.plan, [anchor]);
  return words?.kind === 'found' ? [{ part: null, blockId: words.blockId, isSure: true }] : [];
}

/** Only a note that surely stands where it stands in its own year is taken on to another. */
function inPlace(context: BackendContext, from: StoredPlan, to: StoredPlan): Note[] {
  const notes = listNotes(context.store.db, { planId: from.summary.id });
  const placed = presentNotes(context, notes).filter(
    (note) => placeOfNote(note) === 'sure' && note.text !== '',
  );
  // All at once, so that the text is only gone through once; asked for one by one they are known.
  resolved(
    to.plan,
    placed.flatMap((note) => note.target?.anchor ?? []),
  );
  return placed;
}

function earlier(context: BackendContext, planId: string): Result<EarlierNote[]> {
  const through = context.threads.through(planId);
  if (!through.ok) return through;
  const { plans, threads } = through.value;
  const to = plans.find((it) => it.summary.id === planId);
  const year = to?.summary.year ?? null;
  if (!to || year === null) return success([]);
  const before = plans.filter((it) => (it.summary.year ?? year) < year);
  const found = before.flatMap((from) =>
    inPlace(context, from, to).flatMap((note) =>
      placesIn(threads, from, to, note).map((place) => ({
        note,
        planId: from.summary.id,
        year: from.summary.year ?? year,
        ...place,
      })),
    ),
  );
  return success(found.toSorted((a, b) => b.year - a.year));
}

/** Earlier years' notes beside this year's text. */
export const earlierNoteHandlers = (context: BackendContext): Pick<Handlers, 'notes.earlier'> => ({
  'notes.earlier': ({ planId }) => earlier(context, planId),
});
