import { indicatorValue } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { decimalsOf } from '../../figure.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';
import {
  FIGURE_PATTERN,
  isPercent,
  PERCENT_PATTERN,
  textFigure,
  yearsIn,
} from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';

/** 'Sjukfrånvaron ligger på 8,6 procent': how it is, without a year. */
const IS_NOW = new RegExp(
  `(?<!\\p{L})(?:är|ligger på|uppgår till|ligger kring)(?: nu| i dag| idag| för närvarande| cirka| ca)? (${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'iu',
);
const RATE = new RegExp(`${FIGURE_PATTERN} ?(?:%|procent)`, 'giu');
/** An aim, a limit or somebody else's. */
const OTHER =
  /(?<!\p{L})(?:mål\p{L}*|ska(?:ll)?|bör|minst|högst|gräns\p{L}*|lägre|högre|sikt)(?!\p{L})/iu;

/** How a styrtal stands, told in the text with one digit wrong or two swapped. */
export const outcomeNow: CheckRule = ({ subject, earlier }) => {
  const told = subject.sentences.filter(
    ({ text, block }) =>
      block.kind !== 'table' &&
      IS_NOW.test(text) &&
      !OTHER.test(text) &&
      yearsIn(text).length === 0 &&
      [...text.matchAll(RATE)].length === 1,
  );
  const former = earlier.flatMap(({ plan }) => plan.indicators);
  return told.flatMap((sentence) =>
    subject.plan.indicators
      .filter(({ text }) => namesIndicator(sentence.text, text, indicatorWords(text)))
      .flatMap((indicator) => against(subject, sentence, indicator, former))
      .slice(0, 1),
  );
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  indicator: Indicator,
  former: readonly Indicator[],
): RuleFinding[] {
  const printed = IS_NOW.exec(sentence.text)?.[1] ?? '';
  const stated = textFigure(printed)?.value;
  const outcome = indicatorValue(indicator.outcome);
  if (stated === undefined || outcome.kind !== 'number' || outcome.isChange) return [];
  const isRate = isPercent(outcome.unit);
  const decimals = Math.max(decimalsOf(printed), decimalsOf(indicator.outcome));
  // What another cell says, also in a former plan, is told of that.
  const isKnown = [indicator, ...former].some(({ outcome: a, target, longTerm }) =>
    [a, target, longTerm].some((cell) => {
      const value = indicatorValue(cell);
      return value.kind === 'number' && value.value === stated;
    }),
  );
  if (!isRate || isKnown || !isTypingSlip(stated, outcome.value, decimals)) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${printed} procent, men styrtalet ${indicatorName(indicator)} har ${indicator.outcome}.`,
      places: [
        sentencePlace(subject, sentence),
        partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`),
      ],
    },
  ];
}
