import { candidatesOf } from './candidates.ts';
import { CHANCE_WEIGHTS, OWN_WEIGHTS } from './fitted-weights.ts';
import { signsOf, type PlanPair } from './pair-signs.ts';
import { NO_ODDS, rivalSignsOf, rivalsOf } from './rival-signs.ts';

/** A logistic model: the log odds are `bias` and the sum of signs times weights. */
export interface LogisticModel {
  bias: number;
  weights: Float64Array;
}

/** A pair and what is known of it, ready to be weighed. */
export interface Candidate {
  from: number;
  to: number;
  /** In the order of `SIGNS`. */
  own: readonly number[];
}

/** Log odds beyond this say no more than "surely". */
const MOST_ODDS = 12;

/** What a model says of a pair's `own` signs, and of those of its `rivals`, as log odds. */
function oddsOf(
  { bias, weights }: LogisticModel,
  own: readonly number[],
  rivals: readonly number[] = [],
): number {
  let odds = bias;
  for (let i = 0; i < own.length; i++) odds += weights[i]! * own[i]!;
  for (let i = 0; i < rivals.length; i++) odds += weights[own.length + i]! * rivals[i]!;
  return Math.max(NO_ODDS, Math.min(MOST_ODDS, odds));
}

/** Log odds as a chance between 0 and 1. */
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Every pair worth weighing with its own signs. */
export function weighable(
  pair: PlanPair,
  isOpen: (from: number, to: number) => boolean,
): Candidate[] {
  return candidatesOf(pair).flatMap((list, from) =>
    list.filter((to) => isOpen(from, to)).map((to) => ({ from, to, own: signsOf(pair, from, to) })),
  );
}

/** A candidate with the odds of its own signs and the signs of its rivals. */
export interface Weighed extends Candidate {
  odds: number;
  /** In the order of `RIVAL_SIGNS`. */
  rivals: readonly number[];
}

/** Weighs the candidates by their own signs, and finds what their rivals say of each. */
export function withRivals(
  pair: PlanPair,
  candidates: readonly Candidate[],
  model: LogisticModel,
): Weighed[] {
  const rated = candidates.map(({ from, to, own }) => ({
    from,
    to,
    own,
    odds: oddsOf(model, own),
  }));
  const rivals = rivalsOf(pair, rated);
  return rated.map((one) => ({
    from: one.from,
    to: one.to,
    own: one.own,
    odds: one.odds,
    rivals: rivalSignsOf(pair, rivals, one, one.own),
  }));
}

/** How likely every pair is one matter by `model`, 0 to 1, row-major; 0 for what is no candidate. */
export function chancesBy(
  pair: PlanPair,
  weighed: readonly Weighed[],
  model: LogisticModel,
): Float64Array {
  const chances = new Float64Array(pair.from.length * pair.to.length);
  for (const { from, to, own, rivals } of weighed)
    chances[from * pair.to.length + to] = chanceOf(oddsOf(model, own, rivals));
  for (const { from, to } of weighed)
    if (isSameAlone(pair, from, to)) chances[from * pair.to.length + to] = SAME_TEXT;
  return chances;
}

/** The same words are the same matter, wherever they stand and whoever gives them … */
const SAME_TEXT = 0.99;

/** … as long as no other text of either plan says the same. */
function isSameAlone({ profiles }: PlanPair, from: number, to: number): boolean {
  const { plain } = profiles.from[from]!;
  return (
    plain === profiles.to[to]!.plain &&
    profiles.from.every((other, i) => i === from || other.plain !== plain) &&
    profiles.to.every((other, i) => i === to || other.plain !== plain)
  );
}

/**
 * How likely every pair is one matter, 0 to 1, row-major: first by the pair's own signs, then also
 * by what its rivals and their partners leave to it. 0 where `isOpen` forbids a pair.
 */
export function chancesOf(
  pair: PlanPair,
  isOpen: (from: number, to: number) => boolean,
): Float64Array {
  const weighed = withRivals(pair, weighable(pair, isOpen), OWN_WEIGHTS);
  return chancesBy(pair, weighed, CHANCE_WEIGHTS);
}
