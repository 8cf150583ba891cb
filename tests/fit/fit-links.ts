import { goalMap, pairGoals } from '../../shared/compare/compare-goals.ts';
import {
  chancesBy,
  weighable,
  withRivals,
  type Candidate,
  type LogisticModel,
} from '../../shared/compare/linking/chances.ts';
import { drawLinks } from '../../shared/compare/linking/draw-links.ts';
import type { PlanPair } from '../../shared/compare/linking/pair-signs.ts';
import { planPair } from '../../shared/compare/linking/plan-pair.ts';
import type { LabelledPair } from './labelled-plans.ts';
import { fitLogistic } from './logistic.ts';

/** Labelled plans with every pair worth weighing. */
export interface Sampled extends LabelledPair {
  pair: PlanPair;
  candidates: Candidate[];
  /** 'FROM TO' of every link. */
  drawn: ReadonlySet<string>;
}

/** The two models: of a pair's own signs, and of its rivals' besides. */
export interface Models {
  own: LogisticModel;
  chance: LogisticModel;
}

const isAll = (): boolean => true;

/** Makes labelled plans ready to be weighed. */
export function sampled(labelled: LabelledPair): Sampled {
  const { from, to, links } = labelled;
  const goals = goalMap(from.goals, to.goals, pairGoals(from.goals, to.goals));
  const pair = planPair(from.assignments, to.assignments, ({ goalKey }) =>
    goalKey === null ? null : (goals.get(goalKey) ?? (from.goals.length === 0 ? goalKey : null)),
  );
  const drawn = links.filter((link) => link.from !== null && link.to !== null);
  return {
    ...labelled,
    pair,
    candidates: weighable(pair, isAll),
    drawn: new Set(drawn.map((link) => `${link.from} ${link.to}`)),
  };
}

interface Place {
  from: number;
  to: number;
}

const idOf = ({ pair }: Sampled, { from, to }: Place): string =>
  `${pair.from[from]!.key} ${pair.to[to]!.key}`;

/** Fits both models on the given plans. */
export function fitModels(all: readonly Sampled[]): Models {
  const isLink = (plans: Sampled, at: Place): boolean => plans.drawn.has(idOf(plans, at));
  const own = fitLogistic(
    all.flatMap((plans) =>
      plans.candidates.map((one) => ({ signs: one.own, isLink: isLink(plans, one) })),
    ),
  );
  const chance = fitLogistic(
    all.flatMap((plans) =>
      withRivals(plans.pair, plans.candidates, own).map((one) => ({
        signs: [...one.own, ...one.rivals],
        isLink: isLink(plans, one),
      })),
    ),
  );
  return { own, chance };
}

/** How well plans were linked; what a knowledgeable person might dispute counts neither way. */
export interface Tally {
  name: string;
  hit: number;
  wanted: number;
  drawn: number;
  /** Assignments that are new or dropped, and how many of them stayed alone. */
  lone: number;
  alone: number;
}

/** Links plans with `models` and counts what came right. */
export function tallyOf(plans: Sampled, models: Models): Tally {
  const { pair, candidates, links } = plans;
  const weighed = withRivals(pair, candidates, models.own);
  const chances = chancesBy(pair, weighed, models.chance);
  const drawn = drawLinks(chances, pair.from.length, pair.to.length);
  const ids = new Set(drawn.map((link) => idOf(plans, link)));
  const disputed = links.filter((link) => link.arguable);
  const isOpen = (link: Place): boolean =>
    disputed.some(
      (other) => other.from === pair.from[link.from]!.key || other.to === pair.to[link.to]!.key,
    );
  const firm = links.filter((link) => !link.arguable);
  const wanted = firm.filter((link) => link.from !== null && link.to !== null);
  const hit = wanted.filter((link) => ids.has(`${link.from} ${link.to}`)).length;
  const wrong = drawn.filter((link) => !plans.drawn.has(idOf(plans, link)) && !isOpen(link));
  const taken = new Set(
    drawn.flatMap((link) => [`< ${pair.from[link.from]!.key}`, `> ${pair.to[link.to]!.key}`]),
  );
  const lone = firm.filter((link) => link.from === null || link.to === null);
  const alone = lone.filter(
    (link) => !taken.has(link.from === null ? `> ${link.to}` : `< ${link.from}`),
  );
  return {
    name: plans.name,
    hit,
    wanted: wanted.length,
    drawn: hit + wrong.length,
    lone: lone.length,
    alone: alone.length,
  };
}

/** The tallies taken together. */
export function shares(
  tallies: readonly Tally[],
): Record<'precision' | 'recall' | 'f1' | 'alone', number> {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((all, tally) => all + of(tally), 0);
  const [hit, wanted, drawn] = [sum((t) => t.hit), sum((t) => t.wanted), sum((t) => t.drawn)];
  return {
    precision: hit / drawn,
    recall: hit / wanted,
    f1: (2 * hit) / (wanted + drawn),
    alone: sum((t) => t.alone) / sum((t) => t.lone),
  };
}

const FOLDS = 7;

/** Boards are kept whole: a board's other year would give its words away. */
function foldOf({ name }: Sampled): number {
  const board = name.split('-')[0]!;
  return Array.from(board, (letter) => letter.codePointAt(0)!).reduce((a, b) => a + b, 0) % FOLDS;
}

/** How `written` plans are linked by models fitted on all others, a seventh of the boards at a time. */
export function crossValidate(written: readonly Sampled[], made: readonly Sampled[]): Tally[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = written.filter((plans) => foldOf(plans) === fold);
    if (held.length === 0) return [];
    const models = fitModels([...written.filter((plans) => foldOf(plans) !== fold), ...made]);
    return held.map((plans) => tallyOf(plans, models));
  });
}
