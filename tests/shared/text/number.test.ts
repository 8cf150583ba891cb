import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countTrailingFigures,
  isNoFigure,
  parseFigure,
  splitTrailingFigures,
} from '../../../shared/text/number.ts';

describe('parseFigure', () => {
  it.each([
    ['3,4', 3.4],
    ['2 451,7', 2451.7],
    ['2\u00a0451,7', 2451.7],
    ['2\u2009451,7', 2451.7],
    ['-12 001,9', -12001.9],
    ['- 200', -200],
    ['−0,1', -0.1],
    ['–92,7', -92.7],
    ['+123,8', 123.8],
    ['17', 17],
    ['1200', 1200],
    ['1 234 567', 1234567],
    ['1.234.567', 1234567],
    ['12 %', 12],
    ['3,5 mnkr', 3.5],
    ['(12,5)', -12.5],
    ['-0,0', 0],
    ['0', 0],
    ['4,1*)', 4.1],
    ['3.5', 3.5],
  ])('reads %s', (printed, value) => {
    expect(parseFigure(printed)).toBe(value);
  });

  it.each(['', ' ', '-', '–', '5 av 8', '77–80', 'Plats 6 av 7', '12 34', 'x', '1,2,3', 'mnkr'])(
    'finds no figure in "%s"',
    (printed) => {
      expect(parseFigure(printed)).toBeNull();
    },
  );

  it('tells a cell that is empty on purpose from one that says something', () => {
    expect(isNoFigure('–')).toBe(true);
    expect(isNoFigure('')).toBe(true);
    expect(isNoFigure('se bilaga')).toBe(false);
  });
});

const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
const minuses = fc.constantFrom('-', '−', '–', '- ');

describe('any printed figure', () => {
  it('comes back as the number it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        spaces,
        minuses,
        (tenths, space, minus) => {
          expect(parseFigure(print(tenths, space, minus))).toBeCloseTo(tenths / 10, 6);
        },
      ),
    );
  });

  it('is found again among others on its line when all have one decimal', () => {
    const figure = fc.integer({ min: -999_999, max: 999_999 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (row) => {
        const line = `Köpt vård ${row.map((tenths) => print(tenths, ' ', '-')).join(' ')}`;
        const split = splitTrailingFigures(line, row.length);
        expect(split?.before).toBe('Köpt vård');
        expect(split?.figures.map(parseFigure)).toEqual(row.map((tenths) => tenths / 10 + 0));
        expect(countTrailingFigures(line)).toBe(row.length);
      }),
    );
  });
});

function print(tenths: number, space: string, minus: string): string {
  const whole = Math.trunc(Math.abs(tenths) / 10).toString();
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, space);
  return `${tenths < 0 ? minus : ''}${grouped},${Math.abs(tenths) % 10}`;
}

describe('splitTrailingFigures', () => {
  it.each([
    ['Avgifter 235,7 221,7 228,6', 3, 'Avgifter', ['235,7', '221,7', '228,6']],
    [
      'Övrigt (konto 2322, minusbelopp) 0,0 -0,5 0,0',
      3,
      'Övrigt (konto 2322, minusbelopp)',
      ['0,0', '-0,5', '0,0'],
    ],
    ['Vårdplatser 145 300 150 400', 2, 'Vårdplatser', ['145 300', '150 400']],
    ['Besök 1 234 567 2 345 678', 2, 'Besök', ['1 234 567', '2 345 678']],
    ['Resultat - 200 - 360', 2, 'Resultat', ['- 200', '- 360']],
    ['Kostnader - 91 207 - 101 200', 2, 'Kostnader', ['- 91 207', '- 101 200']],
    ['Konto 4611 12,5 13,5', 2, 'Konto 4611', ['12,5', '13,5']],
    ['17 55 104,9', 3, '', ['17', '55', '104,9']],
    [
      'Park 2 310 (21 460) (19 150) 0 (1 120)',
      5,
      'Park',
      ['2 310', '(21 460)', '(19 150)', '0', '(1 120)'],
    ],
  ])('splits %s', (line, count, before, figures) => {
    expect(splitTrailingFigures(line, count)).toEqual({ before, figures });
  });

  it('says so when the line does not end in that many figures', () => {
    expect(splitTrailingFigures('Verksamhetens intäkter', 3)).toBeNull();
    expect(splitTrailingFigures('Avgifter 235,7', 3)).toBeNull();
    expect(countTrailingFigures('Budgeten för regionen')).toBe(0);
    expect(splitTrailingFigures('Bidrag (2024) 300 400', 3)).toBeNull();
  });
});
