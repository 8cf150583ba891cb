import { describe, expect, it } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import type { AssignmentChange } from '../../shared/compare/comparison.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { vardnamnden2025, vardnamnden2026 } from './content/vardnamnden.ts';
import { WORD_HABITS } from './looks.ts';
import type { InventedPlan } from './plan-content.ts';
import { toDocx } from './to-docx.ts';

/** What a secretary would draw between the two years, by the labels that stand in the plans. */
const WANTED = [
  'Nr 1. → Nr 1. continued',
  'Nr 2. → Nr 2. split',
  'Nr 2. → Nr 3. split',
  'Nr 3. → Nr 4. continued',
  'Nr 4. → – dropped',
  'Nr 5. → Nr 5. continued',
  'Nr 6. → Nr 6. unchanged',
  'Nr 7. → Nr 8. renumbered',
  'Nr 8. → Nr 9. continued',
  'Nr 10. → – dropped',
  'HSF nr 1. → HSF nr 1. merged',
  'HSF nr 2. → HSF nr 1. merged',
  'HSF nr 3. → – dropped',
  'Ber nr 1. → Ber nr 1. reworded',
  'Ber nr 2. → Ber nr 2. unchanged',
  '– → Nr 7. new',
  '– → Nr 11. new',
  '– → HSF nr 2. new',
];
/** The same programme for another illness: one may call it the same matter or not. */
const ARGUABLE = 'Nr 9. → Nr 10.';

async function read(plan: InventedPlan) {
  const outcome = await readSource('plan.docx', await toDocx(plan, WORD_HABITS['english']!));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return parsePlan(outcome.source);
}

const ends = ({ from, to }: AssignmentChange): string =>
  `${from?.rawLabel ?? '–'} → ${to?.rawLabel ?? '–'}`;

describe('two years of an invented board', () => {
  it('are linked as one who knows them would link them', async () => {
    const [from, to] = [await read(vardnamnden2025), await read(vardnamnden2026)];
    const { assignments } = comparePlans(from, to, []);
    const drawn = assignments.filter((one) => ends(one) !== ARGUABLE);
    expect(drawn.map((one) => `${ends(one)} ${one.relation}`).toSorted()).toEqual(
      WANTED.toSorted(),
    );
    expect(assignments.find((one) => ends(one) === ARGUABLE)?.certain ?? false).toBe(false);
  });
});
