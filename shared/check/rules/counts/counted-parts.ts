import type { Plan } from '../../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { GOAL_NOUNS, PLAN_COUNTS, type PlanCount } from '../../plan-counts.ts';
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
const EACH = /(?<!\p{L})(?:alla|samtliga) $/iu;
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

/** A count in a sentence, with the words around it. */
interface StatedCount {
  said: number;
  printed: string;
  before: string;
  after: string;
  /** Other parts of the plan are counted right before. */
  isChained: boolean;
}

/** "Planen innehåller 31 uppdrag" where the list has another number of them. */
export const countedParts: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return PLAN_COUNTS.flatMap((part) => {
    const counted = part.count(owner.plan);
    const at = part.first(owner.plan);
    if (counted === 0) return [];
    return subject.sentences.flatMap((sentence) =>
      countsIn(sentence.text, part)
        .filter(({ said }) => said !== counted)
        .filter((stated) => part.name !== 'uppdrag' || !isOfOwnSeries(stated, owner.plan))
        .filter((stated) => isOfAll(stated, part, owner.plan, counted))
        .map(({ printed }): RuleFinding => ({
          severity: 'warning',
          message: `Texten säger ”${printed.trim()}”, men Beredd räknar till ${counted} ${part.name} i planen.`,
          places: [
            sentencePlace(subject, sentence),
            ...(at ? [partPlace(owner, at, `${counted} ${part.name}, det första här`)] : []),
          ],
        })),
    );
  });
};

/** The counts of a part in a text, but those of what somebody has given: another rule counts those. */
function countsIn(text: string, { noun }: PlanCount): StatedCount[] {
  const pattern = new RegExp(
    `(?<!\\p{L}|\\d)(${COUNT_PATTERN}) ((?:\\p{L}+ )?)(?:${noun})(?!\\p{L})`,
    'giu',
  );
  const given = givenIn(text);
  return [...text.matchAll(pattern)].flatMap((match): StatedCount[] => {
    const [printed, word = '', between = ''] = match;
    const said = countOf(word);
    const isGiven = given.some((one) => one.printed.includes(printed));
    if (said === null || !NEUTRAL.test(between) || isGiven) return [];
    const all = text.slice(0, match.index);
    const before = all.replace(COUNTED_BEFORE, '');
    const after = text.slice(match.index + printed.length);
    return [{ said, printed, before, after, isChained: before !== all }];
  });
}

/** 'Nämnden ger förvaltningen nedanstående tolv uppdrag': all there are, when it is nearly so many. */
const FOLLOWING = /(?<!\p{L})(?:nedanstående|följande) $/iu;
const isOneOff = (said: number, counted: number): boolean =>
  Math.abs(said - counted) === 1 && counted >= FEWEST_LISTED;
/** Fewer may be those of one part of the plan. */
const FEWEST_LISTED = 5;

/** 'Elva egna uppdrag': those of one series, beside fullmäktige's in another. */
const isOfOwnSeries = ({ printed, said }: StatedCount, { assignments }: Plan): boolean =>
  / egna /iu.test(printed) &&
  [...Map.groupBy(assignments, ({ series }) => series).values()].some(
    ({ length }) => length === said,
  );

/** Whether a count is of all that the plan has of a part, and not of some of them. */
function isOfAll(stated: StatedCount, part: PlanCount, plan: Plan, counted: number): boolean {
  const { before, after, printed } = stated;
  const isSome = isOnlySome(after, stated.said > counted);
  const isEach = part.name === 'styrtal' && EACH.test(before) && !ONLY_SOME.test(after);
  const isOwnWord =
    part.noun === GOAL_NOUNS && isLabelOf(plan, printed) && !OTHERS.test(before) && !isSome;
  return (
    WHOLE.test(before) ||
    (part.name === 'uppdrag' && FOLLOWING.test(before) && isOneOff(stated.said, counted)) ||
    IN_PLAN.test(after) ||
    isEach ||
    isOwnWord ||
    isTheGoals(stated, part) ||
    isTheRisks(stated, part) ||
    isTheBoards(stated, part, isSome)
  );
}

/** 'De fyra målen', with nothing before it. */
const isTheGoals = ({ before, printed }: StatedCount, { noun }: PlanCount): boolean =>
  noun === GOAL_NOUNS &&
  /^(?:de|alla|samtliga) $/iu.test(before) &&
  /mål(?:en|sättningarna)$/iu.test(printed);

/** 'De fyra riskerna nedan', 'Planens fyra risker har värderats': all of the table. */
const isTheRisks = ({ before, after, printed }: StatedCount, { name }: PlanCount): boolean =>
  name === 'risker' &&
  /^(?:de|dessa|alla|samtliga) $/iu.test(before) &&
  /riskerna$/iu.test(printed) &&
  /^ (?:(?:som (?:redovisas|tas upp|beskrivs) )?(?:nedan|här|i (?:planen|tabellen))|har (?:bedömts|värderats|identifierats))(?!\p{L})/iu.test(
    after,
  );

/** 'Nämnden har fyra mål och elva styrtal': uppdrag alone it may have from others too. */
const isTheBoards = (
  { before, after, isChained }: StatedCount,
  { noun, name }: PlanCount,
  isSome: boolean,
): boolean =>
  (noun === GOAL_NOUNS || isChained || name === 'risker') &&
  BOARD_HAS.test(before) &&
  (before === '' ? ARE_ALL.test(after) : !isSome);
