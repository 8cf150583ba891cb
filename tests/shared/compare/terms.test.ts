import { describe, expect, test } from 'vitest';
import { withCompoundParts } from '../../../shared/compare/compound-parts.ts';
import { countedAs, termsOf } from '../../../shared/compare/terms.ts';

describe('what a word counts as', () => {
  test.each([
    ['förarna', 'chaufför'],
    ['ledarna', 'chefer'],
    ['lärarnas', 'pedagoger'],
    ['gästerna', 'besökare'],
    ['bokning', 'beställa'],
  ])('%s and %s stand for each other', (a, b) => {
    expect(countedAs(a)).toBe(countedAs(b));
  });

  test.each([
    ['förs', 'chaufför'],
    ['leda', 'chefer'],
    ['lärande', 'pedagoger'],
    ['utförs', 'entreprenör'],
    ['lokala', 'byggnader'],
    ['böcker', 'beställa'],
    ['möts', 'sammanträde'],
  ])('%s only looks like a word that stands for %s', (a, b) => {
    expect(countedAs(a)).not.toBe(countedAs(b));
  });
});

describe('the terms of a text', () => {
  test('a compound with an abbreviation names what the abbreviation names', () => {
    expect(termsOf('Planera för IT-investeringar.').names).toEqual(['it']);
    expect(termsOf('Planera för IT.').abbreviations).toEqual(['it']);
  });

  test('a word made of another by its ending is no compound', () => {
    const { from } = withCompoundParts(
      [termsOf('Höja hamnens beredskap.')],
      [termsOf('Ett råd som bereder ärenden.')],
    );
    expect(from[0]!.stems).not.toContain(countedAs('bereder'));
  });

  test.each([
    ['Starta en högskoleutbildning.', 'Stärka länets högskola.', 'högskola'],
    ['Värma kyrkobyggnader.', 'Måla en kyrka.', 'kyrka'],
  ])('"%s" has a part of "%s"', (text, other, part) => {
    const { from } = withCompoundParts([termsOf(text)], [termsOf(other)]);
    expect(from[0]!.stems).toContain(countedAs(part));
  });

  test('transport is no sport', () => {
    const { from } = withCompoundParts([termsOf('Boka en transport.')], [termsOf('Spela sport.')]);
    expect(from[0]!.stems).not.toContain(countedAs('sport'));
  });

  test('a verb in the passive begins no compound', () => {
    const { from } = withCompoundParts(
      [termsOf('Bygga en förskola.')],
      [termsOf('Att samtal förs med bygden.')],
    );
    expect(from[0]!.stems).not.toContain(countedAs('förs'));
  });
});
