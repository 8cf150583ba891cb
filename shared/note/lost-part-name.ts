import { PART_NOUNS } from './part-nouns.ts';
import type { NotePart } from './note.ts';

/** Keys as the reading gives them: a place in the plan, a series with its number, a number alone. */
const UNNUMBERED = /^U-\d/u;
const IN_SERIES = /^(\p{L}+)-(.+)$/u;

function assignmentWords(key: string): string {
  if (UNNUMBERED.test(key)) return 'ett uppdrag utan nummer';
  const [, series, number] = IN_SERIES.exec(key) ?? [];
  return series === undefined ? `uppdrag nr ${key}` : `uppdrag ${series} nr ${number}`;
}

const isNounKind = (kind: string): kind is NotePart['kind'] => kind in PART_NOUNS;

/** What a part that the plan no longer has is called in a sentence: 'uppdrag RF nr 13', 'en risk'. */
export function lostPartName({ kind, key }: { kind: string; key: string }): string {
  if (kind === 'assignment') return assignmentWords(key);
  if (kind === 'indicator' && /^\d+:\d/u.test(key)) return `styrtal ${key}`;
  return isNounKind(kind) ? PART_NOUNS[kind].one : 'en del av planen';
}
