import type { Segment } from './spaced-line.ts';

/** The names in a piece of a header: 'Utfall 2023 Utfall 2024' are two also where a single space parts them. */
export function wordsApart(piece: Segment): Segment[] {
  let at = 0;
  return piece.text.split(/(?<=\s(?:19|20)\d\d) (?=\p{Lu})/u).map((text) => {
    const from = piece.from + at;
    at += text.length + 1;
    return { text, from, to: from + text.length };
  });
}
