import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { superfluous } from '../../../backend/backups/thin-backups.ts';

const NOW = new Date(2026, 5, 30, 12);

/** Copies so many hours before now. */
const copies = (...hoursAgo: number[]) =>
  hoursAgo.map((hours) => ({
    name: `${hours}`,
    createdAt: new Date(NOW.getTime() - hours * 3_600_000).toISOString(),
  }));

describe('what is thinned out', () => {
  it('is nothing of the last two days', () => {
    expect(superfluous(copies(0, 1, 2, 20, 30, 47), NOW)).toEqual([]);
  });

  it('is all but the last of an earlier day', () => {
    expect(superfluous(copies(0, 24 * 5, 24 * 5 + 1, 24 * 5 + 3), NOW)).toEqual(['121', '123']);
  });

  it('is all but the last of a month when more than fourteen later days have copies', () => {
    const days = Array.from({ length: 90 }, (_, day) => day * 24);
    const gone = superfluous(copies(...days), NOW);
    const kept = days.filter((hours) => !gone.includes(`${hours}`)).map((hours) => hours / 24);
    // 14 days, then the last of May and of April.
    expect(kept).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 30, 61]);
  });

  it('counts days with copies, so that a long absence takes none away', () => {
    expect(superfluous(copies(24 * 400, 24 * 401, 24 * 402), NOW)).toEqual([]);
  });

  it('is never the newest, and at most what was there', () => {
    const anyCopies = fc.uniqueArray(fc.integer({ min: -100, max: 20_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(anyCopies, (hours) => {
        const gone = superfluous(copies(...hours), NOW);
        expect(gone).not.toContain(`${Math.min(...hours)}`);
        expect(hours.length - gone.length).toBeLessThanOrEqual(hours.length);
        // What was kept once is kept when it is looked at again.
        const left = hours.filter((it) => !gone.includes(`${it}`));
        expect(superfluous(copies(...left), NOW)).toEqual([]);
      }),
    );
  });
});
