import { STOP_WORDS } from './stop-words.ts';
import { countedAs } from './terms.ts';

/** One text as words, ready to be laid beside another. */
export interface WordedText {
  words: string[];
  /** What each word counts as (stem or group of synonyms); '' for words that say nothing. */
  roots: string[];
  /** The same, where figures say nothing either. */
  contents: string[];
}

const FIGURE = /^\d+$/u;

/** Words of `text` in lower case with what each counts as. */
export function wordedText(text: string): WordedText {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const roots = words.map((word) => (STOP_WORDS.has(word) ? '' : countedAs(word)));
  return { words, roots, contents: roots.map((root) => (FIGURE.test(root) ? '' : root)) };
}

/** What begins a circumstance ("under högtrafik", "varje kvartal"); what follows is not the object. */
const CIRCUMSTANCE =
  /^(?:i|inom|under|hos|mellan|genom|vid|utifrån|enligt|inför|senast|tillsammans|utanför|varje|per|före|efter|innan)$/u;
/** Further on in the object a swapped word is a detail. */
const OBJECT_WORDS = 3;
/** After "till" sooner: where a thing is to go is a detail of it ("bokbussens turlista till …"). */
const OBJECT_WORDS_BEFORE_TILL = 2;
/** A longer exchange is a rewriting, not one word put in another's place. */
const SWAPPED_WORDS = 3;
/** Words of quantity before the object proper; they do not say what it is about. */
const QUANTITY = /^(?:antal|andel|del|nivå|grad|tillgång|behov)/u;
/** Letters that two words must begin alike with to be parts of one matter. */
const ALIKE = 5;

/**
 * True when two texts are the same words but for the object of the verb, where one thing stands in
 * another's place: "ställa krav på biogas i avtalen" and "ställa krav på kollektivavtal i avtalen".
 * Much wording in common then speaks of the form, not of the matter.
 */
export function isObjectSwapped(a: WordedText, b: WordedText): boolean {
  const start = sharedStart(a.words, b.words);
  const end = sharedEnd(a.words, b.words, start);
  const gone = contentOf(a, start, end);
  if (gone.length === 0 || gone.length > SWAPPED_WORDS) return false;
  const come = contentOf(b, start, end);
  if (come.length === 0 || come.length > SWAPPED_WORDS) return false;
  if (hasMeans(a.words, start, end) || hasMeans(b.words, start, end)) return false;
  const before = a.words.slice(0, start);
  if (GOES_ON.test(a.words[start]!) || GOES_ON.test(b.words[start]!)) return false;
  if (JOINS.test(a.words.at(-1 - end)!) || JOINS.test(b.words.at(-1 - end)!)) return false;
  // The last of several: 'hot, hat och …' is one matter still when another stands last.
  if (JOINS.test(a.words[start - 1] ?? '')) return false;
  const verb = before.findIndex((word) => word !== 'att');
  if (verb < 0 || hasCircumstance(before, before[verb]!)) return false;
  const objectBefore = a.roots
    .slice(verb + 1, start)
    .filter((root) => root !== '' && !QUANTITY.test(root));
  const frame = objectBefore.length + contentOf(a, a.roots.length - end, 0).length;
  const most = before.at(-1) === 'till' ? OBJECT_WORDS_BEFORE_TILL : OBJECT_WORDS;
  if (objectBefore.length >= most || frame === 0) return false;
  return !gone.some((x) => come.some((y) => areAlike(x, y)));
}

/** Where one text goes on with more ('och', 'med'), what stands before was the whole object. */
const GOES_ON = /^(?:och|samt|med|genom)$/u;

/** What a text adds before 'och', 'samt' or 'eller' stands beside the object, not in its place. */
const JOINS = /^(?:och|samt|eller|respektive)$/u;

/** Where what was exchanged also says by what means, more than one thing took another's place. */
const hasMeans = (words: readonly string[], start: number, end: number): boolean =>
  words.slice(start, words.length - end).includes('genom');

/** Verbs whose "i" begins what they are about: "utbilda chefer i arbetsrätt". */
const TEACHES = /^(?:utbilda|fortbilda|vidareutbilda|kompetensutveckla|träna|undervisa|handleda)$/u;

const hasCircumstance = (words: readonly string[], verb: string): boolean =>
  words.some((word) => CIRCUMSTANCE.test(word) && !(word === 'i' && TEACHES.test(verb)));

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  let n = 0;
  const most = Math.min(a.length, b.length) - start;
  while (n < most && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

function contentOf({ contents }: WordedText, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = start; i < contents.length - end; i++)
    if (contents[i] !== '') found.push(contents[i]!);
  return found;
}

function areAlike(x: string, y: string): boolean {
  const length = Math.min(ALIKE, x.length, y.length);
  return (
    length >= 4 && (x.slice(0, length) === y.slice(0, length) || x.includes(y) || y.includes(x))
  );
}
