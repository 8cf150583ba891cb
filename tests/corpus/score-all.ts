import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { InventedPlan } from './plan-content.ts';
import { f1, MEASURES, scoreReading } from './score-reading.ts';
import type { Figure, Measure } from './score-reading.ts';

async function read(name: string, bytes: Uint8Array): Promise<Plan> {
  const outcome = await readSource(name, bytes);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return parsePlan(outcome.source);
}

export type Sum = Record<Measure, Figure>;

/** The figures of all plans together: a floor holds for the genre, not for the luckiest file. */
export async function scoreAll(
  plans: readonly InventedPlan[],
  extension: string,
  print: (plan: InventedPlan) => Promise<Uint8Array> | Uint8Array,
): Promise<Sum> {
  const sum: Sum = Object.fromEntries(
    MEASURES.map((measure) => [measure, { hit: 0, wanted: 0, given: 0, misses: [] as string[] }]),
  ) as Sum;
  for (const plan of plans) {
    const score = scoreReading(
      plan.truth,
      await read(`${plan.name}.${extension}`, await print(plan)),
    );
    for (const measure of MEASURES) {
      sum[measure].hit += score[measure].hit;
      sum[measure].wanted += score[measure].wanted;
      sum[measure].given += score[measure].given;
      sum[measure].misses.push(...score[measure].misses.map((line) => `${plan.name}: ${line}`));
    }
  }
  return sum;
}

/** What each format has to reach. */
export const FLOORS: Record<Measure, number> = {
  uppdrag: 0.98,
  nummer: 0.98,
  mottagare: 0.97,
  mål: 0.98,
  målrubriker: 0.98,
  styrtal: 0.97,
  celler: 0.97,
  budget: 0.97,
  risker: 0.95,
  områden: 0.95,
  åtgärder: 0.95,
  rubriker: 0.97,
};

/** The measures that stay below their floor, each with what was missed. */
export const below = (sum: Sum, floors = FLOORS): unknown[] =>
  MEASURES.filter((measure) => f1(sum[measure]) < floors[measure]).map((measure) => [
    measure,
    f1(sum[measure]),
    ...sum[measure].misses,
  ]);
