import { indicatorValue } from '../../../compare/indicator-value.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { FRACTION_PATTERN, FRACTIONS } from '../../fractions.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';
import { isPercent, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { aimInProse } from './aim-in-prose.ts';

/** 'Ambitionen är att tre av fyra ska ha', 'minst hälften ska få': an aim told as a fraction. */
const AIM = new RegExp(
  `(?<!\\p{L})(?:(?:ambitionen|målet|målsättningen|avsikten) (?:är|för året är) att [^.;:]{0,30}?(?<a>${FRACTION_PATTERN})(?!\\p{L})|(?<b>${FRACTION_PATTERN})(?!\\p{L})[^.;:]{0,50}? ska(?:ll)? (?:ha|få|vara|kunna|nå|ges|erbjudas|genomföra))`,
  'iu',
);
/** An aim for another time than this year. */
const IN_TIME =
  /(?<!\p{L})(?:på sikt|långsiktig\p{L}*|planperioden|inom \p{L}+ år|delmål\p{L}*)(?!\p{L})/iu;
/** Percentage points between a fraction in words and the target that is meant by it. */
const ROOM = 4;

/** "Tre av fyra ska ha en fast kontakt vid årets slut", beside a target of 65 per cent for the same. */
export const aimInWords: CheckRule = (context) => {
  const { subject } = context;
  const { year } = subject.plan.plan;
  const told = toldFirstBy(context, aimInProse);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const { a, b } = AIM.exec(text)?.groups ?? {};
    const words = (a ?? b ?? '').toLowerCase();
    const stated = FRACTIONS[words];
    if (stated === undefined || block.kind === 'table' || told.has(text)) return [];
    if (IN_TIME.test(text) || yearsIn(text).some((one) => one !== year)) return [];
    const indicator = subject.plan.indicators.find((one) => {
      const value = indicatorValue(one.target);
      const isShare = value.kind === 'number' && isPercent(value.unit) && !value.isChange;
      return isShare && namesIndicator(text, one.text, indicatorWords(one.text));
    });
    const isKnown = [indicator?.outcome, indicator?.target, indicator?.longTerm].some((cell) => {
      const value = indicatorValue(cell ?? '');
      return value.kind === 'number' && Math.abs(value.value - stated) <= ROOM;
    });
    if (!indicator || isKnown) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ${words} om målet, men styrtalet ${indicatorName(indicator)} har ${indicator.target}.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, indicator.source, `${indicator.text} ${indicator.target}`),
        ],
      },
    ];
  });
};
