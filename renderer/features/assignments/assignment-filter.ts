import { STATUS_WORDS } from '../../../shared/follow-up/status-words.ts';
import { concernOf, type Concern } from '../../../shared/plan/committees.ts';
import type { AssignmentRow } from './assignment-rows.ts';

/** What the list can be narrowed to, one value each; null is all. */
export interface AssignmentFilter {
  goal: string | null;
  receiver: string | null;
  giver: string | null;
  change: string | null;
  /** A status word, or `NO_STATUS`. */
  status: string | null;
  /** Only what is given to, or followed by, min beredning. */
  onlyCommittee: boolean;
}

export const NO_FILTER: AssignmentFilter = {
  goal: null,
  receiver: null,
  giver: null,
  change: null,
  status: null,
  onlyCommittee: false,
};

export type Grouping = 'goal' | 'receiver' | 'giver' | 'change' | 'status';

/** What stands for an uppdrag nobody has said anything of. */
export const NO_STATUS = 'none';

/** A line's status as a filter's value. */
export const statusOf = (row: AssignmentRow): string => row.status?.status ?? NO_STATUS;

/** How a line concerns a committee. */
export const rowConcern = (row: AssignmentRow, names: readonly string[]): Concern =>
  concernOf({ assignedTo: [...row.receivers], followedBy: row.followedBy }, names);

/** The lines that pass every filter. */
export const filterRows = (
  rows: readonly AssignmentRow[],
  filter: AssignmentFilter,
  /** All that min beredning is called. */
  names: readonly string[],
): AssignmentRow[] =>
  rows.filter(
    (row) =>
      (filter.goal === null || row.goal === filter.goal) &&
      (filter.receiver === null || row.receivers.includes(filter.receiver)) &&
      (filter.giver === null || row.givenBy === filter.giver) &&
      (filter.change === null || row.change === filter.change) &&
      (filter.status === null || statusOf(row) === filter.status) &&
      (!filter.onlyCommittee || rowConcern(row, names) !== 'none'),
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
    case 'status':
      return row.status === null ? 'Ingen status' : STATUS_WORDS[row.status.status];
  }
};

export interface RowGroup {
  title: string;
  rows: AssignmentRow[];
}

interface GroupWords {
  committee: string;
  /** All that it is called. */
  names: readonly string[];
  onlyCommittee: boolean;
  /** Heading for what is gone ('Fanns 2025, finns inte kvar 2026'). */
  dropped: string;
  changeWord: (change: string) => string;
}

const groupTitle = (row: AssignmentRow, by: Grouping, words: GroupWords): string => {
  if (row.isDropped) return words.dropped;
  if (words.onlyCommittee && rowConcern(row, words.names) === 'given')
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
