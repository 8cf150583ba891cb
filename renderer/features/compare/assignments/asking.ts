import type { ChangeRow } from '../../../../shared/compare/change-row.ts';

/** The uncertain pair that is asked about now, and how many wait in all. */
export interface Asking {
  row: ChangeRow | null;
  /** '1 av 4 osäkra'; '' when none is asked. */
  progress: string;
}

/**
 * One uncertain pair at a time: the one the hand is on, else the first not put off, else the one
 * put off longest ago, so that every pair comes back.
 */
export function askingOf(
  rows: readonly ChangeRow[],
  currentId: string | null,
  postponed: readonly string[],
): Asking {
  const waiting = rows.filter((row) => row.kind === 'uncertain');
  const row =
    waiting.find((one) => one.id === currentId) ??
    waiting.find((one) => !postponed.includes(one.id)) ??
    waiting.toSorted((a, b) => postponed.indexOf(a.id) - postponed.indexOf(b.id))[0] ??
    null;
  if (row === null) return { row, progress: '' };
  return { row, progress: `${waiting.indexOf(row) + 1} av ${waiting.length} osäkra` };
}
