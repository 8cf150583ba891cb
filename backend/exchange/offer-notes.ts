import { noteVersions } from '../../db/note-history.ts';
import { notePast } from '../../db/note-pasts.ts';
import { listNotes } from '../../db/notes.ts';
import { answers } from '../../db/records.ts';
import { revisionsOf } from '../../db/revisions.ts';
import { getSettings } from '../../db/settings.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Output, ParsedInput, ReportFile } from '../../shared/contract/contract.ts';
import {
  exchangeText,
  LARGEST_EXCHANGE_FILE,
  LONGEST_NAME,
  LONGEST_WORDS,
  MOST_PAST,
  readExchange,
  type SentAnswer,
  type SentNote,
} from '../../shared/exchange/exchange-file.ts';
import type { Anchor } from '../../shared/anchor/anchor.ts';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import { QUESTION_LABEL } from '../../shared/follow-up/question.ts';
import { blockOfPart } from '../../shared/note/block-of-part.ts';
import { notablePart } from '../../shared/note/notable-parts.ts';
import { isUnknown, isUnplaced, placeOfNote } from '../../shared/note/note-place.ts';
import type { Note } from '../../shared/note/note.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { BackendContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { presentNotes } from '../present-notes.ts';
import { removedNotes } from './tell-removed.ts';
import { whereOf } from './where-of.ts';

/** Whether a note's place can be told in a file; none is written that the reader would refuse. */
const fits = ({ target }: Note): boolean =>
  (target?.anchor?.quote.exact.length ?? 0) <= LONGEST_WORDS &&
  (target?.part?.key.length ?? 0) <= LONGEST_NAME;

function orderOf(plan: Plan, { target, resolution }: Note): number {
  const found = resolution && resolution.kind !== 'lost' ? resolution.blockId : undefined;
  const id = found ?? (target?.part ? blockOfPart(plan, target.part)?.id : undefined);
  return plan.body.findIndex((block) => block.id === id);
}

async function written(context: BackendContext, planId: string): Promise<Note[]> {
  const notes = await presentNotes(context, listNotes(context.store.db, { planId }));
  return notes.filter((note) => note.text.trim() !== '');
}

/** Of the plan's notes, those that have a sure place, in the order of the text. */
function leavable(notes: readonly Note[], plan: Plan): Note[] {
  return notes
    .filter((note) => ['sure', 'whole'].includes(placeOfNote(note)) && fits(note))
    .toSorted((a, b) => orderOf(plan, a) - orderOf(plan, b));
}

/** What was answered to a question, as it is sent; null where nobody has. */
function sentAnswer({ store: { db } }: BackendContext, { id, label }: Note): SentAnswer | null {
  const record = label === QUESTION_LABEL ? answers.find(db, id) : null;
  if (!record) return null;
  const { state, author, changedAt } = record;
  const own = answers.versions(db, id).map((it) => it.changedAt);
  const past = [...new Set([...notePast(db, id), ...own.slice(0, -1)])].toSorted();
  return {
    ...state,
    author: author || getSettings(db).name,
    changedAt,
    past: past.slice(-MOST_PAST),
  };
}

const fileNameOf = (planId: string): string =>
  `anteckningar-${planId}-${localDay(new Date())}.beredd.json`;

/** What could leave with a file, and under which name. */
export async function offer(
  context: BackendContext,
  planId: string,
): Promise<Result<Output<'exchange.offer'>>> {
  const stored = context.plans.get(planId);
  if (!stored.ok) return stored;
  const { plan } = stored.value;
  const notes = await written(context, planId);
  return success({
    from: getSettings(context.store.db).name,
    fileName: fileNameOf(planId),
    removed: removedNotes(context, planId).length,
    unplaced: notes.filter(isUnplaced).length,
    unknown: notes.filter(isUnknown).length,
    notes: leavable(notes, plan).map((note) => ({
      id: note.id,
      text: note.text,
      label: note.label,
      visibility: note.visibility,
      author: note.author,
      where: whereOf(plan, note),
      answer: sentAnswer(context, note)?.text || null,
    })),
  });
}

/** The marked words as they stand in the present text, where the colleague is to find them. */
function presentAnchor(plan: Plan, { target, resolution }: Note): Anchor | null {
  if (!target?.anchor) return null;
  const now = resolution?.kind === 'found' ? describeAnchor(plan, resolution) : null;
  return now ?? target.anchor;
}

/** A note as it is sent: at its place in the present text, with the times of its versions. */
function sentNote(context: BackendContext, plan: Plan, note: Note): SentNote {
  const { target } = note;
  const { db } = context.store;
  const own = noteVersions(db, note.id).map((it) => it.changedAt);
  const past = [...notePast(db, note.id), ...own.slice(0, -1)].toSorted();
  return {
    id: note.id,
    author: note.author,
    createdAt: note.createdAt,
    changedAt: note.changedAt,
    text: note.text,
    label: note.label,
    saidBy: note.saidBy,
    isDone: note.isDone,
    visibility: note.visibility,
    part: target?.part ?? null,
    anchor: presentAnchor(plan, note),
    where: whereOf(plan, note),
    words: (target?.part ? (notablePart(plan, target.part)?.text ?? '') : '').slice(
      0,
      LONGEST_WORDS,
    ),
    past: [...new Set(past)].slice(-MOST_PAST),
    changedBy: note.changedBy === '' ? getSettings(db).name : (note.changedBy ?? null),
    answer: sentAnswer(context, note),
  };
}

const TOO_MUCH = failure(
  'invalid',
  'Så mycket får inte plats i en fil. Välj färre anteckningar och gör flera filer.',
);

/** Whether whoever gets the file can take it in: the limits are the reader's own. */
const isReadable = (bytes: Uint8Array): boolean =>
  bytes.length <= LARGEST_EXCHANGE_FILE &&
  readExchange(new TextDecoder().decode(bytes)).kind === 'read';

/** The file; a private note is in it only when it is named as one. */
export async function makeFile(
  context: BackendContext,
  { planId, notes, privateNotes, tellsRemoved }: Omit<ParsedInput<'exchange.make'>, 'passphrase'>,
): Promise<Result<ReportFile>> {
  const { db } = context.store;
  const stored = context.plans.get(planId);
  if (!stored.ok) return stored;
  const { plan, revision } = stored.value;
  const document = revisionsOf(db, planId).find((it) => it.number === revision)?.sha256;
  const named = new Set(notes);
  const letGo = new Set(privateNotes);
  const chosen = leavable(await written(context, planId), plan).filter((note) =>
    (note.visibility === 'private' ? letGo : named).has(note.id),
  );
  const removed = tellsRemoved ? removedNotes(context, planId) : [];
  if (chosen.length + removed.length === 0 || document === undefined)
    return failure('invalid', 'Ingen anteckning är vald. Välj minst en.');
  const bytes = new TextEncoder().encode(
    exchangeText({
      madeAt: new Date().toISOString(),
      from: getSettings(db).name,
      plan: plan.plan,
      document,
      notes: chosen.map((note) => sentNote(context, plan, note)),
      removed,
    }),
  );
  if (!isReadable(bytes)) return TOO_MUCH;
  return success({ fileName: fileNameOf(planId), mediaType: 'application/json', bytes });
}
