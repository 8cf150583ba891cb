import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, paragraphs, plan } from '../compare/plan-builder.ts';

describe('people and their posts', () => {
  test.each([
    [
      'two titles',
      ['Kulturdirektör Ida Lund leder arbetet.', 'Kulturchef Ida Lund svarar.'],
      ['post-titles'],
    ],
    [
      'a general word',
      ['Kulturdirektör Ida Lund leder arbetet.', 'Förvaltningschef Ida Lund svarar.'],
      [],
    ],
    [
      'for the time being',
      ['Kulturdirektör Ida Lund leder.', 'Tf ekonomichef Ida Lund svarar.'],
      [],
    ],
    ['two people', ['Kulturdirektör Ida Lund leder.', 'Ekonomichef Ida Lundin svarar.'], []],
    [
      'a name cut off',
      ['Ordförande är Nils Ek.', 'Nämndens ordförande Nils Ekman kallar.'],
      ['post-holders'],
    ],
    ['two chairs', ['Ordförande är Nils Ek.', 'Utskottets ordförande Eva Berg kallar.'], []],
  ])('%s', (_, texts, codes) => expect(said(texts)).toEqual(codes));

  test('who signs the memo by another title', () => {
    const paper = memo('Ida Lund', 'Kulturchef');
    const signed = {
      ...paper,
      memo: {
        proposedDecisions: [],
        sections: [],
        basis: [],
        signatory: { name: 'Ida Lund', role: 'Kulturchef' },
      },
    };
    const of = (text: string): string[] =>
      found(signed, plan({ year: 2031, body: paragraphs(text) }));
    expect(of('Förvaltningen leds av kulturdirektör Ida Lund.')).toEqual(['post-titles']);
    expect(of('Förvaltningen leds av kulturchef Ida Lund.')).toEqual([]);
  });

  const led =
    'Förvaltningen leds av biblioteksdirektören; under henne finns arkivchefen och scenchefen.';
  const given = (...names: string[]) =>
    names.map((name, i) =>
      assignment({ key: `${i}`, text: `${name} ska se över arbetet ${i}.`, assignedTo: [] }),
    );

  test.each([
    ['one stranger', ['Arkivchefen', 'Scenchefen', 'Museichefen'], ['unknown-post']],
    ['all known', ['Arkivchefen', 'Scenchefen', 'Biblioteksdirektören'], []],
    ['too few known', ['Arkivchefen', 'Museichefen'], []],
    ['a general post', ['Arkivchefen', 'Scenchefen', 'Enhetschefen'], []],
  ])('posts that get uppdrag: %s', (_, names, codes) => {
    expect(said(led, { assignments: given(...names) })).toEqual(codes);
  });

  test.each([
    ['Bildberedningen', ['unlisted-body']],
    ['Scenberedningen', []],
    ['Arbetsutskottet', []],
  ])('%s where the bodies are named together', (name, codes) => {
    const text = 'Scenberedningen och Ordbildberedningen följer uppdragen.';
    expect(said(text, { assignments: given(name) })).toEqual(codes);
  });
});

describe('what comes in the wrong order', () => {
  test.each([
    [
      'Resultatet av årets kontroller redovisas för nämnden i februari 2031.',
      ['report-before-year-end'],
    ],
    ['Resultatet av årets kontroller redovisas för nämnden i februari 2032.', []],
    ['Resultatet av årets kontroller redovisas löpande, först i mars 2031.', []],
    ['Resultatet av 2030 års granskning redovisas i februari 2031.', []],
    ['Försöket börjar vid höstterminens start i januari 2031.', ['term-start']],
    ['Försöket börjar vid höstterminens start i augusti 2031.', []],
    ['Vårterminen börjar den 10 september 2031.', ['term-start']],
    ['Höstterminen planeras i januari 2031.', []],
    [
      'Remisstiden pågår till den 30 november 2031 och beslut fattas i oktober 2031.',
      ['decision-before-answers'],
    ],
    ['Remisstiden pågår till den 30 november 2031 och beslut fattas i december 2031.', []],
    [
      'Samrådet avslutas den 15 maj 2031. Nämnden antar planen i april 2031.',
      ['decision-before-answers'],
    ],
    ['Nämnden beslutar i maj 2031 om remiss. Remisstiden löper till den 30 juni 2031.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('goals and risks', () => {
  const goals = (...numbers: number[]) =>
    numbers.map((number) => ({
      key: `${number}`,
      label: `Målsättning ${number}`,
      title: 'Scen för alla',
      perspective: null,
      strategy: null,
      confidence: 1,
      source: { page: null, lineStart: null, lineEnd: null, box: null },
    }));

  test.each([
    [[1, 2, 4], ['goal-gap']],
    [[1, 2, 3], []],
    [[2, 4, 5], []],
    [[1, 3, 6], []],
    [[1, 3], []],
  ])('goals %s', (numbers, codes) => expect(said('', { goals: goals(...numbers) })).toEqual(codes));

  const risks = (...rows: string[][]) => [
    tableBlock([['Område', 'Risk', 'Sannolikhet', 'Konsekvens', 'Värde', 'Åtgärd'], ...rows]),
  ];
  const rows = [
    ['Scen', 'Publiken uteblir från föreställningar', '2', '4', '8', 'Ny marknadsplan'],
    ['Arkiv', 'Handlingar förstörs vid översvämning', '3', '4', '12', 'Ny lokal'],
    ['Stöd', 'Bidrag betalas ut till fel förening', '3', '2', '6', 'Stickprov'],
  ];

  test.each([
    [
      'Den högst värderade risken är att publiken uteblir från föreställningarna.',
      ['highest-risk'],
    ],
    ['Den högst värderade risken är att handlingar förstörs vid översvämning.', []],
    ['Den största risken är att ekonomin försämras i hela landet.', []],
  ])('%s', (text, codes) => {
    expect(said('', { body: [...paragraphs(text), ...risks(...rows)] })).toEqual(codes);
  });

  test('a measure against nothing', () => {
    const bare = ['Personal', '', '', '', '', 'Utbildning av alla chefer'];
    const merged = ['', '', '', '', '', 'Utbildning av alla chefer'];
    expect(said('', { body: risks(...rows, bare) })).toEqual(['measure-without-risk']);
    expect(said('', { body: risks(...rows, merged) })).toEqual([]);
    expect(said('', { body: risks(...rows, bare, bare) })).toEqual([]);
  });
});
