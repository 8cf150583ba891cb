import { findMeeting, listMeetings } from '../db/meetings.ts';
import { findNote, listNotes, type StoredNote } from '../db/notes.ts';
import { answers } from '../db/records.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput } from '../shared/contract/contract.ts';
import {
  isCarried,
  NO_ANSWER,
  QUESTION_LABEL,
  type AnswerState,
  type Question,
  type QuestionState,
} from '../shared/follow-up/question.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import { afterWriting } from './after-writing.ts';
import type { BackendContext } from './context.ts';
import { localDay } from './local-day.ts';
import { presentNotes } from './present-notes.ts';
import { recordActs } from './record-acts.ts';
import { onThreads } from './thread-parts.ts';

type Names =
  | 'questions.list'
  | 'questions.carried'
  | 'questions.answer'
  | 'questions.close'
  | 'questions.reopen'
  | 'questions.undo';

const GONE_WORDS = 'Frågan finns inte längre. Den kan ha blivit en vanlig anteckning.';
const GONE = failure('not-found', GONE_WORDS);

const ORDER: readonly QuestionState[] = ['open', 'answered', 'closed'];

const byNeed = (a: Question, b: Question): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  a.askedOn.localeCompare(b.askedOn) ||
  a.createdAt.localeCompare(b.createdAt);

const isQuestion = (note: StoredNote): boolean => note.state.label === QUESTION_LABEL;

function stateOf(isDone: boolean, answer: AnswerState | null): QuestionState {
  if (isDone) return 'closed';
  return answer === null ? 'open' : 'answered';
}

/** Labelled notes as questions, with what became of each. */
async function presentQuestions(
  context: BackendContext,
  notes: readonly StoredNote[],
): Promise<Question[]> {
  const { db } = context.store;
  const present = await presentNotes(context, notes.filter(isQuestion));
  return present.map((note) => {
    const kept = answers.find(db, note.id);
    const answer = kept && kept.state.text.trim() !== '' ? kept.state : null;
    const meeting = note.meetingId === null ? null : findMeeting(db, note.meetingId);
    const { id, text, visibility, target, partStatus, meetingId, agendaItemId } = note;
    const { author, createdAt } = note;
    return {
      id,
      text,
      visibility,
      target,
      partStatus,
      meetingId,
      agendaItemId,
      author,
      createdAt,
      askedBy: note.saidBy || author,
      askedOn: meeting?.meeting.date ?? localDay(new Date(createdAt)),
      state: stateOf(note.isDone, answer),
      answer,
    };
  });
}

/** The questions of a plan, of a meeting, or all: open ones first, then by the day they were asked. */
export async function listQuestions(
  context: BackendContext,
  filter: { planId?: string | undefined; meetingId?: string | undefined } = {},
): Promise<Question[]> {
  const questions = await presentQuestions(context, listNotes(context.store.db, filter));
  return questions.sort(byNeed);
}

const isBefore = (a: Meeting, b: Meeting): boolean => `${a.date} ${a.time}` < `${b.date} ${b.time}`;

/** What a meeting has to come back to, the newest meeting's questions first. */
async function carried(context: BackendContext, meetingId: string): Promise<Result<Question[]>> {
  const { db } = context.store;
  const stored = findMeeting(db, meetingId);
  if (!stored || stored.isRemoved)
    return failure('not-found', 'Mötet finns inte. Se ”Möten” för dem som finns.');
  const { meeting } = stored;
  const earlier = new Set(
    listMeetings(db)
      .filter((it) => it.organ === meeting.organ && isBefore(it, meeting))
      .map((it) => it.id),
  );
  const all = await listQuestions(context);
  const open = all.filter((it) => isCarried(it) && it.meetingId !== meetingId);
  const isOnAgenda = await onThreads(
    context,
    meeting.items.flatMap((item) => item.subjects),
  );
  const isEarlier = (it: Question): boolean => it.askedOn <= meeting.date;
  return success(
    open
      .filter(
        (it) =>
          (it.meetingId !== null && earlier.has(it.meetingId)) || (isEarlier(it) && isOnAgenda(it)),
      )
      .sort((a, b) => b.askedOn.localeCompare(a.askedOn) || byNeed(a, b)),
  );
}

/** Questions to the förvaltning: labelled notes, their answers, and whether they are let go. */
export const questionHandlers = (
  context: BackendContext,
  notes: Pick<Handlers, 'notes.edit'>,
): Pick<Handlers, Names> => {
  const { db } = context.store;
  const acts = recordActs(context, answers, GONE_WORDS);

  function isAsked(id: string): boolean {
    const note = findNote(db, id);
    return note !== null && !note.state.isRemoved && isQuestion(note);
  }

  async function questionNow(id: string): Promise<Result<Question>> {
    const note = findNote(db, id);
    const isThere = note !== null && !note.state.isRemoved;
    const question = isThere ? (await presentQuestions(afterWriting(context), [note]))[0] : null;
    return question ? success(question) : GONE;
  }

  async function answer({
    id,
    answer: words,
    continues,
  }: ParsedInput<'questions.answer'>): Promise<Result<Question>> {
    if (!isAsked(id)) return GONE;
    const done = db.transaction(() => {
      // The first answer is a change of no answer, so that it can be taken back too.
      if (!answers.find(db, id)) acts.add(NO_ANSWER, id);
      return acts.edit(id, words, continues);
    });
    return done.ok ? questionNow(id) : done;
  }

  async function setClosed(id: string, isDone: boolean): Promise<Result<Question>> {
    if (!isAsked(id)) return GONE;
    const edited = await notes['notes.edit']({ id, isDone });
    return edited.ok ? questionNow(id) : edited;
  }

  async function undo(id: string): Promise<Result<Question | null>> {
    if (!answers.find(db, id)) return success(null);
    const done = acts.undo(id);
    if (!done.ok) return done;
    return done.value === null ? success(null) : questionNow(id);
  }

  return {
    'questions.list': async (filter) => success(await listQuestions(context, filter)),
    'questions.carried': ({ meetingId }) => carried(context, meetingId),
    'questions.answer': answer,
    'questions.close': ({ id }) => setClosed(id, true),
    'questions.reopen': ({ id }) => setClosed(id, false),
    'questions.undo': ({ id }) => undo(id),
  };
};
