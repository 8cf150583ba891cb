import { expect, test } from 'vitest';
import { kindredPairs } from '../../../shared/compare/kindred-pairs.ts';

test('names the words of one matter that stand in one text each', () => {
  const pairs = kindredPairs(
    'Att minska köerna till neuropsykiatrisk utredning.',
    'Att väntetiderna för vuxna med adhd ska minska.',
    3,
  );
  expect(pairs).toContainEqual(['neuropsykiatrisk', 'adhd']);
});

test('names no word that both have, and nothing between two matters', () => {
  expect(kindredPairs('Att byta gatubelysningen.', 'Att byta all gatubelysning.', 3)).toEqual([]);
  expect(kindredPairs('Att utöka snöröjningen.', 'Att vaccinera fler mot influensa.', 3)).toEqual(
    [],
  );
});
