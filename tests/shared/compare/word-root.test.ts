import { describe, expect, test } from 'vitest';
import { rootOf } from '../../../shared/compare/word-root.ts';

const FORMS: readonly (readonly string[])[] = [
  ['gap', 'gapet', 'gapen'],
  ['kök', 'köket'],
  ['rum', 'rummet', 'rummen'],
  ['samarbete', 'samarbetet', 'samarbeten', 'samarbeta', 'samarbetar'],
  ['projekt', 'projektet', 'projekten'],
  ['klimat', 'klimatet'],
  ['plats', 'platser', 'platsen', 'platserna'],
  ['hållplats', 'hållplatser'],
  ['balans', 'balansen'],
  ['depå', 'depån', 'depåer'],
  ['arbetsmiljö', 'arbetsmiljön', 'arbetsmiljöer'],
  ['ekonomi', 'ekonomin'],
  ['sjukfrånvaro', 'sjukfrånvaron'],
  ['ärende', 'ärenden', 'ärendena'],
  ['familj', 'familjer', 'familjers', 'familjernas'],
  ['enhet', 'enheten', 'enheter', 'enheternas'],
  ['kostnad', 'kostnaden', 'kostnader', 'kostnaderna'],
  ['gruppbostad', 'gruppbostäder', 'gruppbostäderna'],
  ['regel', 'regler', 'reglerna'],
  ['öppen', 'öppet', 'öppna'],
  ['besluta', 'beslutad', 'beslutat', 'beslutats'],
  ['fastställa', 'fastställd', 'fastställt'],
  ['ansluta', 'anslutas', 'anslutit', 'anslutits'],
  ['privat', 'privata'],
  ['resultat', 'resultatet', 'resultaten'],
  ['hälsa', 'hälsan'],
  ['samordna', 'samordning', 'samordnad', 'samordnade'],
  ['medarbetare', 'medarbetarna', 'medarbetares'],
  ['säker', 'säkert', 'säkra'],
  ['hög', 'högt', 'höga'],
  ['vårdcentrum', 'vårdcentra', 'vårdcentret'],
  ['museum', 'museet', 'museer'],
  ['kriterium', 'kriterier', 'kriterierna'],
  ['fastighet', 'fastigheten', 'fastigheters', 'fastigheterna'],
  ['tidig', 'tidiga', 'tidigare'],
  ['kompetens', 'kompetensen', 'kompetenser'],
  ['kvalitet', 'kvaliteten', 'kvaliteterna'],
  ['resande', 'resandet', 'resandets'],
  ['hållbar', 'hållbara', 'hållbart'],
  ['ägare', 'ägarna', 'ägarnas'],
  ['verksamheterna', 'verksamheternas'],
  ['handel', 'handeln'],
  ['inland', 'inlandet'],
  ['insats', 'insatser', 'insatserna'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['plan', 'plats'],
  ['lekplan', 'lekplats'],
  ['park', 'parkering'],
  ['kurs', 'kurator'],
  ['förening', 'förare'],
  ['station', 'status'],
  ['centrum', 'central'],
  ['barn', 'bar'],
  ['verksamhet', 'verktyg'],
  ['fastighet', 'fasta'],
  ['marknaden', 'marken'],
  ['slutsatser', 'slut'],
  ['styrelsen', 'styrning'],
  ['rörelse', 'rör'],
  ['daglig', 'dagar'],
  ['saknas', 'sak'],
  ['sensorer', 'senare'],
];

describe('the root of a word', () => {
  test.each(FORMS)('is one for all forms of %s', (...forms) => {
    expect(forms.map(rootOf)).toEqual(forms.map(() => rootOf(forms[0]!)));
  });

  test.each(DIFFERENT)('keeps %s and %s apart', (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });

  test('never takes a whole word away', () => {
    for (const word of ['ö', 'å', 'et', 'ets', 'nad', 'ning', 'enhet', 'an', 'städer', 'ärr'])
      expect(rootOf(word)).not.toBe('');
  });
});
