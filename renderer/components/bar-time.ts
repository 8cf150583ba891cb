/** Long enough to read, find and press; what is not undone here can still be undone where it stands. */
const UNDO_MS = 12_000;
const SAID_MS = 4000;

/** What the bar at the bottom carries: something done, done and to be taken back, or refused. */
export type BarKind = 'done' | 'undo' | 'failed';

/** How long the bar stands, in milliseconds; null until it is closed, since a failure says what to do. */
export function barTime(kind: BarKind): number | null {
  if (kind === 'failed') return null;
  return kind === 'undo' ? UNDO_MS : SAID_MS;
}
