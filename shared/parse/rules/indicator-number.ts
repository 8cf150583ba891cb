/** A styrtal's own number and what it says. */
export interface NumberedText {
  /** '3', '3 a', '1.2'; null when it has none. As printed, without the closing mark. */
  readonly number: string | null;
  readonly text: string;
}

/** '3 a.', '3a)', '2.', '1.2', '1 En hög andel', 'Styrtal 4:', 'S2.'; a year or '1177 …' is no number. */
const NUMBER =
  /^(?:(?:[Ss]tyrtal|[Ii]ndikator|[Nn]yckeltal|[Mm]ått)\s*(?:nr\.?\s*)?)?((?:[A-ZÅÄÖ]{1,2}\s?)?\d{1,2}(?:[.:]\d{1,2})*(?:\s?[A-Za-zåäö](?=[.):\s]))?)(?:[.):]+\s*|\s+(?=\p{Lu}))(?=\S)/u;
const CAPITAL_START = /^\p{Lu}|^["”(]|^\d/u;

/** Splits '3 a. Operation (< 90 dagar)' into its number and its text. */
export function splitNumber(printed: string): NumberedText {
  const match = NUMBER.exec(printed);
  if (match?.[1] === undefined) return { number: null, text: printed };
  const rest = printed.slice(match[0].length);
  // '2 av 3 patienter' and '3,5 procent' are sentences: a number's text begins as a sentence does.
  const isMarked = /[.):]\s*$/u.test(match[0]);
  if (!isMarked && !CAPITAL_START.test(rest)) return { number: null, text: printed };
  return { number: match[1].trim(), text: rest.trim() };
}

/** '3 a' → '3a': how a number is written in keys. */
export function numberKey(number: string): string {
  return number.toLowerCase().replaceAll(/[\s.]+$|\s/gu, '');
}

/** The number of the row that '3 a' or '3.1' is a component of; null for '3'. */
export function parentNumber(number: string): string | null {
  const lettered = /^(.*\d)\s?[a-zåäö]$/iu.exec(number);
  if (lettered?.[1] !== undefined) return lettered[1];
  return /^(.+)[.:]\d+$/u.exec(number)?.[1] ?? null;
}
