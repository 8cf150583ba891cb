import type { KnownWords } from './known-words.ts';

/** Words that follow a hyphen that stands for a left-out part: 'hälso- och sjukvård'. */
const COORDINATORS = new Set([
  'och',
  'eller',
  'samt',
  'resp',
  'respektive',
  'men',
  'till',
  'som',
  'liksom',
  'såväl',
  'inklusive',
  'alternativt',
  'eventuellt',
  'kontra',
  'än',
]);

/** First parts that keep their hyphen in Swedish: letters, abbreviations and figures are written with one. */
const KEEPS_HYPHEN = /(?:^|[^\p{L}])(?:\p{Lu}{2,}|\p{L}|[\p{L}]*\p{N}+)$/u;

const LAST_PART = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u;
const FIRST_PART = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;

/**
 * The lines of one paragraph as one string: single spaces, no soft hyphens, words that were broken
 * at a line's end whole again, hyphens that belong to the words kept.
 */
export function joinLines(lines: readonly string[], known: KnownWords): string {
  // Only the end of what is joined is looked at again: else long texts would be copied for each line.
  const done: string[] = [];
  let last = '';
  for (const raw of lines) {
    const line = raw.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();
    if (line === '') continue;
    last = last === '' ? line : joinTwo(last, line, known);
    done.push(last.slice(0, -MAX_WORD));
    last = last.slice(-MAX_WORD);
  }
  const joined = [...done, last].join('');
  return joined.replaceAll('\u00ad', '').replaceAll(/ {2,}/gu, ' ').trim();
}

/** No word is longer: how much of what came before is looked at. */
const MAX_WORD = 80;

/** No word, but the last letter of one that a narrow cell broke: 'Nämnde' over 'n'. */
const LONE_CONSONANT = /^[b-df-hj-np-tv-xz]$/u;

/** Two pieces of running text, the second on the line after the first. */
export function joinTwo(before: string, after: string, known: KnownWords): string {
  const end = before.slice(-MAX_WORD);
  if (end.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (end.endsWith('‐')) return joinTwo(`${before.slice(0, -1)}-`, after, known);
  if (/[\p{L}\p{N}]\/$/u.test(end)) return before + after;
  // '2026–' above '2030': a span of years or amounts has no space around its dash.
  if (/\d–$/u.test(end) && /^\d/u.test(after)) return before + after;
  if (LONE_CONSONANT.test(after) && /\p{Ll}{3}$/u.test(end)) return before + after;
  if (!/[\p{L}\p{N}]-$/u.test(end)) return `${before} ${after}`;
  switch (hyphenAtLineEnd(end, after, known)) {
    case 'left-out-part':
      return `${before} ${after}`;
    case 'of-the-word':
      return before + after;
    case 'of-the-line':
      return before.slice(0, -1) + after;
  }
}

type EndHyphen = 'left-out-part' | 'of-the-word' | 'of-the-line';

function hyphenAtLineEnd(before: string, after: string, known: KnownWords): EndHyphen {
  const next = FIRST_PART.exec(after)?.[0] ?? '';
  if (next === '') return /^["”'(]/u.test(after) ? 'left-out-part' : 'of-the-word';
  if (COORDINATORS.has(next.toLowerCase()) && !isJoined(before, next, known))
    return 'left-out-part';
  if (/^[\p{Lu}\p{N}]/u.test(next)) return 'of-the-word';
  const last = LAST_PART.exec(before)?.[1] ?? '';
  const whole = known.counts.get((last + next).toLowerCase()) ?? 0;
  const hyphenated = known.counts.get(`${last}-${next}`.toLowerCase()) ?? 0;
  if (whole !== hyphenated) return whole > hyphenated ? 'of-the-line' : 'of-the-word';
  return KEEPS_HYPHEN.test(before.slice(0, -1)) ? 'of-the-word' : 'of-the-line';
}

/** 'pro-/till' may be the end of a word after all, when the document writes it whole elsewhere. */
function isJoined(before: string, next: string, known: KnownWords): boolean {
  const last = LAST_PART.exec(before)?.[1] ?? '';
  return (known.counts.get((last + next).toLowerCase()) ?? 0) > 0;
}
