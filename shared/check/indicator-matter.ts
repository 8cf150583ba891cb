import { STOP_WORDS } from '../compare/stop-words.ts';
import { isOneStem, matterStem } from './row-matter.ts';

/** Another group, place or way of counting than the styrtal's. */
const OTHER =
  /(?<!\p{L})(?:riket|nationell\p{L}*|landet|kvinnor|män|flickor|pojkar|exklusive|inklusive|varav|område\p{L}*|från|ökar|ökade|minskar|minskade|snittet|genomsnitt\p{L}*)(?!\p{L})/iu;
/** Half its words at least, one of them long enough to be no chance, name an indicator. */
const NAMED_SHARE = 0.5;
/** So many letters of a word are left in its other forms: 'genomsnitt', 'genomsnittlig'. */
const STEM = 7;
const TELLING = 8;

/** The stems of the words that tell what a text is about. */
export const contentOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !STOP_WORDS.has(word) && word !== 'procent' && word !== 'index')
      .map(matterStem),
  ),
];

/** The stems by which an indicator is known; what stands in brackets is about its figures. */
export const indicatorWords = (text: string): string[] =>
  contentOf(text.replace(/\([^()]*\)/gu, ' '));

/** Whether a sentence speaks of the indicator and of nobody else's, of which `words` are the stems. */
export function namesIndicator(sentence: string, text: string, words: readonly string[]): boolean {
  const other = OTHER.exec(sentence)?.[0].toLowerCase().slice(0, STEM) ?? '';
  if (words.length === 0 || (other !== '' && !text.toLowerCase().includes(other))) return false;
  const said = contentOf(sentence);
  const shared = words.filter((word) => said.some((one) => isOneStem(one, word)));
  const isTold = shared.some((word) => word.length >= TELLING) || shared.length === words.length;
  return isTold && shared.length / words.length >= NAMED_SHARE;
}

/** 'Inom hemtjänsten', 'vid badhusen': a part of the whole, in the definite form. */
const PART =
  /(?<!\p{L})(?<where>inom|vid|hos|bland|i|på) (?<part>\p{L}{4,}(?:en|et|n|na))(?!\p{L})/giu;
/** What is as large as the whole itself, or no part of anything. */
const WHOLE_PART =
  /^(?:\p{L}*(?:förvaltning|nämnd|styrelse|region|kommun|verksamhet|län|organisation|koncern|bokslut|plan|budget|rapport|mätning|enkät|undersökning|genomsnitt|tabell)(?:en|et|n|na|erna|arna)?)$/iu;
/** 'Sjukfrånvaro, hela förvaltningen', 'Andel nöjda, totalt'. */
const OF_WHOLE = /(?<!\p{L})(?:hela|samtliga|alla|all|totalt|total)(?!\p{L})/iu;

/**
 * Whether a sentence gives the figure of a part that the indicator's name does not name: it opens
 * with the part ('Inom hemtjänsten var …'), or the indicator is of the whole by its own words.
 */
export function isOfPart(sentence: string, text: string): boolean {
  const own = contentOf(text);
  return [...sentence.matchAll(PART)].some(({ index, groups }) => {
    const { where = '', part = '' } = groups ?? {};
    const opens = index === 0 && /^(?:inom|vid|hos|bland)$/iu.test(where);
    if (WHOLE_PART.test(part) || !(opens || OF_WHOLE.test(text))) return false;
    const stems = contentOf(part);
    return stems.length > 0 && !stems.some((stem) => own.some((one) => isOneStem(one, stem)));
  });
}

/** Words of an indicator's name in a finding; one reads on in the plan. */
const LONGEST_NAME = 12;

/** The beginning of an indicator's text in quotation marks, as one would say it. */
export function indicatorName({ text }: { text: string }): string {
  const first = (text.split(/(?<=[^.]{12})[.(:]/u)[0] ?? text).trim();
  const words = first.split(' ');
  return `”${words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME).join(' ')} …` : first}”`;
}
