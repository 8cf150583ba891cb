/** How a list of hits was left when one of them was opened. */
export interface LeftAt {
  query: string;
  /** How many parts had been read. */
  parts: number;
  spelledOut: boolean;
  /** Id of the hit. */
  hit: string;
}

let left: LeftAt | null = null;

/** Remembers the list that a hit was opened from. */
export const leaveAt = (place: LeftAt): void => {
  left = place;
};

/** How the list of this question was left; null when another was. */
export const leftAt = (query: string): LeftAt | null => (left?.query === query ? left : null);
