/** A stretch of a quotation; `isMarked` where it is what the finding speaks of. */
export interface QuotePiece {
  text: string;
  isMarked: boolean;
}

const SPACE = '[ \\u00a0\\u202f]';
/** '3 av 7' with the word before it ('Plats 6 av 7'), a date, or a figure with its unit. */
const FIGURE = new RegExp(
  `(?:\\p{Lu}\\p{L}+${SPACE})?\\d+${SPACE}av${SPACE}\\d+|\\d{4}-\\d{2}-\\d{2}|[-−–+]?\\d+(?:${SPACE}\\d{3})*(?:,\\d+)?(?:${SPACE}?(?:%|procent|miljoner|mnkr|tkr|ton)(?!\\p{L}))?`,
  'gu',
);
/** A year alone, or a single digit, stands in too many quotations to be what is meant. */
const COMMON = /^(?:\d|(?:19|20)\d{2})$/u;
const QUOTED = /”([^”]{3,})”/gu;
const LONG_WORD = /\p{L}{9,}/gu;
/** A term that is most of the quotation marks nothing out. */
const MOST_SHARE = 0.6;

const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/[ \u00a0\u202f]/gu, `${SPACE}?`)
    .replace(/[-−–]/gu, '[-−–]');

const patternOf = (terms: readonly string[]): RegExp | null =>
  terms.length === 0
    ? null
    : new RegExp(
        `(?<![\\p{L}\\d])(?:${terms
          .toSorted((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})(?![\\p{L}\\d]|${SPACE}?[-–]${SPACE}?\\d)`,
        'giu',
      );

/** Between the cells of a row that is quoted as one line. */
const CELL_SIGN = ' · ';

/** A figure that a row prints in several cells is meant once: where it stands first. */
const onceEach = (quote: string, matches: readonly RegExpExecArray[]): RegExpExecArray[] => {
  const isRow = quote.includes(CELL_SIGN);
  const seen = new Set<string>();
  return matches.filter(([words]) => {
    const isFirst = !seen.has(words);
    seen.add(words);
    return isFirst || !isRow;
  });
};

/** The longest run of words in the sentence that the quotation has too, with a word that says something in it. */
function sharedPhrase(sentence: string, quote: string): string[] {
  const words = sentence.split(/\s+/u).map((word) => word.replace(/^[(,]+|[.,:;?)]+$/gu, ''));
  const held = quote.toLocaleLowerCase('sv-SE');
  for (let length = words.length; length > 1; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (
        (phrase.match(LONG_WORD) ?? []).length > 0 &&
        held.includes(phrase.toLocaleLowerCase('sv-SE'))
      )
        return [phrase];
    }
  return [];
}

function cut(quote: string, terms: readonly string[]): QuotePiece[] | null {
  const fitting = [...new Set(terms)].filter(
    (term) =>
      term.length < quote.length * MOST_SHARE &&
      // What a quotation begins with is its name, not what is odd in it.
      !quote.toLocaleLowerCase('sv-SE').startsWith(term.toLocaleLowerCase('sv-SE')),
  );
  const matches = onceEach(quote, [...quote.matchAll(patternOf(fitting) ?? /(?!)/gu)]);
  if (matches.length === 0) return null;
  const pieces: QuotePiece[] = [];
  let end = 0;
  for (const match of matches) {
    pieces.push({ text: quote.slice(end, match.index), isMarked: false });
    pieces.push({ text: match[0], isMarked: true });
    end = match.index + match[0].length;
  }
  pieces.push({ text: quote.slice(end), isMarked: false });
  return pieces.filter(({ text }) => text !== '');
}

/**
 * The quotation with the words marked that the finding's sentence names: what stands in quotation
 * marks and the figures, and when it has neither of them, the longest phrase they share, else its
 * long words. Nothing is marked when the
 * sentence names nothing of the quotation.
 */
export function markedWords(message: string, quote: string): QuotePiece[] {
  const quoted = [...message.matchAll(QUOTED)].flatMap((match) => match[1] ?? []);
  const bare = message.replace(QUOTED, ' ');
  const figures = (bare.match(FIGURE) ?? []).filter((figure) => !COMMON.test(figure));
  return (
    cut(quote, [...quoted, ...figures]) ??
    cut(quote, sharedPhrase(bare, quote)) ??
    cut(quote, bare.match(LONG_WORD) ?? []) ?? [{ text: quote, isMarked: false }]
  );
}
