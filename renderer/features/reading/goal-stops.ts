import { assignmentName } from '../../../shared/plan/assignment-name.ts';
import type { Assignment, BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { shortOrgan } from '../../plan-words/short-organ.ts';

/** Where one can go within a målsättning. */
export interface GoalStop {
  blockId: string;
  /** 'Styrtal', 'Från Regionfullmäktige', 'Till nämnden', 'Till beredningarna', 'Ber nr 1–5' */
  name: string;
  /** Null where the name says how many. */
  count: number | null;
}

interface Run {
  blockId: string;
  own: Assignment[];
}

/** Uppdrag of one series that stand together. */
const runsOf = (plan: Plan, blocks: readonly BodyBlock[]): Run[] => {
  const byKey = new Map(plan.assignments.map((one) => [one.key, one]));
  const runs: Run[] = [];
  for (const { id, kind, part } of blocks) {
    const one = kind === 'assignment' && part ? byKey.get(part.key) : undefined;
    if (one === undefined) continue;
    const last = runs.at(-1);
    if (last?.own[0]?.series === one.series) last.own.push(one);
    else runs.push({ blockId: id, own: [one] });
  }
  return runs;
};

const onlyOne = (names: readonly string[]): string | undefined =>
  new Set(names).size === 1 ? names[0] : undefined;

/** Several of a kind have no name in common but their kind. */
const PLURALS: readonly [prefix: string, plural: string][] = [
  ['beredning', 'beredningarna'],
  ['utskott', 'utskotten'],
];

const pluralOf = (receivers: readonly string[]): string | undefined =>
  PLURALS.find(([prefix]) =>
    receivers.every((name) => name.toLocaleLowerCase('sv-SE').startsWith(prefix)),
  )?.[1];

/** 'Ber nr 1–5' */
const numbersOf = (own: readonly Assignment[]): string => {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const end = first === last ? '' : `–${last.number ?? assignmentName(last)}`;
  return assignmentName(first) + end;
};

/** By whom they are given where that is somebody else than the plan's organ, else to whom; else their numbers. */
const nameOf = ({ own }: Run, plan: Plan): string | null => {
  const giver = onlyOne(own.map(({ givenBy }) => givenBy ?? ''));
  if (giver && giver !== plan.plan.organ) return `Från ${giver}`;
  const receivers = [...new Set(own.flatMap(({ assignedTo }) => assignedTo))];
  const [receiver] = receivers;
  if (receiver === undefined) return null;
  const known = plan.assignments.flatMap(({ assignedTo }) => assignedTo);
  const name = receivers.length === 1 ? shortOrgan(receiver, known) : pluralOf(receivers);
  return name === undefined ? null : `Till ${name}`;
};

const stopOf = (run: Run, plan: Plan): GoalStop => {
  const { blockId, own } = run;
  const name = nameOf(run, plan);
  return name === null
    ? { blockId, name: numbersOf(own), count: null }
    : { blockId, name, count: own.length };
};

/** What a målsättning has besides running text, in its order; none where there is only one thing. */
export const goalStops = (plan: Plan, goalKey: string): GoalStop[] => {
  const blocks = plan.body.filter((block) => block.goalKey === goalKey);
  const table = blocks.find((block) => block.part?.kind === 'indicators');
  const count = plan.indicators.filter((one) => one.goalKey === goalKey).length;
  const runs = runsOf(plan, blocks).map((run) => stopOf(run, plan));
  const stops =
    table && count > 0 ? [{ blockId: table.id, name: 'Styrtal', count }, ...runs] : runs;
  return stops.length > 1 ? stops : [];
};
