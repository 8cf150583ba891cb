import { listNotes } from '../db/notes.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan } from '../shared/contract/contract.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import { followPart } from '../shared/compare/follow-part.ts';
import type { AssignmentThread } from '../shared/compare/threads.ts';
import { blockOfPart } from '../shared/note/block-of-part.ts';
import type { EarlierNote } from '../shared/note/earlier-note.ts';
import { placeOfNote } from '../shared/note/note-place.ts';
import type { Note, NotePart } from '../shared/note/note.ts';
import { compareTexts } from './compare.ts';
import type { BackendContext } from './context.ts';
import { namedPlan } from './plan-shelf.ts';
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

/** What an earlier year's notes are taken on to this one by. */
interface Ways {
  threads: readonly AssignmentThread[];
  comparison: Comparison;
  from: StoredPlan;
  to: StoredPlan;
}

function placesIn({ threads, comparison, from, to }: Ways, note: Note): Place[] {
  const part = note.target?.part;
  if (part?.kind === 'assignment') return alongThread(threads, from, to, part.key);
  if (part) {
    const followed = followPart(comparison, part);
    if (followed.status === 'lost') return [];
    return atPart(to, { kind: part.kind, key: followed.key }, followed.status === 'found');
  }
  const anchor = note.target?.anchor;
  if (!anchor) return [];
  const [words] = resolved(to.plan, [anchor]);
  return words?.kind === 'found' ? [{ part: null, blockId: words.blockId, isSure: true }] : [];
}

/** Only a note that surely stands where it stands in its own year is taken on to another. */
async function inPlace(context: BackendContext, from: StoredPlan, to: StoredPlan): Promise<Note[]> {
  const notes = listNotes(context.store.db, { planId: from.summary.id });
  const placed = (await presentNotes(context, notes)).filter(
    (note) => placeOfNote(note) === 'sure' && note.text !== '',
  );
  // All at once, so that the text is only gone through once; asked for one by one they are known.
  resolved(
    to.plan,
    placed.flatMap((note) => note.target?.anchor ?? []),
  );
  return placed;
}

/** The notes of one earlier year that have a place in this one. */
async function ofYear(
  context: BackendContext,
  threads: readonly AssignmentThread[],
  from: StoredPlan,
  to: StoredPlan,
): Promise<Result<EarlierNote[]>> {
  const notes = await inPlace(context, from, to);
  if (notes.length === 0) return success([]);
  const compared = await compareTexts(context, namedPlan(from), namedPlan(to), []);
  if (!compared.ok) return compared;
  const ways = { threads, comparison: compared.value, from, to };
  const { id: planId, year } = from.summary;
  return success(
    notes.flatMap((note) =>
      placesIn(ways, note).map((place) => ({ note, planId, year: year ?? 0, ...place })),
    ),
  );
}

async function earlier(context: BackendContext, planId: string): Promise<Result<EarlierNote[]>> {
  const through = await context.threads.through(planId);
  if (!through.ok) return through;
  const { plans, threads } = through.value;
  const to = plans.find((it) => it.summary.id === planId);
  const year = to?.summary.year ?? null;
  if (!to || year === null) return success([]);
  const found: EarlierNote[] = [];
  for (const from of plans.filter((it) => (it.summary.year ?? year) < year)) {
    const ofOne = await ofYear(context, threads, from, to);
    if (!ofOne.ok) return ofOne;
    found.push(...ofOne.value);
  }
  return success(found.sort((a, b) => b.year - a.year));
}

/** Earlier years' notes beside this year's text. */
export const earlierNoteHandlers = (context: BackendContext): Pick<Handlers, 'notes.earlier'> => ({
  'notes.earlier': ({ planId }) => earlier(context, planId),
});
