import type { Segment } from './spaced-line.ts';

/** A year ends a name, and so do the letters over the points of a risk. */
const BETWEEN_NAMES =
  /(?<=\s(?:19|20)\d\d) (?=\p{Lu})|(?<=(?:^|\s)(?:S\s?[×x*]\s?K|RV|S|K)) (?=\p{Lu}\p{Ll}{3})/u;

/** The names in a piece of a header: 'Utfall 2023 Utfall 2024' and 'S×K Åtgärd' are two also where a single space parts them. */
export function wordsApart(piece: Segment): Segment[] {
  let at = 0;
  return piece.text.split(BETWEEN_NAMES).map((text) => {
    const from = piece.from + at;
    at += text.length + 1;
    return { text, from, to: from + text.length };
  });
}
