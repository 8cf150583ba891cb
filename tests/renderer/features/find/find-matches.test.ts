import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../../renderer/features/find/find-matches.ts';

const TEXTS = ['Att utveckla vården i länet.', 'Sjukvårdens  kostnader (mnkr)', 'Läkare, lakan'];
const found = (typed: string, isLoose = false): string[] =>
  findMatches(TEXTS, typed, isLoose).map(({ index, start, end }) =>
    TEXTS[index]!.slice(start, end),
  );

describe('looking for words in the text on screen', () => {
  test('finds the letters as typed, wherever they stand', () => {
    expect(found('vård')).toEqual(['vård', 'vård']);
    expect(found('KOST')).toEqual(['kost']);
    expect(found('dens kostnader')).toEqual(['dens  kostnader']);
    expect(found('(mnkr)')).toEqual(['(mnkr)']);
    expect(found('"dens kostnader"')).toEqual(['dens  kostnader']);
    expect(found('" "')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('keeps å, ä and ö apart from a and o', () => {
    expect(found('lä')).toEqual(['lä', 'Lä']);
    expect(found('la')).toEqual(['la', 'la']);
  });

  test('finds inflections and compounds when asked to, whole words at a time', () => {
    expect(found('vård', true)).toEqual(['vården', 'Sjukvårdens']);
    expect(found('kostnaden', true)).toEqual(['kostnader']);
    expect(found('"i länet"', true)).toEqual(['i länet']);
  });

  test('takes any typed signs as they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string(), (typed, before) => {
        const text = `${before} ${typed} slut`;
        const matches = findMatches([text], typed, false);
        if (typed.trim() === '') expect(matches).toEqual([]);
        else expect(matches.length).toBeGreaterThan(0);
      }),
    );
  });
});
