import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../shared/plan/plan.ts';
import { placesOf } from '../../../../shared/compare/linking/places.ts';
import { assignment } from '../plan-builder.ts';

/** Assignments as 'series/goal'. */
const listed = (...entries: string[]): Assignment[] =>
  entries.map((entry, i) => {
    const [series = '', goalKey = ''] = entry.split('/');
    return assignment({ key: `${entry}-${i}`, series, goalKey, text: 'Byta hissar.' });
  });
const sameGoal = ({ goalKey }: Assignment): string | null => goalKey;

describe('a plan that lists series by series', () => {
  const earlier = listed('RF/1', 'RF/2', 'Ber/1', 'Ber/2');
  const { isMoved, inBlock } = placesOf(earlier, listed('Ber/2', 'RF/2', 'RF/1'), sameGoal);

  test('a matter moves to another series, not to another goal', () => {
    expect(isMoved(0, 0)).toBe(true);
    expect(isMoved(0, 1)).toBe(false);
    expect(isMoved(0, 2)).toBe(false);
  });

  test('and is counted within its series', () => {
    expect([...inBlock.from]).toEqual([0, 1, 0, 1]);
    expect([...inBlock.to]).toEqual([0, 0, 1]);
  });

  test('a series that was renamed has moved nothing', () => {
    const renamed = placesOf(listed('U/1', 'Ber/1'), listed('RF/1', 'Ber/1'), sameGoal);
    expect(renamed.isMoved(0, 0)).toBe(false);
    expect(renamed.isMoved(0, 1)).toBe(false);
    expect(renamed.isMoved(1, 1)).toBe(false);
  });
});

describe('a plan that lists goal by goal', () => {
  const earlier = listed('RF/1', 'Ber/1', 'RF/2', 'Ber/2');
  const { isMoved, inBlock } = placesOf(earlier, listed('Ber/1', 'RF/2', 'Ber/2'), sameGoal);

  test('a matter moves to another goal, not to another series', () => {
    expect(isMoved(0, 0)).toBe(false);
    expect(isMoved(0, 1)).toBe(true);
    expect(isMoved(2, 2)).toBe(false);
  });

  test('and is counted within its goal', () => {
    expect([...inBlock.from]).toEqual([0, 1, 0, 1]);
    expect([...inBlock.to]).toEqual([0, 0, 1]);
  });

  test('of an unknown goal nothing is said', () => {
    const unknown = placesOf(earlier, listed('Ber/1', 'RF/2', 'Ber/2'), () => null);
    expect(unknown.isMoved(0, 1)).toBe(false);
  });
});
