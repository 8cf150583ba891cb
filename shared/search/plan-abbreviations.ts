import type { Plan } from '../plan/plan.ts';
import { spelledOutIn, type Abbreviation } from '../text/spelled-out.ts';
import { wordsOf } from './parse-query.ts';

/** What a plan's abbreviations stand for, as it spells them out itself; in small letters. */
export function planAbbreviations(plan: Plan): Abbreviation[] {
  const found = plan.body
    .flatMap((block) => spelledOutIn(block.text))
    .map(({ abbreviation, words }) => ({
      abbreviation: wordsOf(abbreviation).join(' '),
      words: wordsOf(words).join(' '),
    }));
  const distinct = new Map(found.map((it) => [`${it.abbreviation}\n${it.words}`, it]));
  return [...distinct.values()].filter((it) => it.words !== '' && it.abbreviation !== '');
}
