import { describe, expect, test } from 'vitest';
import { matterName } from '../../../shared/report/matter-name.ts';

describe('what an assignment is about, with room for it', () => {
  const long = 'Att utreda hur vårdcentralerna kan hålla öppet på kvällar och helger utan att';
  test('is given whole, without the words that open it', () => {
    expect(matterName(`${long} bemanningen på dagen minskar och väntetiderna ökar.`)).toBe(
      'Vårdcentralerna kan hålla öppet på kvällar och helger utan att bemanningen på dagen minskar och väntetiderna ökar',
    );
  });

  test('is the first sentence of several', () => {
    expect(matterName('Att följa vårdplatserna. Arbetet ska redovisas i juni.')).toBe(
      'Vårdplatserna',
    );
  });

  test('is cut between clauses where it is endless', () => {
    const name = matterName(`${long} ${'dagens bemanning minskar, '.repeat(20)}`);
    expect(name.length).toBeLessThan(325);
    expect(name).toMatch(/dagens bemanning minskar\u00a0…$/u);
  });

  test('is cut between words where it has no clauses', () => {
    const name = matterName('Verksamheten '.repeat(60));
    expect(name.length).toBeLessThan(325);
    expect(name).toMatch(/Verksamheten\u00a0…$/u);
  });
});
