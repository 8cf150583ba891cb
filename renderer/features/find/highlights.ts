/** Names of the marks in `find-styles.tsx`. */
const ALL = 'find';
const CURRENT = 'find-current';

/** Marks ranges of the page without touching it; `current` stands out among them. */
export function showMarks(ranges: readonly Range[], current: Range | undefined): void {
  CSS.highlights.set(ALL, new Highlight(...ranges));
  if (current) CSS.highlights.set(CURRENT, new Highlight(current));
  else CSS.highlights.delete(CURRENT);
}

/** Takes the marks away. */
export function clearMarks(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
