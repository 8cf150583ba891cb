import { shortName } from '../plan/short-name.ts';
import { sentences } from '../text/sentence.ts';

/** More than nearly every uppdrag's first sentence; what is longer is cut after a clause. */
const LONGEST = 320;

/**
 * What an assignment is about, where there is room for it: its first sentence without the words that
 * open it. Only what is longer than any reader wants there is cut, between clauses where it can be.
 */
export function matterName(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const [first = line] = sentences(line);
  const name = shortName(first, first.length + LONGEST);
  if (name.length <= LONGEST) return name;
  const clause = name.slice(0, LONGEST).replace(/[,;:](?=\s)[^,;:]*$/u, '');
  return clause.length > LONGEST / 2 && clause.length < LONGEST
    ? `${clause}\u00a0…`
    : shortName(first, LONGEST);
}
