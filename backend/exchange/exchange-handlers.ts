import { isPurged, type NoteState } from '../../db/note-history.ts';
import { addNotePast } from '../../db/note-pasts.ts';
import { addNote, changeNote, findNote, listNotes } from '../../db/notes.ts';
import { getSettings } from '../../db/settings.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, Output, ParsedInput, ReportFile } from '../../shared/contract/contract.ts';
import { changesTo } from '../../shared/exchange/note-changes.ts';
import { lostPlace, NOT_HERE, placerOn } from '../../shared/exchange/place-arrived.ts';
import type { NoteTarget } from '../../shared/note/note.ts';
import type { BackendContext } from '../context.ts';
import { lockFile, unlockFile } from './locked-file.ts';
import { makeFile, offer } from './offer-notes.ts';
import { isAnswerTaken, takeAnswer, type ArrivedAnswer } from './arrived-answer.ts';
import { arrivedNotes, type ArrivedNote } from './arrived-notes.ts';
import { planNameOf, readArrived, type ArrivedFile } from './read-arrived.ts';
import { withdrawnNotes } from './withdrawn-here.ts';
import { ownNames } from './own-name.ts';
import { authorOf, SOMEBODY, writerOf } from './whose-words.ts';

type Names =
  'exchange.offer' | 'exchange.make' | 'exchange.unlock' | 'exchange.preview' | 'exchange.take';

const notesOf = (context: BackendContext, arrived: ArrivedFile): Result<ArrivedNote[]> =>
  arrivedNotes(
    context,
    arrived,
    listNotes(context.store.db, { planId: arrived.text.planId }).map((it) => it.id),
  );

/** Whose a note is, and whose its words are where that is another. */
function whoseOf(context: BackendContext, arrived: ArrivedFile, { sent }: ArrivedNote) {
  const author = authorOf(arrived, sent);
  const writer = writerOf(context, arrived, sent) || getSettings(context.store.db).name;
  return { author, changedBy: writer === '' || writer === author ? null : writer };
}

/** What one has oneself of a note that differs; where both go on existing, the one it came from. */
function ownOf({ store: { db } }: BackendContext, { sent, arrival, id }: ArrivedNote) {
  if (arrival === 'both') return findNote(db, sent.id)?.state ?? null;
  const isTwo = arrival === 'newer' || arrival === 'older';
  return isTwo ? (findNote(db, id)?.state ?? null) : null;
}

const answerView = ({ arrival, sent, own }: ArrivedAnswer) => ({
  arrival,
  text: sent.text,
  by: sent.by,
  on: sent.on,
  own: own && own.text !== sent.text && own.text.trim() !== '' ? own.text : null,
});

async function preview(
  context: BackendContext,
  bytes: Uint8Array,
): Promise<Result<Output<'exchange.preview'>>> {
  const read = readArrived(context, bytes);
  if (!read.ok) return read;
  const arrived = read.value;
  const { file, text } = arrived;
  const notes = notesOf(context, arrived);
  if (!notes.ok) return notes;
  const place = placerOn(text);
  return success({
    withdrawn: await withdrawnNotes(context, arrived),
    from: file.from || SOMEBODY,
    madeAt: file.madeAt,
    planId: text.planId,
    planName: planNameOf(file),
    notes: notes.value.map((note) => {
      const { sent, arrival } = note;
      const own = ownOf(context, note);
      return {
        id: note.id,
        arrival,
        text: sent.text,
        label: sent.label,
        ...whoseOf(context, arrived, note),
        changedAt: sent.changedAt,
        where: sent.where,
        isPlaced: place(sent) !== null,
        own: own === null || own.text === sent.text ? null : own.text,
        canRestore: arrival === 'removed' && !isPurged(context.store.db, note.id),
        changes: own === null ? [] : changesTo(sent, own),
        answer: note.answer && answerView(note.answer),
      };
    }),
  });
}

/** The note as it comes to stand here: at its place when that is sure, else waiting for a person. */
function stateOf(
  { text, revision }: ArrivedFile,
  { sent }: ArrivedNote,
  target: NoteTarget | null,
): NoteState {
  return {
    text: sent.text,
    label: sent.label,
    saidBy: sent.saidBy,
    isDone: sent.isDone,
    // A private one that was let go to a colleague is private with the colleague too.
    visibility: sent.visibility,
    target: target ?? lostPlace(text.planId, sent),
    revision: target ? revision : NOT_HERE,
    meetingId: null,
    agendaItemId: null,
    isRemoved: false,
  };
}

