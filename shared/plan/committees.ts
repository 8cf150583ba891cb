import { COMMITTEE_WORDS, committeeKey } from './committee-names.ts';
import type { Assignment, Plan } from './plan.ts';

const COMMITTEE = new RegExp(COMMITTEE_WORDS, 'iu');
/** A name in the plural means all of them, not one ('Nämndens beredningar'). */
const ALL_OF_THEM = /beredningar(na)?\b|utskotten\b/i;

/** Whether two names are the same committee's, however they are written. */
export const isSameCommittee = (a: string, b: string): boolean =>
  committeeKey(a) === committeeKey(b);

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('sv-SE') + name.slice(1);

/** Each committee once, as it is most often written, in Swedish order. */
export function distinctCommittees(names: readonly string[]): string[] {
  const spellings = Map.groupBy(names, committeeKey).values();
  return [...spellings]
    .map((same) => {
      const count = (spelling: string): number => same.filter((it) => it === spelling).length;
      return capital(same.toSorted((a, b) => count(b) - count(a))[0] ?? '');
    })
    .sort((a, b) => a.localeCompare(b, 'sv'));
}

/** The committees a plan gives uppdrag to, each name once, in Swedish order. */
export const committeesOf = (plan: Plan): string[] => {
  const names = plan.assignments.flatMap((assignment) => assignment.assignedTo);
  const own = names.filter((name) => COMMITTEE.test(name) && !ALL_OF_THEM.test(name));
  return distinctCommittees(own);
};

/** True when a name means all the board's committees. */
export const isAllCommittees = (name: string): boolean => ALL_OF_THEM.test(name);

/** How an uppdrag concerns a committee: given to it, to be followed by it, or not at all. */
export type Concern = 'given' | 'followed' | 'none';

/** Between two committees in one line: 'beredningen för skola och beredningen för vård'. */
const BETWEEN = new RegExp(
  String.raw`(?:[,;]|\s(?:och|samt))\s+(?=\S*(?:${COMMITTEE_WORDS}))`,
  'iu',
);

/**
 * What is given to all committees is given to each; so is what all shall follow.
 * @param names the committee's name, and what else a person has said that it is called
 */
export const concernOf = (
  assignment: Pick<Assignment, 'assignedTo' | 'followedBy'>,
  names: readonly string[],
): Concern => {
  const isOwn = (name: string): boolean => names.some((own) => isSameCommittee(name, own));
  const isNamed = assignment.assignedTo.some(isOwn);
  if (isNamed || assignment.assignedTo.some(isAllCommittees)) return 'given';
  const followers = assignment.followedBy ?? '';
  const isFollower = followers !== '' && followers.split(BETWEEN).some(isOwn);
  return isFollower || isAllCommittees(followers) ? 'followed' : 'none';
};
