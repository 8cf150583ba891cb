import type { Plan } from '../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { GOAL_NOUNS, PLAN_COUNTS } from '../plan-counts.ts';
import { givenIn } from './counted-by-giver.ts';

/** What shows that the whole plan is counted and not a few of its parts. */
const WHOLE =
  /(?<!\p{L})(?:plan(?:en)?|verksamhetsplanen|nämndplanen|internkontrollplanen|kontrollplanen|dokumentet) (?:för \d{4} )?(?:\p{L}+ ){0,2}(?:innehåller|omfattar|har|består av|rymmer|anger|redovisar|sammanlagt|totalt) (?:\p{L}+ ){0,2}$|^den (?:innehåller|omfattar|består av) $|(?<!\p{L})(?:totalt|sammanlagt)(?: finns)? $|(?<!\p{L})i (?:verksamhets|nämnd)?planen (?:finns|ingår) $|(?<!\p{L})(?:verksamhets|nämnd)?planens $/iu;
/** "Nämnden har fem målsättningar": of goals this means all; uppdrag it has from others too. */
const BOARD_HAS =
  /^(?:nämnden|styrelsen|direktionen|\p{L}+nämnden|\p{L}+styrelsen) (?:har|arbetar efter|arbetar mot|styr mot|ska nå|har beslutat om|har antagit|har satt upp) $|^(?:nämndens|styrelsens|direktionens) $|^$/iu;
/** "Fyra mål gäller för planperioden": at the beginning only this says that all are counted. */
const ARE_ALL = /^ (?:gäller|styr|är uppsatta|har beslutats|är beslutade)(?!\p{L})/iu;
const ONLY_SOME = /^ (?:från|inom|av|i|på|som|gällande|med)(?!\p{L})/iu;
/** "Fyra mål som utgår från visionen": some of them cannot be more than the plan has. */
const isOnlySome = (after: string, isTooMany: boolean): boolean =>
  ONLY_SOME.test(after) && !(isTooMany && /^ som(?!\p{L})/iu.test(after));
/** 'Förvaltningen får fem uppdrag i planen'. */
const IN_PLAN = /^ i (?:(?:verksamhets|nämnd)?planen|detta dokument)(?: \p{L}+ \d{4})?(?=[.,]|$)/iu;
/** '… tre mål, elva styrtal och ': what is counted before in the same breath. */
const COUNTED_BEFORE = new RegExp(
  `(?:(?:${COUNT_PATTERN}) (?:\\p{L}+ )?(?:${PLAN_COUNTS.map(({ noun }) => noun).join('|')})(?:, | och | samt |, samt ))+$`,
  'iu',
);
/** 'Fullmäktiges tre', 'ett av våra tre', 'ett eller två': not all of the plan's own. */
const OTHERS =
  /(?<!\p{L})(?:kommunen|regionen|staden|förbundet|\p{L}*fullmäktige)(?!\p{L})|(?<!\p{L})(?:eller|varje|vardera|per) $|(?:\p{L}{4,}s|(?<!\p{L})(?:av|av de|av våra|minst|högst|bidrar till|berör)) $/iu;
/** 'Nämndmål' in a plan whose goals are headed 'Nämndmål 1': the word can only mean them. */
const isLabelOf = ({ goals }: Plan, printed: string): boolean => {
  const word = /\p{L}{6,}$/u.exec(printed)?.[0].toLowerCase() ?? '';
  return (
    word !== '' &&
    goals.length > 0 &&
    goals.every(({ label }) => label.toLowerCase().startsWith(word))
  );
};
/** Words between count and noun that take nothing away. */
const NEUTRAL = /^(?:(?:olika|övergripande|stycken|egna|politiska|strategiska) )?$/iu;

/** "Planen innehåller 31 uppdrag" where the list has another number of them. */
export const countedParts: CheckRule = ({ subject, proposed }) =>
  PLAN_COUNTS.flatMap(({ noun, count, name, first }) => {
    const owner = proposed ?? subject;
    const counted = count(owner.plan);
    if (counted === 0) return [];
    const pattern = new RegExp(
      `(?<!\\p{L}|\\d)(${COUNT_PATTERN}) ((?:\\p{L}+ )?)(?:${noun})(?!\\p{L})`,
      'giu',
    );
    return subject.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].flatMap((match): RuleFinding[] => {
        const [printed, word = '', between = ''] = match;
        const said = countOf(word);
        const before = sentence.text.slice(0, match.index).replace(COUNTED_BEFORE, '');
        const after = sentence.text.slice(match.index + printed.length);
        const isChained = before !== sentence.text.slice(0, match.index);
        const isDefinite =
          /^(?:de|alla|samtliga) $/iu.test(before) && /mål(?:en|sättningarna)$/iu.test(printed);
        const isOwnGoals =
          (isDefinite && noun === GOAL_NOUNS) ||
          ((noun === GOAL_NOUNS || isChained || name === 'risker') &&
            BOARD_HAS.test(before) &&
            (before === '' ? ARE_ALL.test(after) : !isOnlySome(after, (said ?? 0) > counted)));
        const isOwnWord =
          noun === GOAL_NOUNS &&
          isLabelOf(owner.plan, printed) &&
          !OTHERS.test(before) &&
          !isOnlySome(after, (said ?? 0) > counted);
        const isEach =
          name === 'styrtal' &&
          /(?<!\p{L})(?:alla|samtliga) $/iu.test(before) &&
          !ONLY_SOME.test(after);
        const isWhole =
          isEach || isOwnGoals || isOwnWord || WHOLE.test(before) || IN_PLAN.test(after);
        if (said === null || said === counted || !isWhole || !NEUTRAL.test(between)) return [];
        if (givenIn(sentence.text).some(({ printed: given }) => given.includes(printed))) return [];
        const at = first(owner.plan);
        return [
          {
            severity: 'warning',
            message: `Texten säger ”${printed.trim()}”, men Beredd räknar till ${counted} ${name} i planen.`,
            places: [
              sentencePlace(subject, sentence),
              ...(at ? [partPlace(owner, at, `${counted} ${name}, det första här`)] : []),
            ],
          },
        ];
      }),
    );
  });
