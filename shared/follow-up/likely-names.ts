import type { Comparison } from '../compare/comparison.ts';
import {
  committeeKey,
  isDecided,
  isLikelyCommittee,
  type CommitteeVerdict,
} from '../plan/committee-names.ts';
import { committeesOf, isSameCommittee } from '../plan/committees.ts';
import type { Plan } from '../plan/plan.ts';
import type { LikelyName } from './committee-year.ts';

/** So many uppdrag that went from one committee to the other make one ask whether they are one. */
const FEWEST_HANDED_ON = 2;

interface Surroundings {
  names: readonly string[];
  verdicts: readonly CommitteeVerdict[];
  plan: Plan;
  before: { plan: Plan; comparison: Comparison } | null;
}

/** How many of the other committee's uppdrag are this one's a year later. */
function handedOn({ names, before }: Surroundings, other: string): number {
  const pairs = before?.comparison.assignments ?? [];
  return pairs.filter(
    ({ from, to, uncertain }) =>
      !uncertain &&
      from?.assignedTo.some((name) => isSameCommittee(name, other)) &&
      to?.assignedTo.some((name) => names.some((own) => isSameCommittee(name, own))),
  ).length;
}

/** Names of this plan and the one before that may be the committee's too; decided ones are left out. */
export function likelyNames(around: Surroundings): LikelyName[] {
  const { names, verdicts, plan, before } = around;
  const now = committeesOf(plan);
  const earlier = before ? committeesOf(before.plan) : [];
  const isGone = (name: string): boolean => !now.some((it) => isSameCommittee(it, name));
  const all = new Map([...earlier, ...now].map((name) => [committeeKey(name), name]));
  return [...all.values()]
    .filter((name) => !names.some((own) => isSameCommittee(own, name)))
    .filter((name) => !names.some((own) => isDecided(verdicts, own, name)))
    .flatMap((name) => {
      const count = isGone(name) ? handedOn(around, name) : 0;
      if (count >= FEWEST_HANDED_ON)
        return [{ name, reason: `${count} av dess uppdrag har gått vidare hit` }];
      const isAlike = names.some((own) => isLikelyCommittee(own, name));
      return isAlike ? [{ name, reason: 'namnen liknar varandra' }] : [];
    });
}
