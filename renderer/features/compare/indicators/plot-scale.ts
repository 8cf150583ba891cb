/** The drawing's own units; 16 of them are one rem, so that text follows the reader's size. */
export const PLOT_SIZE = { width: 300, height: 138 } as const;
const PLOT = { left: 4, right: 232, top: 24, bottom: 86 };
/** Where the long-term target stands, after the years. */
export const LONG_X = 276;
/** The line under the years, below the words of the lowest dot. */
export const AXIS_Y = 113;
export const TICK_Y = 132;

/** A place on the drawing of a layout's x (0–1). */
export const px = (x: number): number => PLOT.left + x * (PLOT.right - PLOT.left);
/** A place on the drawing of a layout's y (0–1, upwards). */
export const py = (y: number): number => PLOT.bottom - y * (PLOT.bottom - PLOT.top);

/** Letters that fit beside each other at a sign. */
const LONGEST_LABEL = 12;
/** About how wide a letter of a value is: a value at the edge is moved in by half of itself. */
export const LETTER = 7;

/** '703 ton' of '703 ton koldioxidekvivalenter (2023)': what fits at a dot; the table has the cell whole. */
export function brief(label: string): string {
  const text = label.replace(/^(?:utfall\s*)?(?:19|20)\d{2}\s*:\s*/iu, '').trim();
  if (text.length <= LONGEST_LABEL) return text;
  const words = /^[^\p{L}]*\p{L}{0,6}/u.exec(text)?.[0].trim() ?? '';
  return words !== '' && words.length <= LONGEST_LABEL ? words : `${text.slice(0, LONGEST_LABEL)}…`;
}
