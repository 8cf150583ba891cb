import { describe, expect, test } from 'vitest';
import { matterTexts } from '../../../../shared/compare/linking/matter-text.ts';
import { assignment } from '../plan-builder.ts';

const readAs = (text: string, ...others: string[]): string =>
  matterTexts(
    [assignment({ key: 'A-1', text })],
    others.map((other) => assignment({ key: 'B-1', text: other })),
  ).from[0]!;

describe('an assignment as linking reads it', () => {
  test.each([
    'Att rusta hamnen.',
    'Nämnden ska rusta hamnen.',
    'Hamnnämnden uppdrar åt förvaltningen att rusta hamnen.',
    'Miljö- och hamnnämnden får i uppdrag att rusta hamnen.',
    'Hamndirektören ges i uppdrag att rusta hamnen.',
    'Hamnstyrelsen ger hamnkontoret i uppdrag att rusta hamnen.',
    'Nämnden och förvaltningen ska rusta hamnen.',
  ])('"%s" is about the harbour, not about who shall do it', (text) => {
    expect(readAs(text)).toBe('rusta hamnen.');
  });

  test('others than boards and their people are part of the matter', () => {
    expect(readAs('Fler fiskare ska rusta hamnen.')).toBe('Fler fiskare ska rusta hamnen.');
    expect(readAs('Hamnen ska rustas.')).toBe('Hamnen ska rustas.');
  });

  test('a word cut short is written out where the other plan has it whole', () => {
    const text = 'Rusta båt- och brygghamnar.';
    expect(readAs(text, 'Rusta båthamnen.')).toBe('Rusta båthamnar och brygghamnar.');
    expect(readAs(text, 'Rusta kajen.')).toBe(text);
  });

  test('an abbreviation that only one plan uses is spelled out', () => {
    expect(readAs('Korta kön till BUP.', 'Korta kön.')).toBe(
      'Korta kön till BUP barnpsykiatri ungdomspsykiatri.',
    );
    expect(readAs('Korta kön till BUP.', 'Öppna BUP.')).toBe('Korta kön till BUP.');
    expect(readAs('Korta kön till HKX.', 'Korta kön.')).toBe('Korta kön till HKX.');
  });

  test('what is said in several words is the one word that others have for it', () => {
    expect(readAs('Låta unga resa utan kostnad, hela sommaren.')).toBe(
      'Låta unga resa avgiftsfri, hela sommaren.',
    );
    expect(readAs('Erbjuda sjukvård i hemmet.')).toBe('Erbjuda hemsjukvård.');
    expect(readAs('Resa utan biljettkostnad.')).toBe('Resa utan biljettkostnad.');
    expect(readAs('Resa utan.')).toBe('Resa utan.');
  });

  test('a verb and its particle are one word where the other plan has that word', () => {
    expect(readAs('Bygga om hamnen.', 'Fortsätta ombyggnaden.')).toBe('ombygga hamnen.');
    expect(readAs('Lägga ner hamnen.', 'Nedläggning av hamnen.')).toBe('nedlägga hamnen.');
    expect(readAs('Bygga om hamnen.', 'Fortsätta byggandet.')).toBe('Bygga om hamnen.');
    expect(readAs('Rusta delar av hamnen.', 'Avdelningens hamn.')).toBe('Rusta delar av hamnen.');
  });

  test('many dots and many phrases take no time worth mentioning', () => {
    const dots = `${'.'.repeat(100_000)}a`;
    expect(readAs(dots)).toBe(dots);
    expect(readAs('utan kostnad '.repeat(20_000)).split(' ')).toHaveLength(20_001);
  });

  test('long words without end take no time worth mentioning', () => {
    const long = `${'a'.repeat(20_000)}- och ${'b'.repeat(20_000)}`;
    expect(readAs(long, long)).toBe(long);
  });
});
