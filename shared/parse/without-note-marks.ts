import type { Assignment, Goal, Indicator, Risk } from '../plan/plan.ts';
import { withoutNoteMarks } from '../text/note-marks.ts';

interface Worded {
  readonly goals: Goal[];
  readonly assignments: Assignment[];
  readonly indicators: Indicator[];
  readonly risks: Risk[];
}

/**
 * What a plan says without the marks of its footnotes, as a Word file's words come: a mark in the
 * text of an uppdrag would be a changed word next year. Budget rows keep theirs; their notes are
 * looked up by them.
 */
export function wordedWithoutMarks<T extends Worded>(plan: T): T {
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({ ...goal, title: withoutNoteMarks(goal.title) })),
    assignments: plan.assignments.map((one) => ({ ...one, text: withoutNoteMarks(one.text) })),
    indicators: plan.indicators.map((one) => ({ ...one, text: withoutNoteMarks(one.text) })),
    risks: plan.risks.map((one) => ({
      ...one,
      risk: withoutNoteMarks(one.risk),
      measures: one.measures.map(withoutNoteMarks),
    })),
  };
}
