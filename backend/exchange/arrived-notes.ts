import { findNote } from '../../db/notes.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import { arrivalOf, isSameWords, type Arrival } from '../../shared/exchange/arrival.ts';
import type { SentNote } from '../../shared/exchange/exchange-file.ts';
import type { BackendContext } from '../context.ts';
import { arrivedAnswer, type ArrivedAnswer } from './arrived-answer.ts';
import { idBeside, noteHere } from './note-here.ts';
import { ownElsewhere, type OwnElsewhere } from './own-elsewhere.ts';
import { REFUSED, type ArrivedFile } from './read-arrived.ts';

/** A note of the file: what it is to what is here, and the id that it has or would have. */
export interface ArrivedNote {
  sent: SentNote;
  arrival: Arrival;
  id: string;
  /** What came of its answer; null where the file has none for a note that stands here. */
  answer: ArrivedAnswer | null;
}

/** A note before its answer is looked at, and which note here its answer is to. */
interface Found extends Omit<ArrivedNote, 'answer'> {
  questionId: string;
}

/** Where a colleague's words are to be kept, whose earlier ones may be kept beside one's own. */
function beside(context: BackendContext, sent: SentNote): Pick<Found, 'id' | 'arrival'> {
  const isTie = noteHere(context, sent.id)?.versions.some((it) => it.changedAt === sent.changedAt);
  const id = idBeside(sent, isTie ? sent.text : '');
  const now = arrivalOf(sent, noteHere(context, id));
  if (now !== 'new') return { id, arrival: now };
  for (const changedAt of sent.past.toReversed()) {
    const former = idBeside({ id: sent.id, changedAt });
    const arrival = arrivalOf(sent, noteHere(context, former));
    if (arrival === 'same' || arrival === 'newer' || arrival === 'older')
      return { id: former, arrival };
  }
  return { id, arrival: 'both' };
}

/** What a note of the file is to what is here. */
function found(
  context: BackendContext,
  sent: SentNote,
  elsewhere: ReadonlyMap<string, OwnElsewhere>,
): Found {
  const { id } = sent;
  const arrival = arrivalOf(sent, noteHere(context, id));
  const own = elsewhere.get(id);
  // One's own text, as a colleague keeps it beside theirs. Changed there it is a text of its own.
  if (arrival === 'new' && own?.words.some((words) => isSameWords(words, sent)))
    return { sent, id, arrival: 'same', questionId: own.id };
  if (arrival !== 'both') return { sent, id, arrival, questionId: id };
  const kept = beside(context, sent);
  return { sent, ...kept, questionId: kept.id };
}

/** A note and what came with it: an answer that is kept beside one's own is a note more. */
function withAnswer(context: BackendContext, { questionId, ...note }: Found): ArrivedNote[] {
  const { answer, asNote } = arrivedAnswer(context, note.sent, questionId);
  if (note.arrival === 'removed') return [{ ...note, answer: null }];
  if (asNote === null) return [{ ...note, answer }];
  return [
    { ...note, answer },
    { sent: asNote, ...beside(context, asNote), answer: null },
  ];
}

/**
 * What each note of a file is to what is here, in the file's order. Refused when two would become
 * one: no file of ours holds a note and, as another, what that note would be kept as beside one's own.
 */
export function arrivedNotes(
  context: BackendContext,
  { file }: ArrivedFile,
  ownIds: readonly string[],
): Result<ArrivedNote[]> {
  const isUnknown = file.notes.some((it) => findNote(context.store.db, it.id) === null);
  const elsewhere = isUnknown ? ownElsewhere(context, ownIds) : new Map<string, OwnElsewhere>();
  const notes = file.notes
    .map((sent) => found(context, sent, elsewhere))
    .flatMap((note) => withAnswer(context, note));
  const ids = new Set(notes.map((it) => it.id));
  return ids.size === notes.length ? success(notes) : REFUSED.damaged;
}
