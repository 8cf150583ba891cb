import { describe, expect, it } from 'vitest';
import { measureFindings } from '../../../shared/parse/rules/risk-measure-findings.ts';

const findings = (...measures: readonly string[]) =>
  measureFindings([{ risk: 'Risk att avtal löper ut.', measures, lines: [] }]);

describe('measures that may be something else', () => {
  it.each([
    ['points before a name', '4 Controller'],
    ['points by themselves', '12'],
    ['points before an item', '9 • Granskning av tio avtal.'],
    ['a column', 'Konsekvens'],
    ['an area', 'Upphandling'],
    ['another risk', 'Genomgång av avtalen Risken att löner betalas ut två gånger'],
  ])('are a doubt: %s', (_what, measure) => {
    const found = findings('Genomgång varje kvartal.', measure);
    expect(found.map(({ code }) => code)).toEqual(['risk-measures-mixed']);
    expect(found[0]?.message).toContain(measure.slice(0, 60));
  });

  it('are none where they say what is done', () => {
    expect(
      findings(
        'Två gånger om året granskas tio avtal',
        '2 stickprov per månad.',
        'Risken att avtal löper ut beror på brist på påminnelser. Påminn varje månad.',
      ),
    ).toEqual([]);
  });
});
