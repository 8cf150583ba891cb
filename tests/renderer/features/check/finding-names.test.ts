import { expect, test } from 'vitest';
import { findingName } from '../../../../renderer/features/check/finding-names.ts';
import { RULES } from '../../../../shared/check/rules.ts';

test('every rule has a heading of its own for its findings', () => {
  const unnamed = Object.keys(RULES).filter((code) => findingName(code).title === 'Anmärkning');
  expect(unnamed).toEqual([]);
});

test.each([
  [
    '”Sjukfrånvaro”: För samma år, 2029, stod det 5 % i förra planen och nu 6 %.',
    'Två utfall för samma år',
  ],
  [
    '”Operation”: Utfallet är fortfarande från 2027 (56 %); inget nyare har kommit sedan förra planen.',
    'Gammalt utfall',
  ],
  [
    '”Index”: Enheten är en annan: 77 (2027) mot 75 % (2028). De går inte att jämföra.',
    'Utfall som inte går att jämföra',
  ],
  ['”Resultat”: Årets mål är mindre krävande: förra planen -236, nu -360.', 'Sänkt mål'],
])(
  'a styrtal that says otherwise than the year before is called by what it says: %s',
  (message, title) => {
    expect(findingName('indicator-over-years', message)).toEqual({ title, about: 'Styrtal' });
  },
);
