import { expect, test } from 'vitest';
import {
  containedShare,
  similarPassages,
  wordShare,
} from '../../../shared/anchor/similar-passage.ts';
import { planOf } from './made-text.ts';

const blocksOf = (...texts: string[]) =>
  planOf(texts.map((text) => text.split(' ').map((word) => ({ text: word, id: 0 })))).body;

const found = (quote: string, ...texts: string[]) =>
  similarPassages(quote, blocksOf(...texts), 0.3).map(({ blockIndex, start, end }) => [
    blockIndex,
    texts[blockIndex]?.slice(start, end),
  ]);

test('a passage does not reach over foreign words for one more in common', () => {
  expect(found('ett två tre', 'ett och mycket annat två tre')).toEqual([[0, 'två tre']]);
  expect(found('ett två tre', 'först ett och två tre sist')).toEqual([[0, 'ett och två tre']]);
});

test('the most alike passage comes first, and what has too little in common not at all', () => {
  const texts = ['två åtta nio', 'ett två tre fyra', 'sju åtta nio'];
  expect(found('ett två tre fyra', ...texts)).toEqual([
    [1, 'ett två tre fyra'],
    [0, 'två'],
  ]);
});

test('shares of words do not mind order, and the shortest texts say nothing', () => {
  expect(wordShare('ett två', 'Två ett')).toBe(1);
  expect(wordShare('', '')).toBe(0);
  expect(containedShare('ett två tre', 'noll tre två ett fyra')).toBe(1);
  expect(containedShare('ett två', 'ett två tre')).toBe(0);
});
