import type { Indicator } from '../plan/plan.ts';
import type { CheckedPlan } from './check-context.ts';
import { indicatorWords, namesIndicator } from './indicator-matter.ts';

/** 'Nämnden har därför sänkt målet', 'målvärdet har justerats ned'. */
const LOWERED =
  /(?<!\p{L})(?:sänkt|sänker|sänks|justerat|justerats|justeras) (?:\p{L}+ ){0,3}?(?:mål|målet|målvärdet|målnivån|ambitionen)(?!\p{L})|(?<!\p{L})(?:\p{L}*mål(?:et|värdet|nivån)?|ambitionen) (?:\p{L}+ ){0,8}?(?:sänks|sänkts|sänkt|justerats|justeras)(?!\p{L})/iu;
/** 'Målet är lägre än utfallet', 'tiden tillåts öka', 'målet hålls oförändrat'. */
const ADMITTED =
  /(?<!\p{L})\p{L}*mål(?:et|värdet|nivån)? (?:\p{L}+ ){0,4}?(?:är|ligger|sätts|hålls|behålls) (?:\p{L}+ ){0,2}?(?:lägre|högre|sämre|oförändrat)(?!\p{L})|(?<!\p{L})tillåts (?:\p{L}+ ){0,2}?(?:öka|minska|stiga|sjunka|försämras)(?!\p{L})/iu;
/** Shorter words are found in others by chance; of capitals alone fewer tell. */
const SHORTEST = 6;
/** Words of any measure. */
const GENERAL = /^(?:andel|antal|genomsnitt|anmäld|procent|medel|person|invån)/u;
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu;

/**
 * Whether the plan says itself that a styrtal's target asks for less: anywhere by the styrtal's name,
 * under the same goal by a word or an abbreviation of it ('Punktlighetsmålet', 'Målvärdet för HPV').
 */
export const isToldTarget = (
  { sentences }: CheckedPlan,
  { goalKey, text }: Pick<Indicator, 'text'> & { goalKey?: string | null },
): boolean =>
  sentences.some((sentence) => {
    const isLowered = LOWERED.test(sentence.text);
    if (!isLowered && !ADMITTED.test(sentence.text)) return false;
    const isNear = goalKey !== undefined && sentence.block.goalKey === goalKey;
    return (
      namesIndicator(sentence.text, text, indicatorWords(text)) ||
      (isNear && hasWordOf(sentence.text, text))
    );
  });

function hasWordOf(sentence: string, name: string): boolean {
  const said = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !GENERAL.test(word),
  );
  const short: readonly string[] = name.match(ABBREVIATION) ?? [];
  return (
    words.some((word) => said.some((one) => one.startsWith(word.replace(/[aeo]n?$/u, '')))) ||
    (sentence.match(ABBREVIATION) ?? []).some((one) => short.includes(one))
  );
}
