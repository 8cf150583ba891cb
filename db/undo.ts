/** What a version did; only that matters for finding what an undo takes back. */
interface Step {
  version: number;
  action: string;
}

/** What can be gone on with: after anything else, going on is a change of its own. */
const GOES_ON_AFTER: ReadonlySet<string> = new Set(['add', 'edit', 'continue']);

/**
 * The version an undo goes back to, or null when nothing is left to take back. The history is only
 * added to: an `undo` row takes back the newest change before it that still stands. What was saved
 * while one went on writing (`continue`) is one change with what it goes on from. That the thing was
 * made at all is not taken back; removing it is a change of its own.
 */
export function undoTarget<S extends Step>(history: readonly S[]): S | null {
  const standing: S[] = [];
  let before = '';
  for (const step of history) {
    const { action } = step;
    if (action === 'undo' || (action === 'continue' && GOES_ON_AFTER.has(before))) standing.pop();
    if (action !== 'undo') standing.push(step);
    before = action;
  }
  return standing.at(-2) ?? null;
}
