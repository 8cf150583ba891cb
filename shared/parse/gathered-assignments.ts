import type { Goal } from '../plan/plan.ts';

/** A goal that parts another: 'Delmål 2.1' of 'Mål 2'. */
interface PartGoal {
  readonly key: string;
  readonly parentKey: string;
}

/**
 * The goal of each uppdrag, given the goal each stands below (null: none). Where every goal's uppdrag
 * are gathered after its last delmål, they are the goal's own and not that delmål's.
 */
export function gatheredAt(
  stood: readonly (string | null)[],
  goals: readonly Goal[],
): readonly (string | null)[] {
  const parts = partGoals(goals);
  if (!areGathered(stood, parts)) return stood;
  const parentOf = new Map(parts.map(({ key, parentKey }) => [key, parentKey]));
  return stood.map((key) => (key === null ? null : (parentOf.get(key) ?? key)));
}

function partGoals(goals: readonly Goal[]): PartGoal[] {
  return goals.flatMap(({ key, label }, at) => {
    const number = PART.exec(label)?.groups?.['above'];
    const above = goals
      .slice(0, at)
      .findLast((goal) => !PART.test(goal.label) && NUMBER.exec(goal.label)?.[0] === number);
    return number === undefined || above === undefined ? [] : [{ key, parentKey: above.key }];
  });
}

const PART = /^delmål\s*(?:nr\.?\s*)?(?<above>\d{1,2})[.:]\d{1,2}$/iu;
const NUMBER = /\d{1,2}$/u;

// One goal whose last delmål alone has uppdrag shows nothing; two are the plan's way.
function areGathered(stood: readonly (string | null)[], parts: readonly PartGoal[]): boolean {
  const families = [...Map.groupBy(parts, (part) => part.parentKey).values()];
  const holds = (part: PartGoal): boolean => stood.includes(part.key);
  const parted = families.filter((family) => family.length > 1 && family.some(holds));
  return (
    parted.length >= MIN_GATHERED && parted.every((family) => !family.slice(0, -1).some(holds))
  );
}

const MIN_GATHERED = 2;
