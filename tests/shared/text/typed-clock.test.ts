import { expect, test } from 'vitest';
import { readClock, shownClock } from '../../../shared/text/typed-clock.ts';

test('a time of day is read however it is typed', () => {
  const typed = ['18', '18.30', '18:30', '1830', 'kl. 9.05', 'klockan 9', '905', '00.00'];
  const read = ['18:00', '18:30', '18:30', '18:30', '09:05', '09:00', '09:05', '00:00'];
  expect(typed.map(readClock)).toEqual(read);
});

test('what is no time of day is none', () => {
  expect(['', '24.00', '18.60', '18.3', 'sex', '12345'].map(readClock)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('it is shown as Swedish readers write it', () => {
  expect([shownClock('18:30'), shownClock('')]).toEqual(['18.30', '']);
});
