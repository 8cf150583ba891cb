import { describe, expect, test } from 'vitest';
import { said } from './checked.ts';
import { assignment, paragraphs, plan } from '../compare/plan-builder.ts';
import { checkPlans } from '../../../shared/check/check-plans.ts';

/** What is found in a plan that says this and has these uppdrag. */
const against = (text: string, ...orders: string[]): string[] =>
  said(text, {
    assignments: orders.map((order, i) =>
      assignment({
        key: `KN-${i + 1}`,
        number: `${i + 1}`,
        series: 'KN',
        rawLabel: `KN ${i + 1}.`,
        text: order,
      }),
    ),
  });

describe('what the text says no to and an uppdrag tells to do', () => {
  test.each([
    ['Inga filialbibliotek stängs under 2031.', 'Att stänga filialbiblioteket i Ekby.'],
    ['Biljettpriserna ska inte höjas.', 'Att höja biljettpriserna på konserthuset.'],
    ['Konstsamlingen får aldrig avyttras.', 'Att sälja delar av konstsamlingen.'],
    ['Under året får väktare inte anlitas på badhusen.', 'Att anlita väktare på badhusen.'],
    ['Beslut om stipendier får inte delegeras.', 'Att ta fram en ny delegation för stipendier.'],
    ['Hyrorna höjs inte.', 'Kulturförvaltningen ska höja hyrorna i danshuset.'],
  ])('%s %s', (text, order) => expect(against(text, order)).toEqual(['negated-act']));

  test.each([
    ['Inga filialbibliotek stängs om ramen räcker.', 'Att stänga filialbiblioteket i Ekby.'],
    ['Inga filialbibliotek stängs innan utredningen är klar.', 'Att stänga filialbiblioteken.'],
    ['Inga filialbibliotek stängs under 2031.', 'Att stänga badet i Ekby.'],
    ['Inga filialbibliotek stängs under 2031.', 'Att utveckla filialbiblioteken.'],
    ['Från och med den 1 juli 2031 får väktare inte anlitas.', 'Att anlita väktare till maj 2031.'],
    ['Biljettpriserna höjs inte.', 'Att sänka biljettpriserna.'],
  ])('but not: %s %s', (text, order) => expect(against(text, order)).toEqual([]));
});

describe('a freeze on hiring', () => {
  const office = 'Anställningsstopp gäller för administrativ personal under hela 2031.';
  test.each([
    [office, 'Att anställa en kulturadministratör.', ['hiring-freeze']],
    ['Rekryteringsstopp råder.', 'Att rekrytera två intendenter.', ['hiring-freeze']],
    [office, 'Att anställa två bibliotekarier.', []],
    ['Anställningsstoppet upphör i maj.', 'Att rekrytera två intendenter.', []],
    [office, 'Att stödja kulturadministratörerna.', []],
  ])('%s %s', (text, order, codes) => expect(against(text, order)).toEqual(codes));
});

describe('what has ended and goes on', () => {
  test.each([
    ['Teatern Masken lades ned 2029 och huset är sålt.', 'Att rusta upp foajén på teatern Masken.'],
    ['Musikbussen avvecklades i fjol.', 'Att utveckla musikbussen i de norra delarna.'],
    ['Ekby badhus är stängt.', 'Att bemanna Ekby badhus på söndagar.'],
  ])('%s %s', (text, order) => expect(against(text, order)).toEqual(['ended-matter']));

  test('by two uppdrag', () => {
    const close = 'Att avveckla kulturskolebussen vid årets slut.';
    expect(against('', close, 'Att rekrytera två lärare till kulturskolebussen.')).toEqual([
      'ended-matter',
    ]);
    expect(against('', close, 'Att följa upp kulturskolebussen.')).toEqual([]);
    expect(against('', close, 'Att rekrytera två lärare till kulturskolan.')).toEqual([]);
  });

  test.each([
    ['Teatern Masken lades ned 2029.', 'Att utveckla den nya teatern Masken.'],
    ['Teatern Masken lades ned 2029.', 'Att utveckla teatern Kulissen.'],
    ['Teatern Masken lades ned 2029.', 'Att redovisa följderna för teatern Masken.'],
    ['Samarbetet upphörde.', 'Att utveckla samarbetet.'],
  ])('but not: %s %s', (text, order) => expect(against(text, order)).toEqual([]));

  test('an uppdrag to begin what is done elsewhere', () => {
    const text = 'Införandet av digitala lånekort på filialerna slutfördes i höstas.';
    expect(against(text, 'Att påbörja arbetet med digitala lånekort där de saknas.')).toEqual([
      'finished-assignment',
    ]);
    expect(against(text, 'Att påbörja arbetet med digitala guider.')).toEqual([]);
  });
});

describe('a question that is settled', () => {
  test.each([
    [
      'Musikskolan är sedan 2029 flyttad till Folkets hus.',
      'Att utreda om musikskolan bör flyttas.',
    ],
    ['Arkivet är nu samlat i ett hus.', 'Att pröva om arkivet ska samlas i ett hus.'],
    ['Alla filialer kommer att ha söndagsöppet.', 'Att pröva söndagsöppet på två filialer.'],
    ['Samtliga filialer ska ha meröppet.', 'Att göra försök med meröppet vid några filialer.'],
  ])('%s %s', (text, order) => expect(against(text, order)).toEqual(['settled-question']));

  test.each([
    ['Musikskolan är sedan 2029 öppen varje dag.', 'Att utreda om musikskolan bör flyttas.'],
    ['Arkivet är nu samlat i ett hus.', 'Att pröva om museet ska samlas i ett hus.'],
    ['Alla filialer kommer att ha barnhörna.', 'Att pröva söndagsöppet på två filialer.'],
    ['Alla bad kommer att ha söndagsöppet.', 'Att pröva söndagsöppet på två filialer.'],
  ])('but not: %s %s', (text, order) => expect(against(text, order)).toEqual([]));
});

describe('what there is none of and is to be less', () => {
  test.each([
    ['Det finns inga inhyrda vikarier på museerna längre.', ['none-left']],
    ['Nämnden har inga inhyrda vikarier sedan 2029.', ['none-left']],
    ['Nämnden har inga lediga lokaler sedan 2029.', []],
    ['Nämnden vill inte ha inhyrda vikarier.', []],
  ])('%s', (text, codes) =>
    expect(against(text, 'Att halvera antalet inhyrda vikarier på museerna.')).toEqual(codes),
  );
});

test('an uppdrag that was read as running text is looked at by its label', () => {
  const body = paragraphs(
    'Anställningsstopp råder.',
    'G 4. Att anställa tre guider.',
    'Att anställa tre guider.',
  );
  const checked = checkPlans([{ planId: 'p', plan: plan({ year: 2031, body }) }]);
  expect(checked.map(({ code, message }) => [code, message])).toEqual([
    [
      'hiring-freeze',
      'Det råder anställningsstopp enligt planen, men G 4 är att anställa tre guider.',
    ],
    [
      'hiring-freeze',
      'Det råder anställningsstopp enligt planen, men ett uppdrag är att anställa tre guider.',
    ],
  ]);
});
