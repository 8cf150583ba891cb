import { parseFigure } from '../text/number.ts';

/** A number in running text and how exactly it is printed. */
export interface TextFigure {
  value: number;
  /** The last printed digit's worth: 0.1 for '37,5', 10 for '1 190'. */
  step: number;
}

/** A number without sign as running text prints it; for use inside other patterns. */
export const FIGURE_PATTERN =
  '(?<![\\d,.])(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:,\\d+)?(?!,?\\d)';

/** Per cent after a figure, but not percentage points; for use inside other patterns. */
export const PERCENT_PATTERN = ' ?(?:%|procent)(?!-?enhet)';

/** Words that say that a figure is rounded; for use inside other patterns. */
export const ABOUT_PATTERN = '(?:cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare)';

/** Whether a figure's unit, or what follows it in a text, is per cent. */
export const isPercent = (unit: string): boolean => /^ ?(?:%|procent)/iu.test(unit);

/** Zeros at the end may be rounding, but nobody rounds away more than this share of a number. */
const ROUNDED_SHARE = 0.02;

/** The number that `printed` states; null when it states none. */
export function textFigure(printed: string): TextFigure | null {
  const value = parseFigure(printed.trim());
  if (value === null) return null;
  const decimals = /,(\d+)/u.exec(printed)?.[1]?.length ?? 0;
  if (decimals > 0) return { value, step: 10 ** -decimals };
  const zeros = /0*$/u.exec(printed.replace(/\D/gu, ''))?.[0].length ?? 0;
  return { value, step: Math.max(1, Math.min(10 ** zeros, Math.abs(value) * ROUNDED_SHARE)) };
}

/** True for a whole number that is more likely a year than a count. */
export const isYear = (printed: string): boolean => /^(?:19|20)\d\d$/u.test(printed.trim());

const YEAR = /(?<![\d-])(?:19|20)\d\d(?!\d)/gu;

/** The years that a text names, each once. */
export const yearsIn = (text: string): number[] => [
  ...new Set([...text.matchAll(YEAR)].map(([printed]) => Number(printed))),
];

const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Every year as it stands in a text, in order and repeated ones too, also the end of '2025-2026'. */
export const yearsAt = (text: string): { year: number; index: number }[] =>
  [...text.matchAll(ANY_YEAR)].map(({ 0: printed, index }) => ({ year: Number(printed), index }));
