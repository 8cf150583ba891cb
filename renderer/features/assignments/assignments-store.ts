import { create } from 'zustand';
import { NO_FILTER, type AssignmentFilter, type Grouping } from './assignment-filter.ts';

interface AssignmentsStore {
  filter: AssignmentFilter;
  grouping: Grouping;
  /** The line the keys work on: plan and key, since a dropped one stands in another plan. */
  selected: string | null;
  /** The line a note is being written under. */
  noteUnder: string | null;
}

/** What one has chosen in *Uppdragslistan*; the same when one comes back. */
export const useAssignments = create<AssignmentsStore>(() => ({
  filter: NO_FILTER,
  grouping: 'goal',
  selected: null,
  noteUnder: null,
}));

/** Changes some of the filter. */
export const narrowTo = (change: Partial<AssignmentFilter>): void =>
  useAssignments.setState((s) => ({ filter: { ...s.filter, ...change } }));
