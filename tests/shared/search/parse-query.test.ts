import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchExpression } from '../../../shared/search/match-expression.ts';
import { isEmptyQuery, parseQuery } from '../../../shared/search/parse-query.ts';

describe('reading a query', () => {
  it('tells words from phrases', () => {
    expect(parseQuery('Nära vård "hela länet" e-hälsa nära')).toEqual({
      words: ['nära', 'vård'],
      phrases: [
        ['hela', 'länet'],
        ['e', 'hälsa'],
      ],
    });
  });

  it('takes a quote that is not closed, and typographic ones', () => {
    expect(parseQuery('"hela länet').phrases).toEqual([['hela', 'länet']]);
    expect(parseQuery('”hela länet”').phrases).toEqual([['hela', 'länet']]);
  });

  it('puts decomposed letters together', () => {
    expect(parseQuery('la\u0308kare').words).toEqual(['läkare']);
  });

  it('never lets what is typed become syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = parseQuery(typed);
        if (isEmptyQuery(query)) return;
        const outside = matchExpression(query, () => []).replace(/"(?:[^"]|"")*"/g, '');
        expect(outside.replace(/\*| AND |\(|\)| OR /g, '')).toBe('');
      }),
    );
  });
});
