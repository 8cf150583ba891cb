import { describe, expect, test } from 'vitest';
import { planFindings } from '../../../shared/plan/plan-findings.ts';
import { assignment, plan } from '../compare/plan-builder.ts';

const gaps = (series: string, numbers: string[]): string[] =>
  gapsOf(numbers.map((number) => [series, number]));

const gapsOf = (labels: readonly (readonly [string, string])[]): string[] =>
  planFindings(
    plan({
      assignments: labels.map(([series, number]) =>
        assignment({
          key: `${series}${number}`,
          series,
          number,
          text: `Att följa fråga ${number}.`,
        }),
      ),
    }),
  )
    .filter(({ code }) => code === 'number-gap')
    .map(({ message }) => message);

describe('a gap in the numbers of uppdrag', () => {
  test.each([
    ['HS', ['1', '2', '4', '5'], ['Numreringen hoppar över HS 3 före HS 4.']],
    ['', ['1', '2', '4', '5'], ['Numreringen hoppar över 3 före 4.']],
    ['', ['T1', 'T2', 'T4', 'T5'], ['Numreringen hoppar över T3 före T4.']],
    ['', ['2026:1', '2026:2', '2026:4', '2026:5'], ['Numreringen hoppar över 2026:3 före 2026:4.']],
    ['', ['1.1', '1.2', '1.3', '1.5', '2.1'], ['Numreringen hoppar över 1.4 före 1.5.']],
    ['', ['2025:7', '2026:1', '2026:2'], []],
    ['', ['1a', '1b', '2'], []],
  ])('of series "%s" with %j', (series, numbers, messages) => {
    expect(gaps(series, numbers)).toEqual(messages);
  });

  test('is none where an uppdrag of another giver has the number, in a plan that counts through', () => {
    const own = ['1', '2', '4', '5', '6'].map((number) => ['', number] as const);
    expect(gapsOf([...own, ['KF', '3']])).toEqual([]);
    expect(gapsOf([...own, ['KF', '1'], ['KF', '3']])).toEqual([
      'Numreringen hoppar över 3 före 4.',
    ]);
  });
});
