import type { Plan } from '../../shared/plan/plan.ts';

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

/** 'Beredningen för psykiatri' → 'psykiatri': the short name where there is no room. */
export const shortCommittee = (name: string): string => {
  const short = name.replace(/^(beredningen|utskottet|delegationen) för /i, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
};
