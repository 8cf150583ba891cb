import { indicatorValue } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { headedTables } from '../../headed-tables.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';
import { FIGURE_PATTERN, isPercent, isYear, textFigure, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { SUM_ERROR } from '../../figure.ts';
import { indicatorInProse } from './indicator-in-prose.ts';

/** 'Målet för … är 76 procent', 'ska vara högst 10 veckor'. */
const AIM =
  /(?<!\p{L})(?:ska(?:ll)? (?:\p{L}+ ){0,6}?(?:vara|uppgå till|nå|bli|ligga på|understiga|överstiga|(?:öka|minska|sänkas|höjas|stiga|sjunka|minskas|ökas) till)|budgeteras till|\p{L}*mål(?:et|värdet|nivån)?(?: för| om| är| att)(?!\p{L}))/iu;
/** An aim for another time than this year and the styrtal's long term. */
const IN_TIME =
  /(?<!\p{L})(?:på|inom|om) (?:\p{L}+|\d+) (?:år|månader)(?!\p{L})|planperioden|delmål/iu;
/** What is measured without a word of what it is of. */
const MEASURE =
  /(?<!\p{L})(?:andelen|antalet|nivån|tiden|resultatet|värdet|siffran)(?: \p{L}+){0,2}? (?:ska(?:ll)? )?(?:vara|uppgå|nå|bli|ligga|öka|minska|understiga|överstiga)(?!\p{L})/iu;
const FIGURE = new RegExp(`(${FIGURE_PATTERN})(?![–-]\\d)( ?%| \\p{Ll}+)?`, 'giu');

/** An aim that the text gives for a styrtal without a year, when its row has no such figure. */
export const aimInProse: CheckRule = (context) => {
  const { subject } = context;
  const { year } = subject.plan.plan;
  const told = toldFirstBy(context, indicatorInProse);
  const aims = subject.sentences.filter(
    ({ text, block }) =>
      block.kind !== 'table' &&
      /\d/u.test(text) &&
      !told.has(text) &&
      AIM.test(text) &&
      !IN_TIME.test(text) &&
      yearsIn(text).every((one) => one === year),
  );
  if (aims.length === 0) return [];
  const rows = headedTables(subject).flatMap((table) => table.rows);
  return aims.flatMap((sentence) => {
    const spoken = spokenOf(subject, sentence);
    return subject.plan.indicators
      .filter(({ text }) => namesIndicator(spoken, text, indicatorWords(text)))
      .flatMap((indicator) => against(subject, sentence, indicator, rows))
      .slice(0, 1);
  });
};

/**
 * "Den budgeteras till 42,0 procent", "Nästa år ska andelen nå 80 procent": what is meant stands
 * first in the sentence before.
 */
function spokenOf({ sentences }: CheckedPlan, sentence: Sentence): string {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const isToldBefore = /^(?:Den|Det|De) /u.test(sentence.text) || MEASURE.test(sentence.text);
  if (!isToldBefore || before?.block !== sentence.block) {
    return sentence.text;
  }
  return `${before.text.split(',')[0]} ${sentence.text}`;
}

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  indicator: Indicator,
  rows: readonly string[][],
): RuleFinding[] {
  const target = indicatorValue(indicator.target);
  const [figure, ...more] = figuresIn(sentence.text);
  if (!figure || more.length > 0 || target.kind !== 'number' || target.isChange) return [];
  const isRate = isPercent(target.unit);
  const isSameMeasure = isRate
    ? /^(?:%|procent)$/iu.test(figure.unit)
    : `${indicator.text} ${target.unit}`.toLowerCase().includes(swedishStem(figure.unit));
  const own = rows.find((row) => row.some((cell) => cell.includes(indicator.text))) ?? [];
  const cells = [indicator.outcome, indicator.target, indicator.longTerm, ...own];
  const isKnown = cells.some((cell) => {
    const value = indicatorValue(cell);
    return value.kind === 'number' && Math.abs(Math.abs(value.value) - figure.value) < SUM_ERROR;
  });
  if (!isSameMeasure || figure.unit === '' || isKnown) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${figure.printed} om målet, men styrtalet ${indicatorName(indicator)} har ${indicator.target}.`,
      places: [
        sentencePlace(subject, sentence),
        partPlace(subject, indicator.source, `${indicator.text} ${indicator.target}`),
      ],
    },
  ];
}

/** The figures of a sentence with the unit after, but for years and the plan's own numbers. */
function figuresIn(text: string): { value: number; unit: string; printed: string }[] {
  return [
    ...text.replace(/(?:styrtal|indikator|mål|avsnitt|nr) \d[\d.:]*/giu, ' ').matchAll(FIGURE),
  ]
    .filter(([, number = '']) => !isYear(number))
    .map(([printed, number = '', unit = '']) => ({
      value: textFigure(number)?.value ?? Number.NaN,
      unit: unit.trim().toLowerCase(),
      printed,
    }));
}
