import { describe, expect, test } from 'vitest';
import { found, memo, said } from './checked.ts';
import { assignment, paragraphs, plan } from '../compare/plan-builder.ts';
import type { Goal } from '../../../shared/plan/plan.ts';

const uppdrag = (number: string, assignedTo: string[], text = `Att följa fråga ${number}.`) =>
  assignment({
    key: `HS-${number}`,
    series: 'HS',
    number,
    rawLabel: `HS ${number}`,
    assignedTo,
    text,
  });

/** Uppdrag with their text in the plan's body too. */
const withAssignments = (text: string, ...assignments: ReturnType<typeof uppdrag>[]): string[] =>
  found(
    plan({
      year: 2031,
      assignments,
      body: paragraphs(text, ...assignments.map((one) => one.text)),
    }),
  );

describe('bodies', () => {
  const LIST = 'Nämnden har två utskott: skolutskottet och personalutskottet.';

  test.each([
    ['the list does not have', LIST, 'Kulturutskottet', ['body-names']],
    ['the list has as another kind', LIST, 'Personalberedningen', ['body-names']],
    ['the list has', LIST, 'Skolutskottet', []],
    [
      'a list in other words has as another kind',
      'Under nämnden lyder skolutskottet och personalutskottet.',
      'Personalberedningen',
      ['body-names'],
    ],
    ['no list names', 'Nämnden leder arbetet.', 'Kulturutskottet', []],
  ])('that %s', (_, text, name, codes) =>
    expect(withAssignments(text, uppdrag('1', [name]), uppdrag('2', ['Skolutskottet']))).toEqual(
      codes,
    ),
  );

  test.each([
    ['Trafikavdelningen', ['body-names']],
    ['Gatuavdelningen', []],
    ['VA-avdelningen', []],
    ['Trafikförvaltningen', []],
  ])('%s beside the matters of the departments', (name, codes) =>
    expect(
      withAssignments(
        'Förvaltningen har fyra avdelningar: gata, park, VA och renhållning.',
        uppdrag('1', [name]),
      ),
    ).toEqual(codes),
  );

  test.each([
    ['Trafikförvaltningen', 'Trafikkontoret', ['administration-names']],
    ['Barn- och utbildningsförvaltningen', 'Utbildningsförvaltningen', ['administration-names']],
    ['Trafikförvaltningen', 'Kulturförvaltningen', ['administration-names']],
    ['Trafikförvaltningen', 'Trafiknämnden', []],
  ])('%s and %s', (usual, rare, codes) =>
    expect(
      withAssignments('', uppdrag('1', [usual]), uppdrag('2', [usual]), uppdrag('3', [rare])),
    ).toEqual(codes),
  );

  test.each([
    ['Kommunalrådet ansvarar för förankringen.', ['authority-term']],
    ['Kommunalråden i länets kommuner bjuds in.', []],
    ['Kommunfullmäktige i Mittdal har avsatt medel.', []],
    ['Enligt landstingets avtal sköts parken.', ['authority-term']],
    ['Enligt dåvarande landstingets avtal sköts parken.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('references', () => {
  const goals = ['1', '2'].map((key): Goal => ({
    key,
    label: `Mål ${key}`,
    title: `Det ${key}:a`,
    perspective: null,
    strategy: null,
    source: { page: null, lineStart: null, lineEnd: null, box: null },
    confidence: 1,
  }));
  const assignments = ['1', '2'].map((number) => uppdrag(number, ['Nämnden']));

  test.each([
    ['Se även uppdrag nr 12.', ['missing-assignment']],
    ['Se även uppdrag nr 2.', []],
    ['Uppdragen HS 1–HS 3 följs upp.', ['missing-assignment']],
    ['I förra planen fanns uppdrag nr 12.', []],
    ['Uppdrag 2030 följs upp.', []],
    ['Gatan är klassad som T9.', []],
    ['Arbetet bidrar till mål 7.', ['missing-goal']],
    ['Arbetet bidrar till mål 2.', []],
    ['2.1 Mål 4', []],
    ['Arbetet bidrar till mål 7 i Agenda 2030.', []],
    ['Nämnden når mål 85 procent.', []],
  ])('%s', (text, codes) => expect(said(text, { goals, assignments })).toEqual(codes));

  test('to an appendix that the list at the end does not have', () => {
    const list = ['Bilaga 1. Sammanträdesdagar', 'Bilaga 2. Skolpeng'];
    expect(said(['Se bilaga 3.', ...list])).toEqual(['missing-appendix']);
    expect(said(['Se bilaga 2.', ...list])).toEqual([]);
    expect(said(['Se bilaga 5.', 'Bilagor: 1 Ramar, 2 Taxor, 3 Styrdokument'])).toEqual([
      'missing-appendix',
    ]);
  });
});

describe('times', () => {
  test.each([
    [
      'Arbetet startar den 1 oktober 2031 och ska redovisas senast den 30 april 2031.',
      ['end-before-start'],
    ],
    ['Avtalet börjar gälla den 15 juni 2033 och löper ut den 14 juni 2032.', ['end-before-start']],
    ['Arbetet startar den 1 april 2031 och ska redovisas senast den 30 oktober 2031.', []],
    ['Arbetet startade i mars 2031 och följer planen till och med december 2030.', []],
    ['Avtalet gäller från den 1 april 2031 till den 31 mars 2030.', ['end-before-start']],
    ['Avtalet gäller från den 1 april 2031 till den 31 mars 2032.', []],
    ['Programmet gäller åren 2030–2027.', ['reversed-period']],
    ['Programmet gäller åren 2027–2030.', []],
    ['Nämnden sammanträder under 2031 den 28 januari och den 29 februari.', ['impossible-date']],
    ['Nämnden sammanträder under 2032 den 28 januari och den 29 februari.', []],
    ['Ramen ska hållas med marginal under verksamhetsåret 2030.', ['year-left-behind']],
    ['Nämnden ska följa upp det som gjordes under 2030.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test.each([
    ['Uppdraget ska redovisas i oktober 2030.', ['deadline-passed']],
    ['Första etappen ska vara klar den 31 mars 2030.', ['deadline-passed']],
    ['Turerna ses över. Slutredovisning den 1 juni 2030.', ['deadline-passed']],
    ['Uppdraget ska redovisas i oktober 2031.', []],
    ['Träd ska planteras. Återrapportering: december 2030.', ['deadline-passed']],
    ['Att redovisa hur det gick under 2030.', []],
  ])('%s', (text, codes) =>
    expect(said('', { assignments: [assignment({ key: 'a', text })] })).toEqual(codes),
  );

  test('in headings', () => {
    const heading = (text: string) =>
      said('', { body: paragraphs(text).map((block) => ({ ...block, kind: 'heading' as const })) });
    expect(heading('Internkontrollplan 2030')).toEqual(['heading-year']);
    expect(heading('Internkontrollplan 2031')).toEqual([]);
    expect(heading('Uppföljning av mål 2030')).toEqual([]);
  });

  test('in the memo', () => {
    const one = plan({ year: 2031 });
    expect(found(one, memo('att anta verksamhetsplan med budget för 2030.'))).toEqual([
      'memo-decision-year',
    ]);
    expect(found(one, memo('att anta verksamhetsplan med budget för 2031.'))).toEqual([]);
    expect(found(one, memo('Utskottet behandlade ärendet den 4 november 2029.'))).toEqual([
      'paper-older-than-matter',
    ]);
    expect(found(one, memo('Utskottet behandlade ärendet den 4 november 2030.'))).toEqual([]);
  });
});
