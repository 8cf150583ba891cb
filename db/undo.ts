/** What a version did; only that matters for finding what an undo takes back. */
interface Step {
  version: number;
  action: string;
}

/**
 * The version an undo goes back to, or null when nothing is left to take back. The history is only
 * added to: an `undo` row takes back the newest change before it that still stands. That the thing
 * was made at all is not taken back; removing it is a change of its own.
 */
export function undoTarget<S extends Step>(history: readonly S[]): S | null {
  const standing: S[] = [];
  for (const step of history) {
    if (step.action === 'undo') standing.pop();
    else standing.push(step);
  }
  return standing.at(-2) ?? null;
}
