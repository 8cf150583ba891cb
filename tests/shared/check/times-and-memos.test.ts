import { describe, expect, test } from 'vitest';
import { NO_PLACE } from '../../../shared/plan/plan.ts';
import { assignment, paragraphs, plan } from '../compare/plan-builder.ts';
import { found, memo, said } from './checked.ts';

const tasks = (...texts: string[]) =>
  texts.map((text, i) => assignment({ key: `RF-${i + 1}`, number: `${i + 1}`, text }));

describe('a memo and its dates', () => {
  test.each([
    ['Ärendet behandlades på mötet den 4 december 2030.', ['memo-date']],
    ['Ärendet behandlades på mötet den 4 oktober 2030.', []],
    ['Ärendet behandlades den 4 oktober 2030 och avgörs den 4 december 2030.', []],
    ['Ärendet avgörs på mötet den 4 december 2030.', []],
  ])('%s', (text, codes) => expect(found(memo('Datum: 2030-11-02', text))).toEqual(codes));

  test('broken in mid-sentence by the reading is one sentence', () => {
    const half = 'Förslaget till plan behandlades av nämndens eget arbetsutskott den 14 januari';
    expect(found(memo('Datum: 2030-11-02', half, '2031. Det antas sedan.'))).toEqual(['memo-date']);
  });

  test('that has no date of its own says nothing', () => {
    expect(found(memo('Ärendet behandlades den 4 december 2030.'))).toEqual([]);
  });

  test('the diarienummer with two digits the wrong way round', () => {
    expect(found(memo('Dnr KN 2030/00418', 'Förslag till plan, dnr KN 2030/00481'))).toEqual([
      'case-number',
    ]);
    expect(found(memo('Dnr KN 2030/00418', 'Förslag till plan, dnr KN 2030/00418'))).toEqual([]);
    expect(found(memo('Dnr KN 2030/00418', 'Reglemente, dnr KS 2027/11'))).toEqual([]);
  });
});

describe('how the plan is followed up', () => {
  test.each([
    ['Planen följs upp i delårsrapporter per april och augusti 2030.', ['follow-up-year']],
    ['Planen följs upp i delårsrapporter per april och augusti 2031.', []],
    [
      'Nämnden följer upp i delårsbokslut 2030 och i årsredovisningen för 2031.',
      ['follow-up-year'],
    ],
    ['Nämnden följer upp åtgärder utifrån årsredovisningen 2029.', []],
    ['I årsredovisningen 2029 redovisas ett överskott.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('when a task is to be done', () => {
  test.each([
    ['Att ta fram en taxa till nämndens sammanträde i april 2030.', ['deadline-passed']],
    ['Att ta fram en taxa till nämndens sammanträde i april 2031.', []],
    ['Att redovisa kostnaderna i delårsrapporten per augusti 2030.', ['deadline-passed']],
    ['Att presentera översynen senast den 31 mars 2031 och inleda arbetet i april 2031.', []],
    ['Att införa taxan som antogs på fullmäktiges möte i april 2030.', []],
  ])('%s', (text, codes) =>
    expect(found(plan({ year: 2031, assignments: tasks(text) }))).toEqual(codes),
  );

  test('after the last year of a plan of several years', () => {
    const years = (text: string): string[] => {
      const one = plan({ year: 2031, assignments: tasks(text) });
      return found({ ...one, plan: { ...one.plan, title: 'Verksamhetsplan 2031–2033' } });
    };
    expect(years('Programmet ska antas under 2035.')).toEqual(['after-the-period']);
    expect(years('Programmet ska antas under 2033.')).toEqual([]);
    const one = plan({ year: 2031, body: paragraphs('Planen gäller åren 2030–2032.') });
    const titled = { ...one, plan: { ...one.plan, title: 'Verksamhetsplan 2031–2033' } };
    expect(found(titled)).toEqual(['own-year']);
    expect(years('Att ta fram ett program som gäller till 2040.')).toEqual([]);
  });

  test.each([
    ['Hallen ska stå klar i december 2030.', ['deadline-passed']],
    ['Hallen ska stå klar i december 2031.', []],
    ['Planen lämnas senast vecka 54.', ['impossible-date']],
    ['Planen lämnas senast vecka 53.', []],
    ['Klart i december 2030.', ['deadline-passed']],
    [
      'Regeln ska gälla den 1 januari 2031 och beslutas av fullmäktige i juni 2031.',
      ['in-force-before-decided'],
    ],
    ['Regeln ska gälla den 1 juli 2031 och beslutas av fullmäktige i maj 2031.', []],
    ['Bygget pågår mellan 2033 och 2031.', ['reversed-period']],
    ['Skillnaden mellan 2031 och 2030 är liten.', []],
    ['Denna verksamhetsplan gäller för 2030.', ['own-year']],
    ['Denna verksamhetsplan gäller för 2030–2032.', []],
    ['Kulturplanen gäller för 2028.', []],
    ['Verksamhetsplanen avser perioden 1 januari–31 december 2030.', ['own-year']],
    ['Under verksamhetsåret 2030 ska nämnden följa frågan.', ['year-left-behind']],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('of two things, one after the other', () => {
    expect(
      said('Anbuden ska ha kommit in senast den 4 april 2031 och avtalet börjar gälla i maj 2032.'),
    ).toEqual([]);
    expect(said('Arbetet påbörjas i september 2031 och ska vara klart i juni 2031.')).toEqual([
      'end-before-start',
    ]);
  });
});

describe('headings', () => {
  test('that leap over a number', () => {
    const numbered = (...numbers: string[]) =>
      plan({
        sections: numbers.map((number) => ({
          key: number,
          number,
          title: number,
          level: 1,
          source: NO_PLACE,
        })),
      });
    expect(found(numbered('2', '2.1', '2.2', '2.4', '3'))).toEqual(['section-gap']);
    expect(found(numbered('2', '2.1', '2.2', '2.3', '3', '3.1'))).toEqual([]);
  });
});
