import type { Visibility } from '../../../../shared/note/note.ts';

/** What kind of line is being written; the minutes sort by it. */
export type LineLabel = 'fråga' | 'beslut' | null;

/** The line one writes on in a meeting. */
export interface Line {
  text: string;
  visibility: Visibility;
  label: LineLabel;
  saidBy: string;
}

const ORDER: readonly Visibility[] = ['minutes', 'shared', 'private'];

/** In a meeting a line is for the minutes until one says otherwise, and the field says so. */
export const emptyLine = (visibility: Visibility = 'minutes'): Line => ({
  text: '',
  visibility,
  label: null,
  saidBy: '',
});

/** Who may read it, one step on: mötesanteckning, delas, privat, and round again. */
export const nextVisibility = (now: Visibility): Visibility =>
  ORDER[(ORDER.indexOf(now) + 1) % ORDER.length] ?? 'minutes';

/**
 * The line with a label put on, or taken off when it had it. A decision is part of the minutes, so
 * it is made one; a question stays as readable as it was.
 */
export function withLabel(line: Line, label: 'fråga' | 'beslut'): Line {
  if (line.label === label) return { ...line, label: null };
  return { ...line, label, visibility: label === 'beslut' ? 'minutes' : line.visibility };
}

/** How the label is said: 'Fråga', 'Beslut'. */
export const labelWord = (label: string | null): string =>
  label === null || label === '' ? '' : label.charAt(0).toUpperCase() + label.slice(1);
