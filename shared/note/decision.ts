import type { Visibility } from './note.ts';

/** A note with this label is what was decided in its ärende. */
export const DECISION_LABEL = 'beslut';

/**
 * Whether a note is a decision that the whole room may see: one for the minutes. A decision that its
 * writer keeps private, or means for colleagues alone, is theirs.
 */
export const isDecisionForAll = (note: { label: string | null; visibility: Visibility }): boolean =>
  note.label === DECISION_LABEL && note.visibility === 'minutes';
