import { describe, expect, test } from 'vitest';
import { said, tableBlock } from './checked.ts';
import { assignment, paragraphs } from '../compare/plan-builder.ts';

describe('what is told in two places', () => {
  test.each([
    [
      [
        'Unga låntagare betalar inget till och med det år de fyller 19.',
        'Unga låntagare 3–23 år betalar inget.',
      ],
      ['age-limit'],
    ],
    [
      [
        'Unga låntagare betalar inget till och med det år de fyller 19.',
        'Unga låntagare 3–19 år betalar inget.',
      ],
      [],
    ],
    [
      ['Vi följer scenplan 2031–2034.', 'Den nya ska ersätta scenplanen för 2030–2033.'],
      ['period-twice'],
    ],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  test.each([
    ['Av förvaltningens 243 medarbetare är hälften kvinnor.', ['total-in-prose']],
    ['Av förvaltningens 234 medarbetare är hälften kvinnor.', []],
    ['Av förvaltningens 310 medarbetare är hälften kvinnor.', []],
  ])('%s', (text, codes) => {
    const staff = tableBlock([
      ['Avdelning', 'Kvinnor', 'Män', 'Totalt'],
      ['Scen', '60', '50', '110'],
      ['Bibliotek', '69', '55', '124'],
      ['Totalt', '129', '105', '234'],
    ]);
    expect(said('', { body: [...paragraphs(text), staff] })).toEqual(codes);
  });

  test('a name within another is not named', () => {
    const given = [
      assignment({ key: '1', text: 'Att ordna allt', assignedTo: ['Turförvaltningen'] }),
    ];
    const text = 'Nämndens beslut genomförs av Kulturförvaltningen.';
    expect(said(text, { assignments: given })).toEqual(['administration-names']);
  });
});
