import type { Question, QuestionState } from '../../../shared/follow-up/question.ts';

/** What the list of questions can be narrowed to; null is all. */
export interface QuestionFilter {
  planId: string | null;
  /** Plan and key of an uppdrag or another part, as `partId` writes it. */
  part: string | null;
  meetingId: string | null;
}

export const ALL_QUESTIONS: QuestionFilter = { planId: null, part: null, meetingId: null };

/** One name for a part of a plan; null for what is about no part. */
export const partId = ({ target }: Pick<Question, 'target'>): string | null =>
  target?.part ? [target.planId, target.part.kind, target.part.key].join(' ') : null;

/** The questions that pass every filter. */
export const filterQuestions = (
  questions: readonly Question[],
  { planId, part, meetingId }: QuestionFilter,
): Question[] =>
  questions.filter(
    (it) =>
      (planId === null || it.target?.planId === planId) &&
      (part === null || partId(it) === part) &&
      (meetingId === null || it.meetingId === meetingId),
  );

const byDayAsked = (a: Question, b: Question): number =>
  a.askedOn.localeCompare(b.askedOn) || a.createdAt.localeCompare(b.createdAt);

/**
 * Questions under what became of them; a state without any is left out.
 *
 * @param held by question, the state it is to stand under whatever it has: an answer that saves
 *   itself must not move its own field while one writes in it
 */
export function byState(
  questions: readonly Question[],
  held: Readonly<Record<string, QuestionState | undefined>> = {},
): { state: QuestionState; questions: Question[] }[] {
  const order: readonly QuestionState[] = ['open', 'answered', 'closed'];
  return order.flatMap((state) => {
    const own = questions.filter((it) => (held[it.id] ?? it.state) === state).sort(byDayAsked);
    return own.length === 0 ? [] : [{ state, questions: own }];
  });
}
