import { isAllCommittees } from '../../plan-words/committees.ts';
import type { AssignmentRow } from './assignment-rows.ts';

/** What the list can be narrowed to, one value each; null is all. */
export interface AssignmentFilter {
  goal: string | null;
  receiver: string | null;
  giver: string | null;
  change: string | null;
  /** Only what is given to, or followed by, min beredning. */
  onlyCommittee: boolean;
}

export const NO_FILTER: AssignmentFilter = {
  goal: null,
  receiver: null,
  giver: null,
  change: null,
  onlyCommittee: false,
};

export type Grouping = 'goal' | 'receiver' | 'giver' | 'change';

/** How an uppdrag concerns a committee: given to it, followed by all committees, or not at all. */
export type Concern = 'given' | 'followed' | 'none';

export const concernOf = (row: AssignmentRow, committee: string): Concern => {
  if (row.receivers.includes(committee)) return 'given';
  if (row.receivers.some(isAllCommittees)) return 'given';
  const followers = row.followedBy ?? '';
  return followers.includes(committee) || isAllCommittees(followers) ? 'followed' : 'none';
};

/** The lines that pass every filter. */
export const filterRows = (
  rows: readonly AssignmentRow[],
  filter: AssignmentFilter,
  committee: string,
): AssignmentRow[] =>
  rows.filter(
    (row) =>
      (filter.goal === null || row.goal === filter.goal) &&
      (filter.receiver === null || row.receivers.includes(filter.receiver)) &&
      (filter.giver === null || row.givenBy === filter.giver) &&
      (filter.change === null || row.change === filter.change) &&
      (!filter.onlyCommittee || concernOf(row, committee) !== 'none'),
  );

const NO_CHANGE = 'Inte jämfört';

const plainGroup = (row: AssignmentRow, by: Grouping): string => {
  switch (by) {
    case 'goal':
      return row.goal;
    case 'receiver':
      return row.receivers.join(', ') || 'Mottagare inte utsatt';
    case 'giver':
      return row.givenBy;
    case 'change':
      return row.change ?? NO_CHANGE;
  }
};

export interface RowGroup {
  title: string;
  rows: AssignmentRow[];
}

interface GroupWords {
  committee: string;
  onlyCommittee: boolean;
  /** Heading for what is gone ('Fanns 2025, utgår 2026'). */
  dropped: string;
  changeWord: (change: string) => string;
}

const groupTitle = (row: AssignmentRow, by: Grouping, words: GroupWords): string => {
  if (row.isDropped) return words.dropped;
  if (words.onlyCommittee && concernOf(row, words.committee) === 'given')
    return `Givna till ${words.committee}`;
  const title = plainGroup(row, by);
  if (by === 'change') return words.changeWord(title);
  return words.onlyCommittee ? `Följs av nämndens beredningar, ${title}` : title;
};

/** Lines under headings, in the plan's order; what is given to the committee first, what is gone last. */
export const groupRows = (
  rows: readonly AssignmentRow[],
  by: Grouping,
  words: GroupWords,
): RowGroup[] => {
  const groups = Map.groupBy(rows, (row) => groupTitle(row, by, words));
  const list = [...groups].map(([title, members]) => ({ title, rows: members }));
  const rank = (group: RowGroup): number => {
    if (group.title === words.dropped) return 2;
    return group.title === `Givna till ${words.committee}` ? 0 : 1;
  };
  return list.sort((a, b) => rank(a) - rank(b));
};
