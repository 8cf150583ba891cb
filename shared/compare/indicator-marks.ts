import type { Indicator } from '../plan/plan.ts';
import type { IndicatorChange, IndicatorMark } from './comparison.ts';
import { directionOf } from './indicator-direction.ts';
import { definitionOf, outcomeYearOf } from './indicator-text.ts';
import {
  comparableOf,
  indicatorValue,
  measureOf,
  withoutYear,
  type IndicatorValue,
} from './indicator-value.ts';
import { isSameButForSpelling, plainText } from './plain-text.ts';
import { termsOf } from './terms.ts';
import { gramsOf } from './text-similarity.ts';

type Marks = IndicatorChange['marks'];

/** One indicator in both plans with what the marks are made of. */
interface Pair {
  before: Indicator;
  after: Indicator;
  beforeYear: number | null;
  afterYear: number | null;
  /** The later plan's own year. */
  planYear: number | null;
}

/**
 * A plan is written in the autumn before its year, so the last whole year known is two years back;
 * an outcome from before that is old.
 */
const KNOWN_YEARS_BACK = 2;
/** A value so many times another's is not the same thing measured again. */
const BREAK_FACTOR = 20;
/** Two words are the same word, inflected or misspelled, when so many of their n-grams are shared. */
const SAME_WORD = 0.4;

/** What is worth saying about an indicator that stands in both plans, each with its sentence. */
export function marksOf(
  before: Indicator,
  after: Indicator,
  plans: {
    from: readonly Indicator[];
    to: readonly Indicator[];
    planYear: number | null;
  },
): Marks {
  const pair: Pair = {
    before,
    after,
    beforeYear: outcomeYearOf(before, plans.from),
    afterYear: outcomeYearOf(after, plans.to),
    planYear: plans.planYear,
  };
  return [...outcomeMarks(pair), ...definitionMarks(pair), ...targetMarks(pair)];
}

const mark = (name: IndicatorMark, sentence: string): Marks => [{ mark: name, sentence }];

function outcomeMarks({ before, after, beforeYear, afterYear, planYear }: Pair): Marks {
  if (after.outcome.trim() === '' || afterYear === null) return [];
  if (beforeYear === afterYear) {
    if (isSameValue(indicatorValue(before.outcome), indicatorValue(after.outcome))) {
      return mark(
        'stale-outcome',
        `Utfallet är fortfarande från ${afterYear} (${withoutYear(after.outcome)}); inget nyare har kommit sedan förra planen.`,
      );
    }
    return mark(
      'restated-outcome',
      `För samma år, ${afterYear}, stod det ${withoutYear(before.outcome)} i förra planen och nu ${withoutYear(after.outcome)}.`,
    );
  }
  if (beforeYear !== null && beforeYear > afterYear && before.outcome.trim() !== '') {
    return mark(
      'stale-outcome',
      `Utfallet är från ${afterYear}, men förra planen hade redan ${beforeYear} (${withoutYear(before.outcome)}).`,
    );
  }
  const isOld = planYear !== null && afterYear < planYear - KNOWN_YEARS_BACK;
  return isOld
    ? mark('stale-outcome', `Utfallet är från ${afterYear}, ${yearsBefore(planYear - afterYear)}.`)
    : [];
}

const COUNTS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem'];
const yearsBefore = (years: number): string => `${COUNTS[years] ?? years} år före planens år`;

function isSameValue(a: IndicatorValue, b: IndicatorValue): boolean {
  if (a.kind === 'words' || b.kind === 'words') {
    return (
      a.kind === b.kind && 'text' in a && 'text' in b && plainText(a.text) === plainText(b.text)
    );
  }
  if (a.kind === 'several' && b.kind === 'several') return a.values.join() === b.values.join();
  if (a.kind === 'range' && b.kind === 'range') return a.low === b.low && a.high === b.high;
  const isRank = a.kind === 'rank' || b.kind === 'rank';
  return (isRank || a.kind === b.kind) && comparableOf(a) === comparableOf(b);
}

function definitionMarks({ before, after, beforeYear, afterYear }: Pair): Marks {
  const unit = unitBreak(indicatorValue(before.outcome), indicatorValue(after.outcome));
  const years = `${printed(before, beforeYear)} mot ${printed(after, afterYear)}`;
  const breaks = unit ? mark('unit-break', `${unit}: ${years}. De går inte att jämföra.`) : [];
  const [from, to] = [definitionOf(before.text), definitionOf(after.text)];
  if (plainText(from) === plainText(to) || isSameButForSpelling(from, to)) return breaks;
  const { gone, come } = exchangedWords(from, to);
  if (gone.length === 0 && come.length === 0) return breaks;
  const parts = [
    ...(come.length > 0 ? [`nytt är ”${come.join(', ')}”`] : []),
    ...(gone.length > 0 ? [`borta är ”${gone.join(', ')}”`] : []),
  ];
  return [
    ...mark('redefined', `Måttet är beskrivet på ett annat sätt: ${parts.join(' och ')}.`),
    ...breaks,
  ];
}

