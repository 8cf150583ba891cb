import { expect, test } from 'vitest';
import { lostPartName } from '../../../shared/note/lost-part-name.ts';

test.each([
  ['assignment', 'RF-13', 'uppdrag RF nr 13'],
  ['assignment', '13', 'uppdrag nr 13'],
  ['assignment', 'U-2', 'ett uppdrag utan nummer'],
  ['indicator', '1:3a', 'styrtal 1:3a'],
  ['indicator', '1:u1', 'ett styrtal'],
  ['risk', 'r1', 'en risk'],
  ['proposal', '2', 'en del av planen'],
])('%s %s is called %s', (kind, key, name) => {
  expect(lostPartName({ kind, key })).toBe(name);
});
