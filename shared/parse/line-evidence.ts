import type { LabelHabits } from './rules/assignment-label.ts';
import type { Contents } from './rules/contents-list.ts';
import type { Spacing } from './spacing.ts';

/** What the whole document says about how its lines are to be understood. */
export interface Evidence {
  readonly spacing: Spacing;
  readonly habits: LabelHabits;
  readonly contents: Contents;
  /** The most common size of letters; null where the format has none. */
  readonly bodySize: number | null;
}
