/** An abbreviation and the words it stands for. */
export interface Abbreviation {
  abbreviation: string;
  words: string;
}

/** An abbreviation in parentheses: '(BT)', '(SPOT-team)'. What it stands for is before it. */
const IN_PARENTHESES = /\((\p{Lu}[\p{Lu}a-zåäö]*\p{Lu})(?:-\p{L}+)?\)/gu;
/** The words right before: 'bastjänstgöring (BT)'; as many as an abbreviation may stand for. */
const WORDS_BEFORE = /(?:[\p{L}-]+ ){1,7}$/u;
/** Seven words are no longer than this. */
const LOOK_BACK = 240;
/** The abbreviation, then its words: 'HPV (humant papillomvirus)', 'LOV: Lagen om …', 'SMO – …'. */
const BEFORE =
  /(?<![\p{L}-])(\p{Lu}{2,7})(?: \(| – |: | står för | betyder )((?:[\p{L}-]+ ?){1,7})/gu;

/** Both inside: 'styrdokumentet (RUS, regional utvecklingsstrategi)'. */
const INSIDE = /\((\p{Lu}{2,7}), ((?:[\p{L}-]+ ?){1,7})\)/gu;

/** Between commas: 'den fördjupade översiktsplanen, FÖP, antas'. */
const BETWEEN_COMMAS = /, (\p{Lu}{2,7})(?=[,.;]| och | samt )/gu;
/** 'Förkortningen SKA används nedan för det systematiska kvalitetsarbetet'. */
const SHORTENS =
  /(?<!\p{L})förkortningen (\p{Lu}{2,7}) (?:används|står|betyder|avser|syftar)(?: \p{Ll}+){0,3}? (?:för|på) (?:den |det |de )?((?:[\p{L}-]+ ?){1,4})(?=[.,;]|$)/giu;

/** Abbreviations that a text spells out beside them, with the words they stand for. */
export function spelledOutIn(printed: string): Abbreviation[] {
  const text = printed.replace(/\s+/gu, ' ');
  const behind = [...text.matchAll(IN_PARENTHESES), ...text.matchAll(BETWEEN_COMMAS)];
  const after = behind.map(({ index, 1: abbreviation = '' }) => {
    const words =
      WORDS_BEFORE.exec(`${text.slice(Math.max(0, index - LOOK_BACK), index).trimEnd()} `)?.[0] ??
      '';
    return { abbreviation, words: windowBefore(words.trim().split(' '), abbreviation) };
  });
  const before = [...text.matchAll(BEFORE), ...text.matchAll(INSIDE)].map(
    ([, abbreviation = '', words = '']) => ({
      abbreviation,
      words: windowAfter(words.trim().split(' '), abbreviation),
    }),
  );
  const told = [...text.matchAll(SHORTENS)].map(([, abbreviation = '', words = '']) => ({
    abbreviation,
    words: spells(words, abbreviation) ? words.trim() : null,
  }));
  return [...after, ...before, ...told].flatMap(({ abbreviation, words }) =>
    words === null ? [] : [{ abbreviation, words }],
  );
}

/** As many words as letters, each beginning with its letter: the surest sign. */
function initialsSpell(words: readonly string[], abbreviation: string): boolean {
  const initials = words.map((word) => word[0]?.toLowerCase()).join('');
  return initials === abbreviation.toLowerCase();
}

/** The fewest last words whose letters hold the abbreviation's in order, from a word's beginning. */
function windowBefore(words: readonly string[], abbreviation: string): string | null {
  const exact = words.slice(-abbreviation.length);
  if (initialsSpell(exact, abbreviation)) return exact.join(' ');
  for (let start = words.length - 1; start >= 0; start--) {
    const window = words.slice(start).join(' ');
    if (spells(window, abbreviation)) return window;
  }
  return null;
}

function windowAfter(words: readonly string[], abbreviation: string): string | null {
  const exact = words.slice(0, abbreviation.length);
  if (initialsSpell(exact, abbreviation)) return exact.join(' ');
  for (let end = 1; end <= words.length; end++) {
    const window = words.slice(0, end).join(' ');
    if (spells(window, abbreviation)) return window;
  }
  return null;
}

function spells(words: string, abbreviation: string): boolean {
  const letters = abbreviation.toLowerCase();
  const text = words.toLowerCase();
  if (text[0] !== letters[0]) return false;
  // More words than letters is a sentence that happens to hold them.
  if (words.split(' ').length > letters.length + 1) return false;
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
