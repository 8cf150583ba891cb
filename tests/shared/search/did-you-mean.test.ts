import { expect, it } from 'vitest';
import { nearestWords } from '../../../shared/search/did-you-mean.ts';

it('takes a letter typed without its dots for half a slip', () => {
  expect(nearestWords('lakare', ['läkare', 'makare'])).toEqual(['läkare']);
});

it('allows one slip in a short word and two in a long one', () => {
  expect(nearestWords('vården', ['vorder', 'vårdar'])).toEqual([]);
  expect(nearestWords('vården', ['vården', 'vårder'])).toEqual(['vårder']);
  expect(nearestWords('psykiatri', ['psykaitrin'])).toEqual(['psykaitrin']);
  expect(nearestWords('styrtal', ['sturtol'])).toEqual([]);
});

it('knows letters that have changed places for one slip, and asks nothing of the shortest', () => {
  expect(nearestWords('budegt', ['budget'])).toEqual(['budget']);
  expect(nearestWords('mål', ['mal', 'mål'])).toEqual([]);
});

it('takes the beginning of a compound for a word', () => {
  expect(nearestWords('omvärdnad', ['omvårdnadsteam'])).toEqual(['omvårdnad']);
});
