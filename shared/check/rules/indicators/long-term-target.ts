import { comparableOf, indicatorValue, measureOf } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import {
  documentName,
  partPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';
import { definedAlike, plainStep } from '../../plain-targets.ts';
import { isToldTarget } from '../../told-targets.ts';
import { hasImpossibleShare } from './impossible-share.ts';
import { oddUnit } from './target-unit.ts';

/** The three figures of an indicator, where they measure the same thing. */
function figuresOf({ outcome, target, longTerm }: Indicator): [number, number, number] | null {
  const values = [outcome, target, longTerm].map(indicatorValue);
  const [a, b, c] = values.map(comparableOf);
  if (a == null || b == null || c == null) return null;
  const plain = values.every((value) => value.kind === 'number' && !value.isChange);
  const units = new Set(values.map(measureOf).filter((unit) => unit !== ''));
  return plain && units.size <= 1 && oddUnit({ outcome, target, longTerm }) === null
    ? [a, b, c]
    : null;
}

const SAYS_WHICH_WAY = /(?<!\p{L})(?:öka|minska|höj|sänk|högre|lägre|bättre|positiv)\p{L}*/iu;
const IS_BOUND = /[<>≤≥]|minst|högst/iu;

/**
 * This year's target and the long-term one lie on either side of the outcome, the long-term one
 * no further off, and no word says which is better.
 */
export function pullsApart(indicator: Indicator): boolean {
  const [outcome, target, longTerm] = figuresOf(indicator) ?? [0, 0, 0];
  return areOnEitherSide(indicator) && Math.abs(longTerm - outcome) <= Math.abs(target - outcome);
}

/** The two targets lie on either side of the outcome, and no word says which is better. */
export function areOnEitherSide(indicator: Indicator): boolean {
  const [outcome, target, longTerm] = figuresOf(indicator) ?? [0, 0, 0];
  const isTold =
    SAYS_WHICH_WAY.test(indicator.text) || IS_BOUND.test(indicator.target + indicator.longTerm);
  return !isTold && (target - outcome) * (longTerm - outcome) < 0;
}

/** The long-term target asks for less than this year's: 70 % now, 80 % this year, 75 % in the end. */
export const longTermTarget: CheckRule = ({ subject, earlier }) =>
  subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    if (hasImpossibleShare(indicator)) return [];
    const before = turnedSince(earlier[0], indicator);
    const figures = figuresOf(indicator);
    if (figures && fallsShort(figures)) return [shortOf(subject, indicator, earlier[0], before)];
    if (before) return [turnedRound(subject, earlier[0]!, indicator, before)];
    if (!figures || !pullsApart(indicator) || isExplained(subject, indicator)) return [];
    return [onEitherSide(subject, indicator)];
  });

/** The long-term target lies between the outcome and this year's target. */
function fallsShort([outcome, target, longTerm]: [number, number, number]): boolean {
  const step = Math.sign(target - outcome);
  const isBack = step !== 0 && Math.sign(longTerm - target) === -step;
  // Beyond the outcome the long-term target says which way is better, and this year's is the odd one.
  return isBack && Math.sign(longTerm - outcome) !== -step;
}

function shortOf(
  subject: CheckedPlan,
  indicator: Indicator,
  former: CheckedPlan | undefined,
  before: Indicator | null,
): RuleFinding {
  const then =
    before && former
      ? ` I ${documentName(former)} stod ${before.target} och på sikt ${before.longTerm}.`
      : '';
  return {
    severity: 'info',
    message: `${indicatorName(indicator)}: det långsiktiga målet, ${indicator.longTerm}, når inte så långt som årets mål, ${indicator.target}.${then}`,
    places: [
      figuresPlace(subject, indicator),
      ...(before && former ? [targetsPlace(former, before)] : []),
    ],
  };
}

/** 'Att kostnaden tillåts stiga 2027 beror på …; på längre sikt ska den ner igen'. */
const EXPLAINS =
  /(?<!\p{L})(?:beror på|förklaras av|tillåts|tillfällig\p{L}*|på (?:längre )?sikt|eftersom)(?!\p{L})/iu;

/** Whether the text about the same goal says itself why the figures lie as they do. */
const isExplained = (subject: CheckedPlan, indicator: Indicator): boolean =>
  isToldTarget(subject, indicator) ||
  subject.sentences.some(
    (sentence) =>
      sentence.block.goalKey === indicator.goalKey &&
      EXPLAINS.test(sentence.text) &&
      namesIndicator(sentence.text, indicator.text, indicatorWords(indicator.text)),
  );

const figuresPlace = (subject: CheckedPlan, { source, text, ...cells }: Indicator) =>
  partPlace(subject, source, `${text} ${cells.outcome} · ${cells.target} · ${cells.longTerm}`);

const onEitherSide = (subject: CheckedPlan, indicator: Indicator): RuleFinding => ({
  severity: 'info',
  message: `${indicatorName(indicator)}: årets mål, ${indicator.target}, och det långsiktiga, ${indicator.longTerm}, ligger på var sin sida om utfallet, ${indicator.outcome}.`,
  places: [figuresPlace(subject, indicator)],
});

/** The same indicator in the plan before, when its targets went the other way there. */
export function turnedSince(
  former: CheckedPlan | undefined,
  indicator: Indicator,
): Indicator | null {
  const [before] = former ? definedAlike(former.plan.indicators, indicator) : [];
  const [then, now] = [before, indicator].map((one) => (one ? wayOf(one) : 0));
  return before && then !== 0 && now === -then! ? before : null;
}

/** Which way the long-term target lies from this year's; 0 when the figures do not tell. */
const wayOf = ({ target, longTerm }: Indicator): number =>
  Math.sign(plainStep(target, longTerm) ?? 0);

const turnedRound = (
  subject: CheckedPlan,
  former: CheckedPlan,
  indicator: Indicator,
  before: Indicator,
): RuleFinding => ({
  severity: 'info',
  message: `${indicatorName(indicator)}: målen går åt andra hållet än i ${documentName(former)}. Då ${before.target} och på sikt ${before.longTerm}, nu ${indicator.target} och på sikt ${indicator.longTerm}.`,
  places: [targetsPlace(subject, indicator), targetsPlace(former, before)],
});

const targetsPlace = (owner: CheckedPlan, { source, text, target, longTerm }: Indicator) =>
  partPlace(owner, source, `${text} ${target} · ${longTerm}`);
