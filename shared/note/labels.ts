/** Stretches marked without words carry this label; it is no choice of a label. */
export const HIGHLIGHT_LABEL = 'markering';

/** The labels that are offered from the start; own ones come after them. */
export const STANDARD_LABELS = ['fråga', 'oro', 'stöd', 'att följa upp', 'faktafel'] as const;

const KNOWN: ReadonlySet<string> = new Set([...STANDARD_LABELS, HIGHLIGHT_LABEL, 'beslut']);

/** Whether a person made the label: it can be renamed and taken away. */
export const isOwnLabel = (label: string): boolean => !KNOWN.has(label);
