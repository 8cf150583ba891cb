import { STOP_WORDS } from './stop-words.ts';
import { SYNONYM_GROUPS } from './synonyms.ts';
import { isLadderWord } from './verb-ladder.ts';
import { rootOf } from './word-root.ts';

/** The words of a text that say which matter it is about, ready to be weighed against another's. */
export interface Terms {
  /** Stems with synonyms joined, each once a text, in order of appearance. */
  stems: string[];
  /** Words of the verb ladder (stems): what is to be done, kept apart from what it is done with. */
  ladder: string[];
  /** Names and abbreviations, lower case and without genitive: 'spot', 'karlskoga', '1177-direkt'. */
  names: string[];
  /** Those of the names that are abbreviations, lower case: 'spot', 'bvc/mvc'. */
  abbreviations: string[];
  /** Figures as written, thousands joined: '1100', '2026'. */
  figures: string[];
  /** Content words run together with spaces: what character n-grams are read from. */
  joined: string;
}

const WORD =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-:’'‑][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?:•]\s*["”(]*\s*$|^\s*["”(]*\s*$/u;
/** Nouns that a figure identifies ("linje 14", "etapp 2"): the figure is then part of a name. */
const IDENTIFIED =
  /(?:linje|väg|riksväg|länsväg|etapp|fas|kvarter|avdelning|hus|zon|delområde|årskurs|skede) $/iu;
/** Before the first word of a group of synonyms, where that word stands for the whole group. */
const GROUP_MARK = '=';

/** True when a stem of `Terms.stems` stands for a group of synonyms. */
export const isGroup = (stem: string): boolean => stem.startsWith(GROUP_MARK);

/** A stem of `Terms.stems` as letters alone: of a group its first word. */
export const lettersOf = (stem: string): string => (isGroup(stem) ? stem.slice(1) : stem);

/** A word for a person who does something, in any form: 'förare', 'förarnas'. */
const AGENT = /ar(?:e|en|ens|es|na|nas)$/u;

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  SYNONYM_GROUPS.flatMap((group) =>
    group.map((word) => [rootOf(word), `${GROUP_MARK}${group[0]!}`] as const),
  ),
);

const GROUPED_WORDS = SYNONYM_GROUPS.flat();
const OTHER_ROOTS = new Set(GROUPED_WORDS.filter((word) => !AGENT.test(word)).map(rootOf));

/** Roots that a group has only through words for people: 'för' of 'förare', 'led' of 'ledare'. */
const AGENT_ROOTS: ReadonlySet<string> = new Set(
  GROUPED_WORDS.map(rootOf).filter((root) => !OTHER_ROOTS.has(root)),
);

/** Words that share a group's root by chance. */
const OTHER_WORD =
  /^(?:lokal[at]|bild(?:en|er|erna)?|bok(?:en|ens)?|böcker(?:na)?|möt(?:a|as|er|s)|måla(?:r|s)?|befolkade|anvisa[rs]?|sälj(?:are|arna)|integrationer(?:na)?|publika|led(?:ig|iga|igt|igheter))$/u;

/** True when `word` belongs to the group that its root is known by, and not only to another word of that root. */
const isOfGroup = (word: string, root: string): boolean =>
  !OTHER_WORD.test(word) && (!AGENT_ROOTS.has(root) || AGENT.test(word));

/** The group of synonyms that a stem belongs to, named as in `Terms.stems`, if any. */
export const groupOf = (root: string): string | undefined => GROUP_OF.get(root);

const wordKinds = new Map<string, { root: string; ladder: boolean } | null>();

/** What `lower` counts as; null for words that say nothing. Remembered: plans repeat their words. */
function kindOf(lower: string): { root: string; ladder: boolean } | null {
  let kind = wordKinds.get(lower);
  if (kind === undefined) {
    const isFiller = STOP_WORDS.has(lower) || lower.length < 2;
    kind = isFiller ? null : { root: countedAs(lower), ladder: isLadderWord(lower) };
    wordKinds.set(lower, kind);
  }
  return kind;
}

/** What a word (lower case) counts as; '' for fillers and words of the verb ladder. */
export function contentStem(lower: string): string {
  const kind = kindOf(lower);
  return kind === null || kind.ladder ? '' : kind.root;
}

const counted = new Map<string, string>();

/** What a word (lower case) counts as: its group of synonyms or its root. Remembered: plans repeat their words. */
export function countedAs(lower: string): string {
  let stem = counted.get(lower);
  if (stem === undefined) {
    const root = rootOf(lower);
    counted.set(lower, (stem = (isOfGroup(lower, root) ? GROUP_OF.get(root) : undefined) ?? root));
  }
  return stem;
}

/** Two capitals or more ('SPOT', 'IT-stöd'), or a number that is part of a name ('1177-direkt'). */
const ABBREVIATION = /^\p{Lu}{2,}|^\d+-\p{L}/u;

const BEGINS_WITH_DIGIT = /^\d/u;

/** Abbreviations and capital words that do not open a sentence. */
function isName(word: string, before: string): boolean {
  if (ABBREVIATION.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !SENTENCE_END.test(before);
}

/** 'IT-stöd' names what 'IT' names. */
const shortened = (word: string): string => /^(\p{Lu}{2,})-\p{Ll}/u.exec(word)?.[1] ?? word;

/** 'lövåsens' is 'lövåsen'; a name that ends in s loses it everywhere, so it still equals itself. */
const withoutGenitive = (name: string): string => name.replace(/(?<=\p{L}{3})s$/u, '');

/** Most lists are empty or of a single word, and need no set. */
const eachOnce = (words: string[]): string[] => (words.length < 2 ? words : [...new Set(words)]);

/** Reads the terms out of `text`. */
export function termsOf(text: string): Terms {
  const stems: string[] = [];
  const ladder: string[] = [];
  const names: string[] = [];
  const abbreviations: string[] = [];
  const figures: string[] = [];
  const joined: string[] = [];
  let end = 0;
  for (const word of text.match(WORD) ?? []) {
    // Between words stands nothing that a word begins with: the first place found is this word's.
    const start = text.indexOf(word, end);
    end = start + word.length;
    const lower = word.toLowerCase();
    if (/^\d[\d \u00a0\u202f]*$/u.test(word)) {
      const figure = word.replace(/\D/gu, '');
      const before = text.slice(Math.max(0, start - 14), start);
      if (IDENTIFIED.test(before)) names.push(figure);
      else figures.push(figure);
      stems.push(figure);
      continue;
    }
    const kind = kindOf(lower);
    if (!kind) continue;
    if (kind.ladder) {
      ladder.push(kind.root);
      continue;
    }
    stems.push(kind.root);
    joined.push(lower);
    // Names and abbreviations have a capital or a digit; most words need not be looked at.
    if (word === lower && !BEGINS_WITH_DIGIT.test(word)) continue;
    if (isName(word, text.slice(Math.max(0, start - 6), start)))
      names.push(withoutGenitive(shortened(word).toLowerCase()));
    if (ABBREVIATION.test(word)) abbreviations.push(shortened(word).toLowerCase());
  }
  return {
    stems: eachOnce(stems),
    ladder: eachOnce(ladder),
    names: eachOnce(names),
    abbreviations: eachOnce(abbreviations),
    figures: eachOnce(figures),
    joined: ` ${joined.join(' ')} `,
  };
}
