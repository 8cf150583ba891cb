const WORDS = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
] as const;

/** A pattern for a count written as a word, from two: 'tre', 'arton'. */
export const COUNT_WORD_PATTERN = `(?:${WORDS.slice(2).toReversed().join('|')})`;

/** A pattern for a count as Swedish text words it, from two: 'tre', 'arton', '31'. */
export const COUNT_PATTERN = `(?:${WORDS.slice(2).toReversed().join('|')}|\\d{1,3})`;

/** The count that a word or figure names; null when it is none. */
export function countOf(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = (WORDS as readonly string[]).indexOf(word.toLowerCase());
  return at < 0 ? null : at;
}
