import { expect, it } from 'vitest';
import { addressOf } from '../../../../renderer/app/route.ts';
import { places } from '../../../../renderer/features/search/places.ts';

it('lists each place once, under one name', () => {
  const all = places(undefined, ['Beredningen för psykiatri', 'Beredningen för primärvård']);
  const names = all.map((entry) => entry.words);
  expect(new Set(names).size).toBe(names.length);
  const addresses = all.map((entry) => addressOf(entry.route));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(names).toContain('Yrkanden');
});
