import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../shared/text/join-lines.ts';
import { knownWords, NO_KNOWN_WORDS } from '../../../shared/text/known-words.ts';

const joined = (...lines: string[]): string => joinLines(lines, NO_KNOWN_WORDS);

describe('joinLines', () => {
  it('undoes the hyphenation of a line end', () => {
    expect(joined('fler platser och mo-', ' bila arbetssätt')).toBe(
      'fler platser och mobila arbetssätt',
    );
    expect(joined('utveck\u00ad', 'ling')).toBe('utveckling');
    expect(joined('mjuk\u00adt bindestreck')).toBe('mjukt bindestreck');
  });

  it('gives a word its last letter back that a narrow cell broke off', () => {
    expect(joined('Nämnde', 'n')).toBe('Nämnden');
    expect(joined('det som', 'å', 'andra sidan')).toBe('det som å andra sidan');
    expect(joined('alternativ', 'b och c')).toBe('alternativ b och c');
  });

  it('keeps the hyphen of a left-out part', () => {
    expect(joined('främja hälso-', 'och sjukvård')).toBe('främja hälso- och sjukvård');
    expect(joined('mål-', 'eller styrtal')).toBe('mål- eller styrtal');
    expect(joined('miljö-', 'respektive klimatmål')).toBe('miljö- respektive klimatmål');
  });

  it('keeps the hyphen that the word itself has', () => {
    expect(joined('en ny HS-', 'direktör')).toBe('en ny HS-direktör');
    expect(joined('fler e-', 'tjänster')).toBe('fler e-tjänster');
    expect(joined('mars-', 'Juni')).toBe('mars-Juni');
    expect(joined('appen 1177-', 'direkt')).toBe('appen 1177-direkt');
    expect(joined('barn-, ungdoms-', 'och vuxenvård')).toBe('barn-, ungdoms- och vuxenvård');
  });

  it('puts no space into a span of years', () => {
    expect(joined('planen för 2026–', '2030 och framåt')).toBe('planen för 2026–2030 och framåt');
    expect(joined('läget 2026 –', '2030 är målet')).toBe('läget 2026 – 2030 är målet');
  });

  it('lets the document decide where the rules cannot', () => {
    const known = knownWords(['de kallas tvär-vetenskapliga team', 'programmet för hållbarhet']);
    expect(joinLines(['ett tvär-', 'vetenskapliga'], known)).toBe('ett tvär-vetenskapliga');
    expect(joinLines(['mer hållbar-', 'het'], known)).toBe('mer hållbarhet');
    const till = knownWords(['det protill som finns']);
    expect(joinLines(['ett pro-', 'till'], till)).toBe('ett protill');
  });

  it('joins with one space and drops empty lines', () => {
    expect(joined('  två   ord ', '', '\u00a0och ', 'två till')).toBe('två ord och två till');
    expect(joined('personal/', 'ledning')).toBe('personal/ledning');
    expect(joined()).toBe('');
  });
});
