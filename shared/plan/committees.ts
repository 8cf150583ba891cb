import type { Assignment, Plan } from './plan.ts';

/** Words in the name of a group that prepares and follows for a board. */
const COMMITTEE_WORDS = /beredning|utskott|delegation/i;
/** A name in the plural means all of them, not one ('Nämndens beredningar'). */
const ALL_OF_THEM = /beredningar(na)?\b|utskotten\b/i;

/** The committees a plan gives uppdrag to, each name once, in Swedish order. */
export const committeesOf = (plan: Plan): string[] => {
  const names = plan.assignments.flatMap((assignment) => assignment.assignedTo);
  const own = names.filter((name) => COMMITTEE_WORDS.test(name) && !ALL_OF_THEM.test(name));
  return [...new Set(own)].sort((a, b) => a.localeCompare(b, 'sv'));
};

/** True when a name means all the board's committees. */
export const isAllCommittees = (name: string): boolean => ALL_OF_THEM.test(name);

/** How an uppdrag concerns a committee: given to it, to be followed by it, or not at all. */
export type Concern = 'given' | 'followed' | 'none';

/** What is given to all committees is given to each; so is what all shall follow. */
export const concernOf = (
  assignment: Pick<Assignment, 'assignedTo' | 'followedBy'>,
  committee: string,
): Concern => {
  const isNamed = assignment.assignedTo.includes(committee);
  if (isNamed || assignment.assignedTo.some(isAllCommittees)) return 'given';
  const followers = assignment.followedBy ?? '';
  return followers.includes(committee) || isAllCommittees(followers) ? 'followed' : 'none';
};
