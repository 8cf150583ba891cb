/** Around the words that were hit; the window shows them as marks, never as markup. */
const HIT_START = '\u0002';
const HIT_END = '\u0003';
const CUT = '…';

/** Words shown, and how many of them before the first hit: about two lines of a result list. */
const SNIPPET_WORDS = 24;
const WORDS_BEFORE = 6;

interface Token {
  start: number;
  end: number;
  isHit: boolean;
}

/** Words after the first hit among which the best stretch is looked for, and some to fill it up. */
const WORDS_WEIGHED = 120;
const WORDS_READ = WORDS_WEIGHED + 2 * SNIPPET_WORDS;

/** The words up to some way after the first hit: a table may go on for pages. */
function tokensOf(text: string, isHit: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const at = tokens.length;
    if (at > last + WORDS_READ - WORDS_WEIGHED) break;
    const isOne = at <= last && isHit(word.toLowerCase());
    if (isOne && last === Number.POSITIVE_INFINITY) last = at + WORDS_WEIGHED;
    tokens.push({ start: index, end: index + word.length, isHit: isOne });
  }
  return tokens;
}

/** The first word to show: the stretch with most hits, begun a little before its first one. */
function bestStart(tokens: readonly Token[]): number {
  let best = 0;
  let most = -1;
  tokens.forEach((token, index) => {
    if (!token.isHit) return;
    const start = Math.max(0, Math.min(index - WORDS_BEFORE, tokens.length - SNIPPET_WORDS));
    const hits = tokens.slice(start, start + SNIPPET_WORDS).filter((it) => it.isHit).length;
    if (hits > most) [best, most] = [start, hits];
  });
  return best;
}

/**
 * A piece of a text around its hits, each hit between U+0002 and U+0003, '…' where it was cut.
 *
 * @param isHit tells of a lower-case word whether it was asked for
 */
export function snippetOf(text: string, isHit: (word: string) => boolean): string {
  const source = text.normalize('NFC');
  const tokens = tokensOf(source, isHit);
  const from = bestStart(tokens);
  const shown = tokens.slice(from, from + SNIPPET_WORDS);
  const isWhole = from + SNIPPET_WORDS >= tokens.length;
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const end = isWhole ? source.length : (shown.at(-1)?.end ?? source.length);
  let snippet = from === 0 ? '' : CUT;
  let at = start;
  for (const token of shown.filter((it) => it.isHit)) {
    snippet += source.slice(at, token.start) + HIT_START + source.slice(token.start, token.end);
    snippet += HIT_END;
    at = token.end;
  }
  return snippet + source.slice(at, end) + (isWhole ? '' : CUT);
}
