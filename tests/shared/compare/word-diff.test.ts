import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../../shared/compare/word-diff.ts';

const marked = (from: string, to: string): string =>
  wordDiff(from, to)
    .parts.map(({ op, text }) =>
      op === 'equal' ? text : op === 'insert' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

/** Texts of few different words, so that runs repeat and islands arise. */
const wordy = fc
  .array(fc.constantFrom('att', 'och', 'vård', 'skola', ' ', '  ', ', ', '.', '\n', '1 100', '–'))
  .map((parts) => parts.join(' '));

describe('wordDiff', () => {
  test('gives both texts back to the last space', () => {
    fc.assert(
      fc.property(wordy, wordy, (from, to) => {
        const { parts } = wordDiff(from, to);
        const join = (op: string): string =>
          parts.flatMap((p) => (p.op === 'equal' || p.op === op ? [p.text] : [])).join('');
        expect(join('delete')).toBe(from);
        expect(join('insert')).toBe(to);
      }),
    );
  });

  test('calls equal texts equal', () => {
    expect(wordDiff('Att öva.', 'Att öva.').parts).toEqual([{ op: 'equal', text: 'Att öva.' }]);
    expect(wordDiff('', '').parts).toEqual([]);
  });

  test('marks whole words and keeps names, figures and compounds together', () => {
    expect(marked('en läkare per 1 100 invånare', 'en läkare per 1 200 invånare')).toBe(
      'en läkare per[- 1 100-]{+ 1 200+} invånare',
    );
    expect(marked('följa 1812-direkt nu', 'följa 1812-appen nu')).toBe(
      'följa[- 1812-direkt-]{+ 1812-appen+} nu',
    );
  });

  test('shows an addition as an addition', () => {
    expect(
      marked('Följa flödena inom skolan.', 'Följa flödena inom skolan inklusive lokaler.'),
    ).toBe('Följa flödena inom skolan{+ inklusive lokaler+}.');
  });

  test('makes no confetti of a rewritten sentence', () => {
    const { parts } = wordDiff(
      'Att starta ett långsiktigt arbete för att nå fler unga och deras familjer i hela länet.',
      'Att erbjuda stöd till fler äldre och till anhöriga på varje ort i länet.',
    );
    expect(parts.length).toBeLessThanOrEqual(7);
  });

  test('keeps single replaced words apart when the rest is the same', () => {
    expect(
      marked('skola och vård samt kultur och fritid', 'skolor och vård samt idrott och fritid'),
    ).toBe('[-skola-]{+skolor+} och vård samt[- kultur-]{+ idrott+} och fritid');
  });

  test('marks a parenthesis whole', () => {
    expect(marked('Svar (inom 30 dagar)', 'Svar (inom 30 dagar). (Utfall: 2029)')).toBe(
      'Svar (inom 30 dagar){+. (Utfall: 2029)+}',
    );
    expect(marked('Kö (dagar), mer', 'Kö (dagar) (mål), mer')).toBe('Kö (dagar){+ (mål)+}, mer');
  });

  test('says when it gave up', () => {
    const many = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'och' : 'men'));
    const result = wordDiff(`a ${many.join(' ')} b`, `c ${many.reverse().join(' ')} d`);
    expect(result.precise).toBe(true);
    const huge = `x ${'och '.repeat(4000)}y`;
    expect(wordDiff(`p ${huge} q`, `r ${huge} s`).precise).toBe(false);
  });
});
