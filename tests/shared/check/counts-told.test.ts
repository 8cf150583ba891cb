import { describe, expect, test } from 'vitest';
import { NO_PLACE } from '../../../shared/plan/plan.ts';
import { assignment, plan } from '../compare/plan-builder.ts';
import { found, memo, said } from './checked.ts';

const assignments = [
  ...['1', '2', '3'].map((number) =>
    assignment({ key: `RF-${number}`, number, text: `Att följa ${number}.` }),
  ),
  assignment({ key: 'KN-1', text: 'Att se över taxan.', givenBy: 'Kulturnämnden' }),
];

describe('how many uppdrag somebody gave', () => {
  test.each([
    ['Planen har fem uppdrag från regionfullmäktige.', ['counted-by-giver']],
    ['Planen har tre uppdrag från regionfullmäktige.', []],
    ['Fullmäktige har gett nämnden fyra uppdrag.', ['counted-by-giver']],
    ['Nämnden har beslutat om ett uppdrag.', []],
    ['Nämnden har beslutat om två uppdrag.', ['counted-by-giver']],
    ['Servicenämnden har gett nämnden två uppdrag.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments })).toEqual(codes));

  test.each([
    ['Antalet uppdrag uppgår till fem.', ['counted-in-all']],
    ['Antalet uppdrag uppgår till fyra.', []],
    ['Uppdragen i planen är 9 till antalet.', ['counted-in-all']],
    ['Antalet uppdrag från kommunerna är 9.', []],
    ['Förvaltningen får fem uppdrag i planen.', ['counted-parts']],
  ])('%s', (text, codes) => expect(said(text, { assignments })).toEqual(codes));

  test('is a leap where all are numbered in one row', () => {
    const row = (...numbers: number[]) =>
      numbers.map((n) =>
        assignment({ key: `${n}`, number: `${n}`, rawLabel: `${n}.`, text: `Se ${n}` }),
      );
    expect(said('', { assignments: row(1, 2, 3, 5, 6) })).toEqual(['assignment-gap']);
    expect(said('', { assignments: row(1, 2, 3, 4, 5) })).toEqual([]);
    expect(said('', { assignments: row(1, 3, 5, 7, 8) })).toEqual([]);
  });

  test('is told in the memo as well', () => {
    const proposed = plan({ year: 2031, assignments });
    const told = memo('Planen innehåller fyra uppdrag från regionfullmäktige.');
    expect(found(proposed, told)).toEqual(['counted-by-giver']);
  });
});

test('goals by the word that heads them', () => {
  const goals = ['1', '2'].map((key) => ({
    key,
    label: `Inriktningsmål ${key}`,
    title: key,
    perspective: null,
    strategy: null,
    source: NO_PLACE,
    confidence: 1,
  }));
  const codes = (text: string): string[] => said(text, { goals });
  expect(codes('Arbetet följer tre inriktningsmål.')).toEqual(['counted-parts']);
  expect(codes('Arbetet följer två inriktningsmål.')).toEqual([]);
  expect(codes('Regionen har sex inriktningsmål, varav två rör nämnden.')).toEqual([]);
});

describe('all of them', () => {
  test.each([
    ['I kommunen finns 9 skolor.', 'Enkäten görs vid alla 11 skolor.', ['all-of-them']],
    ['I kommunen finns 9 skolor.', 'Enkäten görs vid alla 9 skolor.', []],
    ['I kommunen finns 9 skolor.', 'Enkäten görs vid alla 4 skolor i norr.', []],
    ['Enkäten görs vid 3 skolor.', 'Nämnden besöker alla 9 skolor.', []],
    [
      'Meröppet införs i två filialer.',
      'Införa meröppet i de tre filialerna Bruket och Åsen.',
      ['all-of-them'],
    ],
    ['Projektet pågår i två år.', 'De tre åren utvärderas.', []],
  ])('%s %s', (a, b, codes) => expect(said([a, b])).toEqual(codes));
});

describe('lists', () => {
  test.each([
    [
      'Nämnden har tre enheter: biblioteket, kulturskolan, fritidsgården och simhallen.',
      ['counted-list'],
    ],
    ['Nämnden har fyra enheter: biblioteket, kulturskolan, fritidsgården och simhallen.', []],
    ['Nämnden har tre områden: skola, omsorg, kultur och fritid.', []],
    ['Fem områden prioriteras: barn, unga, äldre och stöd.', ['counted-list']],
    [
      'Fyra områden styrs: vård norr, vård söder, skola, kultur samt bygg och miljö.',
      ['counted-list'],
    ],
    ['Tre områden prioriteras: barn, äldre samt park och natur.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  const dates = 'Nämnden sammanträder den 5 februari, den 21 maj och den 10 december.';
  test.each([
    [`${dates} Nämnden har fyra sammanträden.`, ['meeting-count']],
    [`${dates} Nämnden har tre sammanträden.`, []],
    ['Nämnden sammanträder den 5 februari och den 6 maj. Nämnden har tre möten.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('names', () => {
  test.each([
    [
      'EHT (elevhälsoteam) möter elever. Stödet (EHT, elevernas hälsotjänst) växer.',
      ['abbreviation-readings'],
    ],
    ['EHT (elevhälsoteam) möter elever. Stödet (EHT, elevhälsoteamen) växer.', []],
    [
      'Regionala utvecklingsförvaltningen leder. Regionala utvecklingförvaltningen följer upp.',
      ['name-spelling'],
    ],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('of the one administration, told otherwise', () => {
    const to = (name: string) =>
      [1, 2].map((n) => assignment({ key: `A${n}`, text: `Att se ${n}.`, assignedTo: [name] }));
    const line = 'Kultur- och fritidsförvaltningen leder arbetet.';
    expect(said(line, { assignments: to('Fritidsförvaltningen') })).toEqual([
      'administration-names',
    ]);
    expect(said(line, { assignments: to('Kultur- och fritidsförvaltningen') })).toEqual([]);
  });

  test('of those who get uppdrag, in small letters', () => {
    const one = [assignment({ key: 'A', text: 'Att se.', assignedTo: ['Tekniska förvaltningen'] })];
    expect(said('Tekniska förvaltnigen ansvarar.', { assignments: one })).toEqual([
      'name-spelling',
    ]);
    expect(said('Tekniska förvaltningens chef leder.', { assignments: one })).toEqual([]);
  });

  test('of landsting in what has been', () => {
    expect(said('Regionen bildades av landstinget och regionförbundet.')).toEqual([]);
  });

  test('of a body that acts and is not in the plan’s list', () => {
    const list = 'Nämnden har två utskott: byggutskottet och miljöutskottet.';
    expect(said([list, 'Trafikutskottet bereder en policy.'])).toEqual(['body-names']);
    expect(said([list, 'Miljöutskottet bereder en policy.'])).toEqual([]);
  });

  test('of a body that begins its own uppdrag', () => {
    const list = 'Nämnden har två beredningar: beredningen för trafik och beredningen för vägar.';
    const one = (text: string) => [assignment({ key: 'B', text, assignedTo: ['beredningarna'] })];
    expect(
      said(list, { assignments: one('Beredningen för ungas resor ska möta skolorna.') }),
    ).toEqual(['recipient-names']);
    expect(said([list, 'Beredningen för film följer biograferna.'])).toEqual(['recipient-names']);
    expect(said([list, 'Beredningen för vägar följer underhållet.'])).toEqual([]);
    expect(said(list, { assignments: one('Beredningen för trafik ska möta skolorna.') })).toEqual(
      [],
    );
  });
});
