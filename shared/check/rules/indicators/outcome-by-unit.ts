import { indicatorValue } from '../../../compare/indicator-value.ts';
import { outcomeYearOf } from '../../../compare/indicator-text.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { COUNT_WORD_PATTERN, countOf } from '../../../text/number-word.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf, indicatorName, indicatorWords } from '../../indicator-matter.ts';
import { FIGURE_PATTERN, textFigure, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { indicatorInProse } from './indicator-in-prose.ts';

const UNIT = 'dagar|veckor|månader|timmar|minuter|poäng';
/** 'var den genomsnittliga tiden sju veckor': what was reached, in a unit of its own. */
const REACHED = new RegExp(
  `(?<!\\p{L})(?:var|blev|uppgick|låg|tog)(?!\\p{L})[^.;\\d]{0,60}?(?<!\\p{L})(${FIGURE_PATTERN}|${COUNT_WORD_PATTERN}) (${UNIT})(?!\\p{L})`,
  'iu',
);
/** Somebody else's figure, or a change. */
const OTHER =
  /(?<!\p{L})(?:riket|nationell\p{L}*|länet|längre|kortare|fler|färre|mer|mindre|kvinnor|män|varav|målet)(?!\p{L}) ?(?!åren)/iu;
/** What a word ends in tells what a compound is of: 'tiden' of 'handläggningstid'. */
const TAIL = 3;

/**
 * What was reached in the styrtal's own year, told in a unit that only one styrtal of the goal has:
 * "under 2029 var tiden sju veckor" beside 9.
 */
export const outcomeByUnit: CheckRule = (context) => {
  const { subject } = context;
  const reached = subject.sentences.filter(({ text }) => REACHED.test(text));
  if (reached.length === 0) return [];
  const told = toldFirstBy(context, indicatorInProse);
  return reached.flatMap((sentence): RuleFinding[] => {
    const [, number = '', unit = ''] = REACHED.exec(sentence.text) ?? [];
    const [year, ...more] = yearsIn(sentence.text);
    const value = countOf(number) ?? textFigure(number)?.value ?? null;
    const isOther = told.has(sentence.text) || OTHER.test(sentence.text.split(',')[0] ?? '');
    if (value === null || year === undefined || more.length > 0 || isOther) return [];
    const measured = indicatorsIn(subject, sentence, unit);
    const [one] = measured;
    return one && measured.length === 1 && outcomeYearOf(one, subject.plan.indicators) === year
      ? against(subject, sentence, one, {
          value,
          printed: `${number} ${unit}`,
          year,
        })
      : [];
  });
};

/** The styrtal of the sentence's goal that are measured in the unit. */
function indicatorsIn({ plan }: CheckedPlan, { block }: Sentence, unit: string): Indicator[] {
  return block.goalKey === null
    ? []
    : plan.indicators.filter(
        ({ goalKey, text, outcome }) =>
          goalKey === block.goalKey &&
          new RegExp(`(?<!\\p{L})${unit}(?!\\p{L})`, 'iu').test(`${text} ${outcome}`),
      );
}

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  indicator: Indicator,
  stated: { value: number; printed: string; year: number },
): RuleFinding[] {
  const outcome = indicatorValue(indicator.outcome);
  if (outcome.kind !== 'number' || outcome.isChange || outcome.value === stated.value) return [];
  if (!isOfOneMatter(sentence.text, indicator.text)) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${stated.printed} för ${stated.year}, men styrtalet ${indicatorName(indicator)} har ${indicator.outcome}.`,
      places: [
        sentencePlace(subject, sentence),
        partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`),
      ],
    },
  ];
}

function isOfOneMatter(text: string, name: string): boolean {
  // That both are in weeks does not make them one matter.
  const said = contentOf(text.replace(new RegExp(`(?<!\\p{L})(?:${UNIT})(?!\\p{L})`, 'giu'), ' '));
  return indicatorWords(name).some((word) =>
    said.some((one) => one === word || (one.length >= TAIL && word.endsWith(one))),
  );
}
