import { describe, expect, it } from 'vitest';
import { placeBySums } from '../../../shared/parse/rules/loose-budget-sums.ts';
import type { SummedRow } from '../../../shared/parse/rules/loose-budget-sums.ts';

const row = (label: string, ...ways: string[][]): SummedRow => ({ label, ways });
const total = row('Summa', ['4 350', '3 950', '6 350']);

describe('figures of rows with empty places', () => {
  it('stand where the columns then come to the total', () => {
    const rows = [
      row('Inventarier', ['1 500', '1 500', '1 500']),
      row('Larm', ['2 200', '1 800'], ['2', '200', '1 800']),
      row('Nytt boende', ['4 200']),
      row('Hjälpmedel', ['650', '650', '650']),
      total,
    ];
    expect(placeBySums(rows, 3)).toEqual([
      ['1 500', '1 500', '1 500'],
      ['2 200', '1 800', null],
      [null, null, '4 200'],
      ['650', '650', '650'],
      ['4 350', '3 950', '6 350'],
    ]);
  });

  it('are left alone when no way or more than one comes to it', () => {
    expect(placeBySums([row('Larm', ['2 200', '1 800']), total], 3)).toBeNull();
    const even = [row('Larm', ['100']), row('Fordon', ['100']), row('Totalt', ['100', '100'])];
    expect(placeBySums(even, 2)).toBeNull();
  });

  it('need a total, and only one', () => {
    expect(placeBySums([row('Larm', ['100'])], 2)).toBeNull();
    expect(placeBySums([row('Summa', ['1', '1']), row('Summa', ['1', '1'])], 2)).toBeNull();
  });

  it('are not tried for ever', () => {
    const many = Array.from({ length: 60 }, (_, at) => row(`Post ${at}`, ['1', '1', '1']));
    expect(placeBySums([...many, row('Totalt', ['9', '9', '9', '9', '9', '9'])], 6)).toBeNull();
  });
});
