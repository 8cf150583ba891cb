import type { Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { withoutStop } from '../../../shared/text/sentence.ts';
import { goalStops, type GoalStop } from './goal-stops.ts';
import { blockOfNote } from './note-places.ts';

/** A line of the outline. */
export interface OutlineEntry {
  blockId: string;
  kind: 'section' | 'goal';
  number: string;
  title: string;
  level: number;
  /** Uppdrag in the goal; 0 for sections. */
  assignments: number;
  notes: number;
  /** Shown where one is. */
  stops: readonly GoalStop[];
}

/** Deeper headings are read in the text, not in the outline. */
const DEEPEST_LEVEL = 2;
const GOAL_NUMBER = /^\d+$/;

const countBy = (keys: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Where each entry ends: notes are counted to the last entry that starts before them. */
const countNotes = (plan: Plan, entries: OutlineEntry[], notes: readonly Note[]): void => {
  const order = new Map(plan.body.map((block, index) => [block.id, index]));
  for (const note of notes) {
    const at = order.get(blockOfNote(plan, note) ?? '');
    if (at === undefined) continue;
    const entry = entries.findLast((candidate) => order.get(candidate.blockId)! <= at);
    if (entry) entry.notes += 1;
  }
};

/** The plan's sections and målsättningar in reading order, with counts. */
export const outlineEntries = (plan: Plan, notes: readonly Note[]): OutlineEntry[] => {
  const goals = new Map(plan.goals.map((goal) => [goal.key, goal]));
  const sections = new Map(plan.sections.map((section) => [section.key, section]));
  const perGoal = countBy(plan.assignments.map((assignment) => assignment.goalKey));
  const entries = plan.body.flatMap((block): OutlineEntry[] => {
    const base = { blockId: block.id, notes: 0, stops: [] };
    if (block.part?.kind === 'goal') {
      const goal = goals.get(block.part.key);
      if (!goal) return [];
      const number = GOAL_NUMBER.test(goal.key) ? goal.key : '–';
      const assignments = perGoal.get(goal.key) ?? 0;
      const title = withoutStop(goal.title);
      const stops = goalStops(plan, goal.key);
      return [{ ...base, kind: 'goal', number, title, level: 3, assignments, stops }];
    }
    const section = block.part?.kind === 'section' ? sections.get(block.part.key) : undefined;
    if (!section || section.level > DEEPEST_LEVEL) return [];
    const { title, level } = section;
    return [
      { ...base, kind: 'section', number: section.number ?? '', title, level, assignments: 0 },
    ];
  });
  countNotes(plan, entries, notes);
  return entries;
};
