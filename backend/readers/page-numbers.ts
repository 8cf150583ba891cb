/**
 * How page numbers are printed in Swedish official documents: '14(25)', 'Sida 3 av 20', '3/20',
 * '– 3 –'. One pattern a line, the page first and the total second where it has one.
 */
const WITH_TOTAL: readonly RegExp[] = [
  /(?:^|\s)(\d{1,4})\s?\((\d{1,4})\)$/,
  /^(\d{1,4})\s?\((\d{1,4})\)(?:\s|$)/,
  /(?:^|\s)(?:sida|sid\.?|s\.)\s*(\d{1,4})\s*(?:av|\/|\()\s*(\d{1,4})\)?$/i,
  /^(?:sida|sid\.?|s\.)\s*(\d{1,4})\s*(?:av|\/|\()\s*(\d{1,4})\)?(?:\s|$)/i,
  /^(\d{1,4})\s*(?:av|\/)\s*(\d{1,4})$/i,
];

const ALONE: readonly RegExp[] = [
  /^(?:sida|sid\.?)\s*(\d{1,4})$/i,
  /(?:^|\s)(?:sida|sid\.)\s*(\d{1,4})$/i,
  /^[-–—]\s*(\d{1,4})\s*[-–—]$/,
];

/** Longer than this a line is text that happens to end as a page number does. */
const MAX_FURNITURE_LENGTH = 160;

/** Page and total of a line that carries '14(25)' or the like; null when it does not. */
export function pageAndTotal(text: string): { page: number; total: number } | null {
  if (text.length > MAX_FURNITURE_LENGTH) return null;
  for (const pattern of WITH_TOTAL) {
    const [, page, total] = pattern.exec(text) ?? [];
    if (page === undefined || total === undefined) continue;
    if (Number(page) >= 1 && Number(page) <= Number(total)) {
      return { page: Number(page), total: Number(total) };
    }
  }
  return null;
}

/** Whether a line says by its form that it is a page number ('Sida 4', '– 4 –', '4(25)'). */
export const isPageNumberForm = (text: string): boolean =>
  pageAndTotal(text) !== null ||
  (text.length <= MAX_FURNITURE_LENGTH && ALONE.some((pattern) => pattern.test(text)));

/** A number and nothing else; only its neighbours can tell whether it counts pages. */
export const isBareNumber = (text: string): boolean => /^\d{1,4}$/.test(text);

/** The same header on every page, whatever number it carries. */
export const withoutNumbers = (text: string): string =>
  text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim().toLowerCase();
