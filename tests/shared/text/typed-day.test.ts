import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS } from '../../../shared/text/months.ts';
import { dayAfter, readDay, weekdayOf } from '../../../shared/text/typed-day.ts';

const TODAY = '2026-11-22';
const read = (typed: string) => readDay(typed, TODAY);

test('a day is read however it is typed', () => {
  const ways = ['2026-03-03', '2026-3-3', '20260303', '260303', '3/3 2026', '3.3.2026'];
  const words = ['3 mars 2026', ' den 3 mars 2026', 'Tisdag den 3 mars 2026', '3:e mars 2026'];
  for (const typed of [...ways, ...words])
    expect([typed, read(typed)]).toEqual([typed, '2026-03-03']);
});

test('without a year it is the nearest day of that name', () => {
  expect(read('8 jan')).toBe('2027-01-08');
  expect(read('31/12')).toBe('2026-12-31');
  expect(readDay('31 december', '2026-01-10')).toBe('2025-12-31');
});

test('what is no day is none', () => {
  const none = [
    '',
    '3',
    '30/2',
    '2026-02-30',
    '2026-13-01',
    '3 ma 2026',
    '3 foo',
    '03/04/26',
    '99999',
  ];
  for (const typed of none) expect([typed, read(typed)]).toEqual([typed, null]);
});

test('every day is read back as itself, in figures and in words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
      const iso = dayAfter('1900-01-01', days);
      const [year, month, day] = iso.split('-').map(Number);
      expect(read(iso)).toBe(iso);
      expect(read(`${day} ${MONTHS[month! - 1]} ${year}`)).toBe(iso);
    }),
  );
});

test('the weekday says what was understood', () => {
  expect([weekdayOf('2026-03-03'), weekdayOf('2026-11-22'), weekdayOf('')]).toEqual([
    'tis',
    'sön',
    '',
  ]);
});
