import { expect, test } from 'vitest';
import { withoutFillers } from '../../../shared/search/filler-words.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

const shorter = (typed: string): string | null => withoutFillers(parseQuery(typed), typed);

test.each([
  ['uppdragen om psykiatri', 'psykiatri'],
  ['Vad står det om SPOT?', 'SPOT'],
  ['vad händer med SPOT', 'SPOT'],
  ['hur mycket kostar läkemedel?', 'läkemedel'],
  ['vem ansvarar för ambulansen', 'ambulansen'],
  ['styrtal för väntetider år:2026', 'väntetider år:2026'],
  ['risker i "vård på rätt nivå"', '"vård på rätt nivå"'],
  ['om-sorg i hemmet', 'om-sorg hemmet'],
])('%s asks for %s', (typed, asked) => {
  expect(shorter(typed)).toBe(asked);
});

test.each(['psykiatri', 'uppdragen', '"vad står det"', 'år:2026', ''])(
  '%s is as short as it is',
  (typed) => {
    expect(shorter(typed)).toBeNull();
  },
);
