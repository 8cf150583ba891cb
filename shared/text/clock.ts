/** A clock whose every answer is later than the one before it. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds, so that text order is time order. */
  readonly next: () => string;
}

/**
 * A hybrid logical clock: real time, except that it never goes back and never stands still. When the
 * computer's clock is set back, or two things happen within a millisecond, the next millisecond after
 * the newest known time is given instead; order then always is the order things happened in.
 *
 * @param now the computer's time in milliseconds since 1970
 * @param newest the newest time already given out, ISO 8601; null in an empty store
 */
export function createClock(now: () => number, newest: string | null): Clock {
  let last = newest === null ? 0 : Date.parse(newest);
  return {
    next: () => {
      last = Math.max(now(), last + 1);
      return new Date(last).toISOString();
    },
  };
}
