import { rowLabel } from '../compare/budget-tables.ts';
import { rootOf } from '../compare/word-root.ts';

/** Labels of these words alone name no matter. */
const GENERAL =
  /^(?:övrig|övriga|summa|totalt?|netto(?!kostnad|budget)\p{L}*|intäkter|kostnader|verksamhetens|resultat\p{L}*|budgetram)$/iu;
/** Shorter words are found inside others by chance. */
const SHORTEST = 5;

/** The words of a text, in small letters. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/**
 * Whether the words name a row: each longer word of its label, inflected, or an abbreviation alone
 * or before a hyphen ('HR-avdelningens' names 'HR'). Rows named in general words are never named.
 */
export function namesRow(text: string, label: string): boolean {
  if (wordsOf(label).every((word) => word.length < SHORTEST - 1 || GENERAL.test(word))) {
    return isAbbreviated(text, label);
  }
  return saysLabel(wordsOf(text), label);
}

/** Whether each longer word of a row's label is among the words, inflected or not. */
export function saysLabel(words: readonly string[], label: string): boolean {
  const said = words.map(matterStem);
  const wanted = rowLabel(label)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map(matterStem);
  return wanted.length > 0 && wanted.every((stem) => said.some((one) => isOneStem(one, stem)));
}

/** 'HR-avdelningens' names the row 'HR'. */
const isAbbreviated = (text: string, label: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(label.trim()) &&
  new RegExp(`(?<!\\p{L})${label.trim()}(?!\\p{L})`, 'u').test(text);

/** One stem for a row's name and its definite form and genitive: 'förskola' and 'förskolans'. */
export const matterStem = (word: string): string => stemOf(word.replace(COST_OF, ''));

/** Stems of one word in two forms may differ by the ending that only one of them shows: 'result', 'resultat'. */
export function isOneStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isForm =
    short.length >= SHORTEST && /^(?:[aei]?t|n|t?ion?|n?ing)$/u.test(long.slice(short.length));
  return a === b || (isForm && long.startsWith(short));
}

/** 'lokalkostnaderna', 'projektanslaget': what is paid for is in the first part. */
const COST_OF = /(?<=^\p{L}{5,})(?:kostnad|anslag|utgift|medl|stöd)\p{L}*$/u;

const stemOf = (word: string): string =>
  rootOf(
    word
      .replace(/(?<=\p{L}{3}rna)s$/u, '')
      .replace(/(?<=\p{L}{3}r)na$/u, '')
      .replace(/(?<=\p{L}{4}[aeo])ns?$|(?<=\p{L}{5}(?:en|et|na))s$|(?<=\p{L}{4}e)na$/u, ''),
  );

const BUDGET = /^(?:budget|nämndbudget|plan)\s*(\d{4})(?!.*(?:omsättning|ram))/iu;

const NET = /(?<!\p{L})(?:netto|resultat|nettokostnad|nettobudget)(?!\p{L})/iu;

/** The column of a year's budget: 'Budget 2026', else '2026' alone; -1 when there is none. */
export function budgetColumn(columns: readonly string[], year: number): number {
  const ofYear = columns.flatMap((name, c) => (BUDGET.exec(name)?.[1] === `${year}` ? [c] : []));
  // Of income, costs and net under one year the net is the budget.
  const named = ofYear.find((c) => NET.test(columns[c]!)) ?? ofYear[0] ?? -1;
  return named >= 0 ? named : columns.findIndex((name) => name.trim() === `${year}`);
}
