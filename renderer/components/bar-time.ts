/** Long enough to read, find and press; what is not undone here can still be undone where it stands. */
const UNDO_MS = 12_000;
const SAID_MS = 6000;

/** What the bar at the bottom carries: something done, done and to be taken back, or refused. */
export type BarKind = 'done' | 'undo' | 'failed';

/** How the bar stands now. */
export interface Standing {
  kind: BarKind;
  /** For how long it has been in sight, in milliseconds. */
  seenMs: number;
  /** True when one has gone on from the place where it was done. */
  isElsewhere: boolean;
  /** True while the pointer or the keyboard is in it. */
  isHeld: boolean;
}

/**
 * Whether the bar goes by itself. A failure says what to do, so it stands until it is closed. What
 * can be taken back can be so for as long as one stays where it was done: nobody is too slow for it
 * (WCAG 2.2.1). Never while somebody is about to press.
 */
export function mayGo({ kind, seenMs, isElsewhere, isHeld }: Standing): boolean {
  if (kind === 'failed' || isHeld) return false;
  return kind === 'undo' ? isElsewhere && seenMs >= UNDO_MS : seenMs >= SAID_MS;
}
