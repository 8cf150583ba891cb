/** The same words whatever the spaces, dashes, quotes, capitals and closing full stop. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[–—−‐‑]/gu, '-')
    .replace(/[”“„"»«]/gu, '"')
    .replace(/[’´`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?- ?/gu, '-')
    .trim()
    .replace(/[.;,]$/u, '')
    .toLowerCase();
}

/** A word must be this long before one differing letter counts as a slip of the pen. */
const SLIP_LENGTH = 7;

/**
 * True when two texts say the same but for spelling: the same words in the same order, where a
 * few long words differ in one letter inside ('lågvårdevård', 'lågvärdevård'). Figures, beginnings
 * and short words never count as spelling: they carry meaning ('obefogad').
 */
export function isSameButForSpelling(a: string, b: string): boolean {
  return samenessOf(a, b) !== 'different';
}

/** How far two texts say the same: to the letter, but for a slip of the pen, or not. */
export type Sameness = 'same' | 'spelling' | 'different';

/** Spelling and typography change a text's length by little; more, and there is nothing to compare. */
const SPELLING_LENGTH = 12;

/** Compares two texts as `plainText` sees them. */
export function samenessOf(a: string, b: string): Sameness {
  if (a === b) return 'same';
  if (Math.abs(a.length - b.length) > SPELLING_LENGTH) return 'different';
  const [left, right] = [plainText(a), plainText(b)];
  if (left === right) return 'same';
  return haveOnlySlips(left, right) ? 'spelling' : 'different';
}

function haveOnlySlips(a: string, b: string): boolean {
  const left = a.split(/[ ,;:]+/u);
  const right = b.split(/[ ,;:]+/u);
  if (left.length !== right.length) return false;
  let slips = 0;
  for (let i = 0; i < left.length; i++) {
    if (left[i] === right[i]) continue;
    if (!isSlip(left[i]!, right[i]!)) return false;
    slips++;
  }
  return slips <= Math.max(1, left.length / 10);
}

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_LENGTH || /\d/u.test(a + b)) return false;
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < longest && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const gone = a.length - start - end;
  const come = b.length - start - end;
  return start >= 2 && gone <= 1 && come <= 1;
}
