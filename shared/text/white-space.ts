/** One space for every run of white space of any kind; none at the ends. */
export function singleSpaced(text: string): string {
  return text.replaceAll(/[\s\u00a0\u2007\u202f]+/gu, ' ').trim();
}

/**
 * What stands after the last white space; '' when the text ends in one. A pattern that looks for it
 * from the left takes quadratic time on a word of a million letters.
 */
export function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** NFC without zero-width and direction characters; soft hyphens and white space stay. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replaceAll(INVISIBLE, '');
}

/** For telling whether two texts are the same: NFC, small letters, letters and digits only. */
export function foldedText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
