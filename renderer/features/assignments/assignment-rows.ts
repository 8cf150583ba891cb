import type { AssignmentChange, DiffPart } from '../../../shared/compare/comparison.ts';
import type { StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import type { Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { kindOf, type ChangeKind } from '../../../shared/compare/change-kind.ts';
import { withoutStop } from '../../../shared/text/sentence.ts';
import { assignmentName, numberMark } from '../../../shared/plan/assignment-name.ts';
import type { Changes } from '../reading/changes.ts';

/** An uppdrag as a line of the list. */
export interface AssignmentRow {
  key: string;
  /** The plan it stands in: the current one, or last year's for what is dropped. */
  planId: string;
  name: string;
  isNumbered: boolean;
  text: string;
  /** Difference from the year before; null when there is none to show. */
  diff: readonly DiffPart[] | null;
  goal: string;
  givenBy: string;
  receivers: readonly string[];
  followedBy: string | null;
  change: ChangeKind | null;
  /** Number of the year before, '' when it is new. */
  before: string;
  notes: number;
  /** The latest along its thread; null when none was ever said. */
  status: StatusEntry | null;
  isDropped: boolean;
}

const goalNames = (plan: Plan): Map<string, string> =>
  new Map(
    plan.goals.map((goal) => [
      goal.key,
      [goal.label, withoutStop(goal.title)].filter(Boolean).join(': '),
    ]),
  );

const NO_GOAL = 'Utan målsättning';
const NO_GIVER = 'Givare inte utsatt';

const beforeName = (change: AssignmentChange | undefined): string => {
  if (!change?.from) return '';
  const name = numberMark(change.from);
  return change.uncertain ? `${name}?` : name;
};

const countNotes = (notes: readonly Note[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const key = note.target?.part?.kind === 'assignment' ? note.target.part.key : null;
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The plan's uppdrag in its own order. */
const currentRows = (
  planId: string,
  plan: Plan,
  changes: Changes | null,
  notes: readonly Note[],
  statuses: ReadonlyMap<string, StatusEntry>,
): AssignmentRow[] => {
  const goals = goalNames(plan);
  const counts = countNotes(notes);
  return plan.assignments.map((assignment) => {
    const change = changes?.assignments.get(assignment.key);
    return {
      key: assignment.key,
      planId,
      name: assignmentName(assignment),
      isNumbered: assignment.number !== null,
      text: assignment.text,
      diff: change?.from ? change.diff : null,
      goal: goals.get(assignment.goalKey ?? '') ?? NO_GOAL,
      givenBy: assignment.givenBy ?? NO_GIVER,
      receivers: assignment.assignedTo,
      followedBy: assignment.followedBy,
      change: change ? kindOf(change) : null,
      before: beforeName(change),
      notes: counts.get(assignment.key) ?? 0,
      status: statuses.get(assignment.key) ?? null,
      isDropped: false,
    };
  });
};

/** What stood in the plan before and has no successor. */
const droppedRows = (changes: Changes): AssignmentRow[] =>
  changes.dropped.flatMap(({ from }) =>
    from
      ? [
          {
            key: from.key,
            planId: changes.before.planId,
            name: assignmentName(from),
            isNumbered: from.number !== null,
            text: from.text,
            diff: null,
            goal: '',
            givenBy: '',
            receivers: from.assignedTo,
            followedBy: null,
            change: 'dropped' as const,
            before: from.number === null ? '' : numberMark(from),
            notes: 0,
            status: null,
            isDropped: true,
          },
        ]
      : [],
  );

/** Every line of the list: this plan's uppdrag, then those that are gone since the year before. */
export const assignmentRows = (
  planId: string,
  plan: Plan,
  changes: Changes | null,
  notes: readonly Note[],
  statuses: ReadonlyMap<string, StatusEntry> = new Map(),
): AssignmentRow[] => [
  ...currentRows(planId, plan, changes, notes, statuses),
  ...(changes ? droppedRows(changes) : []),
];
