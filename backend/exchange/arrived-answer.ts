import { addNotePast } from '../../db/note-pasts.ts';
import { findNote } from '../../db/notes.ts';
import { answers } from '../../db/records.ts';
import {
  answerArrivalOf,
  type AnswerArrival,
  type AnswerWords,
} from '../../shared/exchange/arrival.ts';
import type { SentAnswer, SentNote } from '../../shared/exchange/exchange-file.ts';
import { NO_ANSWER } from '../../shared/follow-up/question.ts';
import type { BackendContext } from '../context.ts';
import { answerAsNote, answerLine } from './answer-note.ts';

/** An answer of the file: what it is to the one here, and to which note it is. */
export interface ArrivedAnswer {
  sent: SentAnswer;
  arrival: AnswerArrival;
  questionId: string;
  /** One's own answer, where it says something else; null without any. */
  own: AnswerWords | null;
}

/** As a note it has its question's place, and is as open as the question is here. */
function noteOf(
  { store: { db } }: BackendContext,
  sent: SentNote,
  answer: SentAnswer,
  questionId: string,
): SentNote {
  const { changedAt, past, author } = answer;
  const visibility = findNote(db, questionId)?.state.visibility ?? sent.visibility;
  const times = { createdAt: changedAt, changedAt, past };
  const words = { ...answerAsNote(answer), author, changedBy: null, answer: null };
  return { ...sent, id: answerLine(questionId), visibility, ...times, ...words };
}

/**
 * What an answer that comes in is to the one here, where both have answered also as a note.
 * @param questionId the note here that it is to
 */
export function arrivedAnswer(
  context: BackendContext,
  sent: SentNote,
  questionId: string,
): { answer: ArrivedAnswer | null; asNote: SentNote | null } {
  if (!sent.answer) return { answer: null, asNote: null };
  const here = answers
    .versions(context.store.db, questionId)
    .map(({ changedAt, state }) => ({ changedAt, words: state }));
  const arrival = answerArrivalOf(sent.answer, here);
  const own = arrival === 'same' ? null : (here.at(-1)?.words ?? null);
  const answer = { sent: sent.answer, arrival, questionId, own };
  const asNote = arrival === 'both' ? noteOf(context, sent, sent.answer, questionId) : null;
  return { answer, asNote };
}

/** Whether the answer is written at the question here when the file is taken in. */
export const isAnswerTaken = (answer: ArrivedAnswer | null): answer is ArrivedAnswer =>
  answer?.arrival === 'new' || answer?.arrival === 'newer';

/**
 * Writes an answer at its question, as a version that can be taken back. Within the caller's
 * transaction.
 * @param author who wrote it down
 */
export function takeAnswer(context: BackendContext, answer: ArrivedAnswer, author: string): void {
  const { db } = context.store;
  const { questionId: id } = answer;
  const { text, by, on, changedAt: at, past } = answer.sent;
  // The first answer is a change of no answer, as one's own is.
  if (!answers.find(db, id)) answers.add(db, { id, author, at, state: NO_ANSWER });
  const record = answers.find(db, id);
  if (!record) throw new Error('An answer that was added must be there');
  const state = { text, by, on };
  answers.change(db, record, { at, action: 'edit', state, isRemoved: false });
  addNotePast(db, id, past);
  context.recordIndex.changed();
}