/** The outcome as printed with its year, which is said once also when the cell names it. */
const printed = ({ outcome }: Indicator, year: number | null): string =>
  year === null ? outcome : `${withoutYear(outcome)} (${year})`;

function unitBreak(a: IndicatorValue, b: IndicatorValue): string | null {
  const [left, right] = [measureOf(a), measureOf(b)];
  const isNumber = a.kind === 'number' && b.kind === 'number';
  if (a.kind === 'share' && b.kind === 'share' && a.of !== b.of)
    return 'Antalet möjliga är ett annat';
  if (!isNumber) return null;
  if (left !== right && (left === '%' || right === '%')) return 'Enheten är en annan';
  const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
  const isFar = Math.min(x, y) > 0 && Math.max(x, y) / Math.min(x, y) >= BREAK_FACTOR;
  return isFar ? 'Talen är av olika storleksordning' : null;
}

/** Printed as a sign or as a word without anything being meant by it. */
const UNIT_WORD = /^(?:procent|kronor|antal|andel)$/u;

/**
 * Content words that only one of the definitions has; inflected forms, misspellings and what
 * stands in parentheses (spelled-out abbreviations, lists of parts) do not count.
 */
function exchangedWords(from: string, to: string): { gone: string[]; come: string[] } {
  const words = (text: string): string[] =>
    termsOf(text.replace(/\([^()]*\)/gu, ' '))
      .joined.trim()
      .split(' ')
      .filter((word) => word !== '' && !UNIT_WORD.test(word));
  const [left, right] = [words(from), words(to)];
  const without = (list: string[], other: string[]): string[] => [
    ...new Set(list.filter((word) => !other.some((o) => o === word || isSameWord(word, o)))),
  ];
  return { gone: without(left, right), come: without(right, left) };
}

function isSameWord(a: string, b: string): boolean {
  const [x, y] = [new Set(gramsOf(` ${a} `)), new Set(gramsOf(` ${b} `))];
  const shared = [...x].filter((gram) => y.has(gram)).length;
  return shared / Math.max(1, Math.max(x.size, y.size)) >= SAME_WORD;
}

function targetMarks({ before, after }: Pair): Marks {
  const direction = directionOf(after);
  const former = directionOf(before);
  // A plan that has turned round does not say any more which way is better.
  if (direction === null || (former !== null && former !== direction)) return [];
  const worse = targetBelowOutcome(after, direction)
    ? mark(
        'target-worse-than-outcome',
        `Årets mål, ${after.target}, är sämre än utfallet, ${after.outcome}.`,
      )
    : [];
  return [...movedTarget(before.target, after.target, direction), ...worse];
}

function movedTarget(before: string, after: string, direction: 1 | -1): Marks {
  const step = difference(indicatorValue(before), indicatorValue(after));
  if (step === null || step === 0) return [];
  const isTighter = Math.sign(step) === direction;
  const word = isTighter ? 'mer' : 'mindre';
  return mark(
    isTighter ? 'target-tightened' : 'target-loosened',
    `Årets mål är ${word} krävande: förra planen ${before}, nu ${after}.`,
  );
}

/** True when this year's target is on the wrong side of the outcome that has been reached. */
export function targetBelowOutcome(
  { outcome, target }: Pick<Indicator, 'outcome' | 'target'>,
  direction: 1 | -1,
): boolean {
  const step = difference(indicatorValue(outcome), indicatorValue(target));
  return step !== null && step !== 0 && Math.sign(step) !== direction;
}

/** `to − from` where both can be compared; a unit that only one of them prints does not hinder. */
function difference(from: IndicatorValue, to: IndicatorValue): number | null {
  const [a, b] = [comparableOf(from), comparableOf(to)];
  if (a === null || b === null) return null;
  if (from.kind === 'number' && to.kind === 'number' && from.isChange !== to.isChange) return null;
  if (from.kind === 'range' && to.kind !== 'range') return within(to, from) ? 0 : b - a;
  if (to.kind === 'range' && from.kind !== 'range') return within(from, to) ? 0 : b - a;
  const [left, right] = [measureOf(from), measureOf(to)];
  if (isShareOfCount(from, to)) return null;
  return left === right || left === '' || right === '' ? b - a : null;
}

/** Per cent beside a bare figure above a hundred: the one is a share and the other a count. */
function isShareOfCount(x: IndicatorValue, y: IndicatorValue): boolean {
  const isOne = (share: IndicatorValue, count: IndicatorValue): boolean =>
    share.kind === 'number' &&
    share.unit === '%' &&
    count.kind === 'number' &&
    count.unit === '' &&
    Math.abs(count.value) > 100;
  return isOne(x, y) || isOne(y, x);
}

function within(value: IndicatorValue, range: { low: number; high: number }): boolean {
  const x = comparableOf(value);
  const [low, high] = [Math.min(range.low, range.high), Math.max(range.low, range.high)];
  return x !== null && x >= low && x <= high;
}
