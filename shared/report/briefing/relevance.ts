import { lettersOf, termsOf } from '../../compare/terms.ts';

/** Shorter stems are found inside too many other words ('mål' in 'målsättning'). */
const SHORTEST_PART = 6;

/** Words every plan's tables and uppdrag are full of; they tell nothing of which belong together. */
const COMMON =
  /^(?:område|hälso|sjukvård|verksamhet|region|kommun|nämnd|förvaltning|summa|totalt|övrig|kostnad|intäkt|budget|resultat|andel|antal|invånar)/u;

/** The stems that say what a text is about, without those that stand in everything. */
const tellingStems = (text: string): string[] =>
  termsOf(text)
    .stems.map(lettersOf)
    .filter((stem) => stem.length >= SHORTEST_PART && !COMMON.test(stem));

/** True when the one is the other, or a part of a compound ('psykiatr' in 'specialpsykiatrisk'). */
const isSameWord = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a);

/** True when the texts share a word that says what they are about, or an abbreviation. */
export function mentions(text: string, other: string): boolean {
  const own = tellingStems(text);
  const others = tellingStems(other);
  if (own.some((stem) => others.some((it) => isSameWord(stem, it)))) return true;
  const abbreviations = new Set(termsOf(other).abbreviations);
  return termsOf(text).abbreviations.some((it) => abbreviations.has(it));
}
