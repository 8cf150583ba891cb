import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../shared/search/asked.ts';
import { matchExpression } from '../../../shared/search/match-expression.ts';
import { isEmptyQuery, parseQuery } from '../../../shared/search/parse-query.ts';
import { createVocabulary } from '../../../shared/search/vocabulary.ts';

const terms = (typed: string) =>
  parseQuery(typed).terms.map(({ words, kind }) => `${kind}: ${words.join(' ')}`);

describe('reading a query', () => {
  it('tells words from phrases', () => {
    expect(terms('Nära vård "hela länet" e-hälsa nära')).toEqual([
      'quoted: hela länet',
      'word: nära',
      'word: vård',
      'joined: e hälsa',
    ]);
  });

  it('takes a quote that is not closed as one still being typed, and typographic ones', () => {
    expect(terms('"hela länet')).toEqual(['joined: hela länet']);
    expect(terms('”hela länet”')).toEqual(['quoted: hela länet']);
    expect(terms('"vård"')).toEqual(['quoted: vård']);
  });

  it('puts decomposed letters together', () => {
    expect(terms('la\u0308kare')).toEqual(['word: läkare']);
  });

  it('reads filters wherever they stand and leaves the rest', () => {
    const query = parseQuery('år:2026 spot etikett:"att följa upp" NÄMND:hsn');
    expect(query.filters).toEqual([
      { name: 'year', value: '2026' },
      { name: 'label', value: 'att följa upp' },
      { name: 'organ', value: 'hsn' },
    ]);
    expect(query.terms).toEqual([{ words: ['spot'], kind: 'word' }]);
    expect(terms('kl:10 år:')).toEqual(['joined: kl 10']);
  });

  it('never lets what is typed become syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = parseQuery(typed);
        if (isEmptyQuery(query) || query.terms.length === 0) return;
        const expression = matchExpression(askedOf(query, createVocabulary([])));
        const outside = expression.replace(/"(?:[^"]|"")*"/g, '');
        expect(outside.replace(/\*| AND |\(|\)| OR /g, '')).toBe('');
      }),
    );
  });
});

it('takes no more words than help', () => {
  const typed = Array.from({ length: 30 }, (_, at) => `ord${at}`).join(' ');
  expect(parseQuery(typed).terms).toHaveLength(12);
});
