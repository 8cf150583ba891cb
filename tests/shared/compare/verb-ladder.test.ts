import { describe, expect, test } from 'vitest';
import { isNewPhase, phaseOf } from '../../../shared/compare/verb-ladder.ts';

describe('phaseOf', () => {
  test.each([
    ['Att utreda förutsättningarna för en ny hamn.', 'investigate', 'utreda'],
    ['Att genomföra en samlad översyn av taxorna.', 'investigate', 'se över'],
    ['Nämnden ska under året påbörja införandet av e-arkiv.', 'start', 'påbörja'],
    ['Att fortsätta utveckla lovverksamheten.', 'develop', 'vidareutveckla'],
    ['En utvärdering ska göras av lovverksamheten.', 'follow', 'utvärdera'],
    ['Att slutföra arbetet med e-arkivet.', 'finish', 'slutföra'],
    ['Regiondirektören ska påbörja bytet av hissar.', 'start', 'påbörja'],
    ['Regionservice ska fortsätta bytet av hissar.', 'continue', 'fortsätta'],
    ['Vi ska kartlägga behovet av hissar.', 'investigate', 'kartlägga'],
    ['Nämnden ska, i samråd med alla berörda parter, utarbeta en plan.', 'plan', 'utarbeta'],
    ['Rapport om hissarna två gånger per år.', 'follow', 'rapportera'],
    ['Att gå igenom vilka hissar som behöver bytas.', 'investigate', 'gå igenom'],
    ['Att med ledning av den gjorda kartläggningen påbörja bytet.', 'start', 'påbörja'],
  ])('%s', (text, step, name) => {
    expect(phaseOf(text)).toEqual({ step, name });
  });

  test('takes no phase from what others shall do or from a means', () => {
    expect(phaseOf('Att fler elever ska fullfölja sina studier.')).toBeNull();
    expect(phaseOf('Alla elever ska slutföra kursen i kommunens regi.')).toBeNull();
    expect(phaseOf('Att minska svinnet genom att införa vågar.')).toBeNull();
    expect(phaseOf('Att främja simkunnighet.')).toBeNull();
  });

  test('knows ordinary verbs as weak', () => {
    expect(phaseOf('Att erbjuda simundervisning.')).toMatchObject({ weak: true });
  });
});

describe('isNewPhase', () => {
  const isNew = (before: string, after: string): boolean =>
    isNewPhase(phaseOf(before), phaseOf(after));

  test('another step is a new phase, another verb of the same step is not', () => {
    expect(isNew('Att påbörja bytet.', 'Att fortsätta bytet.')).toBe(true);
    expect(isNew('Att starta bytet.', 'Att inleda bytet.')).toBe(false);
  });

  test('to follow a matter and to be kept informed of it is one phase', () => {
    expect(isNew('Följa bytet av hissar.', 'Att ta del av hur bytet av hissar går.')).toBe(false);
    expect(isNew('Följa bytet av hissar.', 'Hålla sig underrättad om hissarna.')).toBe(false);
  });

  test('a matter that goes on says so', () => {
    expect(isNew('Att förebygga våld.', 'Att fortsätta uppdraget att förebygga våld.')).toBe(true);
    expect(isNew('Att ordna en mässa.', 'Att genomföra en mässa.')).toBe(false);
  });

  test('what was made or decided is now carried out', () => {
    expect(isNew('Att revidera hamnplanen.', 'Att genomföra den reviderade hamnplanen.')).toBe(
      true,
    );
    expect(isNew('Att revidera hamnplanen.', 'Genomförande av den nya hamnplanen.')).toBe(true);
    expect(isNew('Att revidera hamnplanen.', 'Att genomföra en revidering av hamnplanen.')).toBe(
      false,
    );
  });

  test('what shall be done to a long subject', () => {
    expect(phaseOf('Det stöd som hissarna har fått ska utvärderas.')?.name).toBe('utvärdera');
    expect(phaseOf('Hissar, som byttes i våras, ska rustas.')).toBeNull();
  });

  test('what is carried out in other words was made before', () => {
    expect(isNew('Revidera planen för hissar.', 'Omsätta den reviderade planen.')).toBe(true);
  });

  test('a kind of care and the ground of a matter are no phase', () => {
    expect(phaseOf('Korta kön till neuropsykiatrisk utredning.')).toBeNull();
    expect(phaseOf('Byten av hissar, grundade på den gjorda kartläggningen.')).toBeNull();
  });

  test('what is bought is planned before and introduced after', () => {
    const bought = 'Att upphandla ett hissystem.';
    expect(isNew('Att planera för ett hissystem.', bought)).toBe(true);
    expect(isNew(bought, 'Att påbörja införandet av hissystemet.')).toBe(true);
    expect(isNew('Att skaffa ett hissystem.', bought)).toBe(false);
  });

  test('what was followed is evaluated', () => {
    expect(isNew('Följa bytet av hissar.', 'Utvärdera bytet av hissar.')).toBe(true);
    expect(isNew('Utvärdera bytet av hissar.', 'Att följa bytet av hissar.')).toBe(false);
  });

  test('an ordinary verb counts beside another step, not by itself', () => {
    expect(isNew('Att införa e-recept.', 'Att utöka e-recept.')).toBe(true);
    expect(isNew('Att förbättra bemanningen.', 'Att utöka bemanningen.')).toBe(false);
    expect(isNew('Att fortsätta förberedelserna för en hamn.', 'Att bygga en hamn.')).toBe(true);
  });
});
