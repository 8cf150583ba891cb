import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../shared/search/asked.ts';
import { parseQuery, wordsOf } from '../../../shared/search/parse-query.ts';
import { marksIn, passagesOf } from '../../../shared/search/passages.ts';
import { snippetOf } from '../../../shared/search/snippet.ts';
import { createVocabulary } from '../../../shared/search/vocabulary.ts';

const plain = (snippet: string) => snippet.replaceAll('\u0002', '').replaceAll('\u0003', '');

const snippets = (text: string, typed: string): string[] => {
  const asked = askedOf(parseQuery(typed), createVocabulary(wordsOf(text)));
  return passagesOf(text, asked).map((it) => snippetOf(text, it));
};

describe('a snippet', () => {
  it('marks every hit in a sentence, a snippet for each sentence', () => {
    expect(snippets('Vård nära och vård. Mer vård! Inget här.', 'vård')).toEqual([
      '\u0002Vård\u0003 nära och \u0002vård\u0003.',
      'Mer \u0002vård\u0003!',
    ]);
  });

  it('takes each row of a table by itself', () => {
    expect(snippets('Personal\t12\nLokaler\t7', 'lokaler')).toEqual(['\u0002Lokaler\u0003\t7']);
  });

  it('shows a text whose sentences have one word each as one', () => {
    expect(snippets('Läkare finns. Resultat saknas.', 'läkare resultat')).toEqual([
      '\u0002Läkare\u0003 finns. \u0002Resultat\u0003 saknas.',
    ]);
    expect(snippets('Läkare finns.', 'läkare resultat')).toEqual([]);
    expect(snippets('Läkare finns. Resultat saknas.', '"finns resultat"')).toEqual([
      'Läkare \u0002finns. Resultat\u0003 saknas.',
    ]);
  });

  it('shows the stretch where most of what was asked for stands', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
    const [snippet = ''] = snippets(`vård ${filler} nära vård ${filler}`, 'vård nära');
    expect(snippet).toContain('\u0002nära\u0003 \u0002vård\u0003');
    expect(snippet.startsWith('…')).toBe(true);
    expect(snippet.endsWith('…')).toBe(true);
    expect(plain(snippet).length).toBeLessThan(200);
  });

  it('shows the first of several stretches that hold as much', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
    const [snippet = ''] = snippets(`vård ${filler} vård ${filler} vård`, 'vård');
    expect(snippet.startsWith('\u0002vård\u0003 ord0 ord1')).toBe(true);
  });

  it('leaves out no word that a reader of every word would mark', () => {
    const word = fc.constantFrom('vård', 'Vården', 'sjukvård', 'i', 'å', 'räkna', 'ﬁn', '𝒜b', 'é');
    const gap = fc.constantFrom(' ', '. ', '.\n', '-', ' – ', '”. ', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), word, (pieces, typed) => {
        const text = pieces.flat().join('');
        const asked = askedOf(parseQuery(typed), createVocabulary(wordsOf(text)));
        const marks = passagesOf(text, asked).flatMap((it) => it.marks);
        expect(marks).toEqual(marksIn(text, asked));
      }),
    );
  });

  it('marks a compound among more than can be asked of the index', () => {
    const words = Array.from(
      { length: 400 },
      (_, at) => `x${String.fromCharCode(97 + (at % 26))}${at}vård`,
    );
    const asked = askedOf(parseQuery('vård'), createVocabulary(words));
    expect(words.filter((one) => passagesOf(one, asked).length === 0)).toEqual([]);
  });

  it('is always a piece of the text, with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (printed) => {
        const text = printed.normalize('NFC');
        fc.pre(plain(text) === text && !text.includes('…'));
        for (const word of wordsOf(text).slice(0, 3)) {
          for (const snippet of snippets(text, `"${word}"`)) {
            expect(snippet).toContain('\u0002');
            expect(text).toContain(plain(snippet).replace(/^…|…$/g, ''));
          }
        }
      }),
    );
  });
});
