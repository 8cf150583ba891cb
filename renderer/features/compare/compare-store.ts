import { create } from 'zustand';
import type { RiskShelf } from './risks/risk-kind.ts';
import { NO_FILTER, type ChangeFilter } from './assignments/change-filter.ts';

export type CompareTab = 'assignments' | 'indicators' | 'budget' | 'risks' | 'sections' | 'key';

/** Which styrtal are shown, and how. */
export type IndicatorView = 'remarkable' | 'all' | 'table';

/** A decision on a pair that can be taken back. */
export interface Decision {
  fromPlanId: string;
  fromKey: string;
  toPlanId: string;
  toKey: string;
  former: 'same' | 'different' | null;
}

interface CompareState {
  tab: CompareTab;
  filter: ChangeFilter;
  layout: 'sides' | 'inline';
  /** The row the hand is on; null before one is chosen. */
  rowId: string | null;
  /** What was chosen among the styrtal; null before anything was. */
  indicatorView: IndicatorView | null;
  /** The section whose text is read; null before one is chosen. */
  sectionId: string | null;
  /** Which risks are shown. */
  riskShelf: RiskShelf;
  /** Rows put off with 'Avgör senare', in this window only. */
  postponed: readonly string[];
  /** The latest decision, for Ctrl Z; null when there is none to take back. */
  latest: Decision | null;
  set: (change: Partial<Omit<CompareState, 'set' | 'postpone' | 'postponed'>>) => void;
  postpone: (rowId: string) => void;
}

/** How *Jämföra* is looked at. Kept while the window is open, so that one comes back to the same view. */
export const useCompare = create<CompareState>((set) => ({
  tab: 'assignments',
  filter: NO_FILTER,
  layout: 'sides',
  rowId: null,
  indicatorView: null,
  sectionId: null,
  riskShelf: 'all',
  postponed: [],
  latest: null,
  set: (change) => set(change),
  postpone: (rowId) =>
    set((state) => ({ postponed: [...state.postponed.filter((id) => id !== rowId), rowId] })),
}));
