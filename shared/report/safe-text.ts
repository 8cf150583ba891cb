/**
 * Text of plans and notes is never markup: each writer escapes it here, as late as possible.
 * Control characters and direction marks are dropped, they can hide what a text says.
 */

/** Controls, direction marks, byte order marks, non-characters and lone surrogates; not \t \n \r. */
const HIDDEN =
  /[[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]--[\t\n\r]]/gv;

/** Without what cannot be seen; tabs and line breaks stay. */
export const visibleText = (text: string): string => text.replace(HIDDEN, '');

const HTML: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const htmlText = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (sign) => HTML[sign]!);

/** Markdown's own signs are escaped wherever they could begin something; line breaks become spaces. */
export const markdownText = (text: string): string =>
  visibleText(text)
    // Only from where white space begins: looked for from each of its signs, much of it takes minutes.
    .replace(/(?<!\s)\s*[\n\r]\s*/g, ' ')
    .replace(/^[ \t]+/u, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&$:@^]/g, '\\$&')
    // Many readers make an address of it by themselves.
    .replace(/www\./giu, (found) => found.replace('.', '\\.'))
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
