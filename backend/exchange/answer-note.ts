import type { AnswerWords, OwnWords } from '../../shared/exchange/arrival.ts';

/** Label of an answer that is kept as a note beside the question it is to. */
const ANSWER_LABEL = 'svar';

/** The id that a question's answers would have as a note: those kept beside one's own are of its line. */
export const answerLine = (questionId: string): string => `${questionId} svar`;

/** An answer's words as a note's. */
export const answerAsNote = ({ text, by }: Pick<AnswerWords, 'text' | 'by'>): OwnWords => ({
  text,
  label: ANSWER_LABEL,
  saidBy: by,
  isDone: false,
});
