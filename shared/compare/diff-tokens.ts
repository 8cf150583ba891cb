/**
 * A text as the words a reader sees, for word differences: whole words with their inner hyphens,
 * slashes and decimals ('1177-direkt', 'BVC/MVC', '-8 144,9', '2026–2030'), and marks one by one.
 */

/** One word or mark and the white space before it. `lead + word`, joined, is the whole text. */
export interface DiffToken {
  lead: string;
  word: string;
}

/**
 * Numbers with thousands separated by a space are one word; so are words joined by hyphen, dash,
 * slash, colon or apostrophe without space. Everything else is a mark by itself.
 */
const TOKEN =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-–/:.,'’‑][\p{L}\p{N}]+)*|[^\s]/gu;

/** The tokens of `text` in order, and the white space that stands after the last of them. */
export function diffTokens(text: string): { tokens: DiffToken[]; tail: string } {
  const tokens: DiffToken[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ lead: text.slice(end, match.index), word: match[0] });
    end = match.index + match[0].length;
  }
  return { tokens, tail: text.slice(end) };
}