function add(
  context: BackendContext,
  arrived: ArrivedFile,
  note: ArrivedNote,
  target: NoteTarget | null,
): void {
  const { db } = context.store;
  const state = stateOf(arrived, note, target);
  // Its times stay, so that it is known again when it goes to and fro.
  const { createdAt, changedAt } = note.sent;
  const writer = writerOf(context, arrived, note.sent);
  const own = authorOf(arrived, note.sent);
  // What is kept beside one's own is its writer's; any other note is still whose it was.
  const isBeside = note.arrival === 'both';
  const author = isBeside ? writer : own;
  const changedBy = writer === author ? '' : writer || getSettings(db).name;
  const at = isBeside ? changedAt : createdAt;
  addNote(db, { id: note.id, author, createdAt: at, changedAt, changedBy, state });
  if (!isBeside) addNotePast(db, note.id, note.sent.past);
  context.noteIndex.now(note.id, state);
}

/** Gives a note its words from the file; where it stands and who may read it stays as it is here. */
function update(context: BackendContext, arrived: ArrivedFile, { sent, id }: ArrivedNote): void {
  const { db } = context.store;
  const note = findNote(db, id);
  if (!note) throw new Error('A note that is here must be there to be changed');
  const { text, label, saidBy, isDone } = sent;
  const state = { ...note.state, text, label, saidBy, isDone };
  const changedBy = writerOf(context, arrived, sent);
  if (!changeNote(db, note, { at: sent.changedAt, action: 'edit', changedBy, state }))
    throw new Error('The note changed between reading and writing');
  addNotePast(db, id, sent.past);
  context.noteIndex.now(id, state);
}

/** Who wrote an answer down, as it is kept: '' is oneself. */
function nameOf(
  { store: { db } }: BackendContext,
  { file }: ArrivedFile,
  { sent }: ArrivedAnswer,
): string {
  const name = sent.author || file.from || SOMEBODY;
  return ownNames(db)(name) ? '' : name;
}

function take(
  context: BackendContext,
  { bytes, leave }: ParsedInput<'exchange.take'>,
): Result<Output<'exchange.take'>> {
  const read = readArrived(context, bytes);
  if (!read.ok) return read;
  const arrived = notesOf(context, read.value);
  if (!arrived.ok) return arrived;
  const left = new Set(leave);
  const notes = arrived.value.filter((it) => !left.has(it.id));
  const added = notes.filter((it) => it.arrival === 'new' || it.arrival === 'both');
  const changed = notes.filter((it) => it.arrival === 'newer');
  const answered = notes.map((it) => it.answer).filter(isAnswerTaken);
  const place = placerOn(read.value.text);
  // What was written last in the window is read anew before it is written on.
  context.lastNote.note = null;
  context.store.db.transaction(() => {
    for (const note of added) add(context, read.value, note, place(note.sent));
    for (const note of changed) update(context, read.value, note);
    for (const it of answered) takeAnswer(context, it, nameOf(context, read.value, it));
  });
  const ids = new Set(added.map((it) => it.id));
  return success({
    added: [...ids],
    changed: changed.map((it) => it.id),
    answered: answered.map((it) => it.questionId).filter((id) => !ids.has(id)),
  });
}

/** The file, locked where a passphrase came with it. */
async function make(
  context: BackendContext,
  { passphrase, ...chosen }: ParsedInput<'exchange.make'>,
): Promise<Result<ReportFile>> {
  const made = await makeFile(context, chosen);
  if (!made.ok || passphrase === null) return made;
  return lockFile(made.value, passphrase, context.options.passphraseWork);
}

/** Notes to a colleague and from one, as a file. */
export const exchangeHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'exchange.offer': ({ planId }) => offer(context, planId),
  'exchange.make': (input) => make(context, input),
  'exchange.unlock': ({ bytes, passphrase }) => unlockFile(bytes, passphrase),
  'exchange.preview': ({ bytes }) => preview(context, bytes),
  'exchange.take': (input) => take(context, input),
});
