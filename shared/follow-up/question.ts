import { z } from 'zod';
import { Note } from '../note/note.ts';
import { Day } from './day.ts';

/** A note with this label is a question to the förvaltning; there is no other record of it. */
export const QUESTION_LABEL = 'fråga';

/** What became of a question; a note's history knows nothing of it. All '' before an answer. */
export const AnswerState = z.object({
  text: z.string().max(20_000),
  /** Who answered, or in what ('Förvaltningen', 'Svarsskrivelse'). */
  by: z.string().max(200),
  /** The day it was answered; '' when not said. */
  on: Day.or(z.literal('')),
});
export type AnswerState = z.infer<typeof AnswerState>;

/** Before anybody has answered. */
export const NO_ANSWER: AnswerState = { text: '', by: '', on: '' };

/**
 * - `open`: nobody has answered
 * - `answered`: there is an answer, but the one who asked has not let it go
 * - `closed`: done with; no longer carried to the next meeting
 */
export const QuestionState = z.enum(['open', 'answered', 'closed']);
export type QuestionState = z.infer<typeof QuestionState>;

/** A note labelled as a question, with who asked when and what became of it. `id` is the note's. */
export const Question = Note.pick({
  id: true,
  text: true,
  /** The answer has the question's visibility. */
  visibility: true,
  target: true,
  partStatus: true,
  meetingId: true,
  agendaItemId: true,
  author: true,
  createdAt: true,
}).extend({
  /** Who said it in the meeting, else who wrote it; '' when neither is known. */
  askedBy: z.string(),
  /** The meeting's day, else the day it was written. */
  askedOn: Day,
  state: QuestionState,
  /** Null until it is answered. */
  answer: AnswerState.nullable(),
});
export type Question = z.infer<typeof Question>;

/** Whether a question is carried along: it is until it is closed. */
export const isCarried = (question: Pick<Question, 'state'>): boolean =>
  question.state !== 'closed';
