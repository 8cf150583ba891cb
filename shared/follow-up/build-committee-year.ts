import type { AssignmentChange, Comparison } from '../compare/comparison.ts';
import type { Note } from '../note/note.ts';
import { assignmentName, spokenName } from '../plan/assignment-name.ts';
import { concernOf, type Concern } from '../plan/committees.ts';
import type { Assignment, Plan } from '../plan/plan.ts';
import type { AssignmentFate, CommitteeAssignment, CommitteeYear } from './committee-year.ts';
import type { Question } from './question.ts';
import type { StatusEntry } from './status-entry.ts';

/** What a committee's year is made from. Statuses are the latest along each uppdrag's thread, by key. */
export interface CommitteeYearInput {
  committee: string;
  /** All that it is called; see `namesOfCommittee`. */
  names: readonly string[];
  likely: CommitteeYear['likely'];
  planId: string;
  plan: Plan;
  before: {
    planId: string;
    plan: Plan;
    /** From the plan before to this one. */
    comparison: Comparison;
    statuses: ReadonlyMap<string, StatusEntry>;
  } | null;
  statuses: ReadonlyMap<string, StatusEntry>;
  /** Those to come back to on the committee's own threads. */
  questions: readonly Question[];
  /** The notes of this year's plan. */
  notes: readonly Note[];
}

const isOnAssignment = ({ target }: Pick<Note, 'target'>, planId: string, key: string): boolean =>
  target?.planId === planId && target.part?.kind === 'assignment' && target.part.key === key;

/** Questions on the uppdrag, in this plan or in what it came from. */
function openQuestions(
  input: CommitteeYearInput,
  key: string,
  changes: readonly AssignmentChange[],
): number {
  const { planId, before, questions } = input;
  return questions.filter(
    (it) =>
      isOnAssignment(it, planId, key) ||
      changes.some((change) => before && isOnAssignment(it, before.planId, change.from?.key ?? '')),
  ).length;
}

function lineOf(input: CommitteeYearInput, assignment: Assignment): CommitteeAssignment {
  const { key, text, goalKey } = assignment;
  const pairs = input.before?.comparison.assignments ?? [];
  const changes = pairs.filter((change) => change.to?.key === key);
  return {
    key,
    name: assignmentName(assignment),
    text,
    goalTitle: input.plan.goals.find((it) => it.key === goalKey)?.title ?? null,
    relation: changes[0]?.relation ?? null,
    before: changes.flatMap((change) => (change.from ? [spokenName(change.from)] : [])),
    status: input.statuses.get(key) ?? null,
    openQuestions: openQuestions(input, key, changes),
    notes: input.notes.filter((note) => isOnAssignment(note, input.planId, key)).length,
  };
}

const concerning = (plan: Plan, names: readonly string[], concern: Concern): Assignment[] =>
  plan.assignments.filter((it) => concernOf(it, names) === concern);

/** What became of an uppdrag of the year before. */
function fateOf(
  input: CommitteeYearInput,
  comparison: Comparison,
  key: string,
): AssignmentFate | null {
  const changes = comparison.assignments.filter((change) => change.from?.key === key);
  const [first] = changes;
  if (!first?.from) return null;
  const own = new Set(
    input.plan.assignments
      .filter((it) => concernOf(it, input.names) !== 'none')
      .map((it) => it.key),
  );
  return {
    from: first.from,
    name: assignmentName(first.from),
    relation: first.relation,
    to: changes.flatMap(({ to }) =>
      to ? [{ key: to.key, name: spokenName(to), isOwn: own.has(to.key) }] : [],
    ),
    uncertain: changes.some((change) => change.uncertain),
    status: input.before?.statuses.get(key) ?? null,
  };
}

function fatesOf(input: CommitteeYearInput): CommitteeYear['before'] {
  const { before, names } = input;
  if (!before) return null;
  const had = before.plan.assignments.filter((it) => concernOf(it, names) !== 'none');
  return {
    planId: before.planId,
    year: before.plan.plan.year,
    fates: had.flatMap(({ key }) => fateOf(input, before.comparison, key) ?? []),
  };
}

/** A committee's year: its uppdrag, those it shall follow, last year's fate of each, what is asked. */
export function committeeYear(input: CommitteeYearInput): CommitteeYear {
  const { committee, names, likely, planId, plan } = input;
  const lines = (concern: Concern): CommitteeAssignment[] =>
    concerning(plan, names, concern).map((it) => lineOf(input, it));
  const [given, followed] = [lines('given'), lines('followed')];
  const notes = [...given, ...followed].reduce((sum, line) => sum + line.notes, 0);
  return {
    committee,
    names: [...names],
    likely,
    planId,
    year: plan.plan.year,
    given,
    followed,
    notes,
    before: fatesOf(input),
    questions: [...input.questions],
  };
}
