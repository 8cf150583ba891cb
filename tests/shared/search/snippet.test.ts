import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../shared/search/snippet.ts';

const hits =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);
const plain = (snippet: string) => snippet.replaceAll('\u0002', '').replaceAll('\u0003', '');

describe('a snippet', () => {
  it('marks every hit in a short text and cuts nothing', () => {
    expect(snippetOf('Vård nära. Mer vård!', hits('vård'))).toBe(
      '\u0002Vård\u0003 nära. Mer \u0002vård\u0003!',
    );
  });

  it('shows the stretch where most of what was asked for stands', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
    const text = `vård ${filler} nära vård ${filler}`;
    const snippet = snippetOf(text, hits('vård', 'nära'));
    expect(snippet).toContain('\u0002nära\u0003 \u0002vård\u0003');
    expect(snippet.startsWith('…')).toBe(true);
    expect(snippet.endsWith('…')).toBe(true);
    expect(snippet.split(' ')).toHaveLength(24);
  });

  it('is always a piece of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, word) => {
        fc.pre(plain(text) === text && !text.includes('…'));
        const snippet = plain(snippetOf(text, hits(word))).replace(/^…|…$/g, '');
        expect(text.normalize('NFC')).toContain(snippet);
      }),
    );
  });
});
