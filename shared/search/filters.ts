import type { SearchPart } from './plan-parts.ts';

/** What hits can be narrowed to. Filters of one name widen each other, those of different names narrow. */
export interface Filter {
  name: FilterName;
  /** As typed, without quotes. */
  value: string;
}

export type FilterName = 'plan' | 'year' | 'organ' | 'goal' | 'label' | 'kind' | 'mine';

/** What one types before the colon. The first is the one that Beredd itself writes. */
const NAMES: readonly (readonly [FilterName, readonly string[]])[] = [
  ['plan', ['plan']],
  ['year', ['år']],
  ['organ', ['organ', 'nämnd', 'styrelse']],
  ['goal', ['mål', 'målsättning', 'effektmål']],
  ['label', ['etikett']],
  ['kind', ['typ', 'del']],
  ['mine', ['min', 'mina', 'mitt']],
];

/** What a hit can be: a part of a plan, or something of one's own. */
export type HitKind = SearchPart['kind'] | 'note' | 'answer' | 'status' | 'motion';

/** Kinds of parts by what one calls them; a beginning is enough ('typ:upp'). */
const KINDS: readonly (readonly [HitKind, readonly string[]])[] = [
  ['assignment', ['uppdrag']],
  ['indicator', ['styrtal', 'indikator', 'nyckeltal']],
  ['risk', ['risk']],
  ['budget', ['budget']],
  ['goal', ['målsättning', 'effektmål']],
  ['section', ['rubrik', 'kapitel', 'avsnitt']],
  ['text', ['text']],
  ['note', ['anteckning']],
  ['motion', ['yrkande', 'ändringsyrkande']],
  ['answer', ['svar']],
  ['status', ['status']],
];

const FILTER = /(?<!\S)(\p{L}+):(?:["”“]([^"”“]*)["”“]?|(\S*))/gu;

const nameOf = (typed: string): FilterName | undefined =>
  NAMES.find(([, words]) => words.includes(typed.toLowerCase()))?.[0];

/** The filters in what was typed ('år:2026 etikett:fråga'), and what is left without them. */
export function readFilters(typed: string): { filters: Filter[]; rest: string } {
  const filters: Filter[] = [];
  const rest = typed.normalize('NFC').replace(FILTER, (whole, word: string, quoted, plain) => {
    const name = nameOf(word);
    if (name === undefined) return whole;
    const value = String(quoted ?? plain).trim();
    // 'år:' asks for nothing yet.
    if (value !== '') filters.push({ name, value });
    return ' ';
  });
  return { filters, rest };
}

/** The kinds of part a value names; none when it is no kind. */
export function kindsOf(value: string): HitKind[] {
  const typed = value.toLowerCase();
  const singular = typed.replace(/(?<=risk|anteckning|yrkande)(?:er|ar|arna|erna|n|na)$/u, '');
  return KINDS.filter(([, words]) => words.some((word) => word.startsWith(singular))).map(
    ([kind]) => kind,
  );
}

/** What `min:` and `mina:` are of. */
export const mineOf = (value: string): 'committee' | 'notes' | null => {
  const typed = value.toLowerCase();
  if (typed.startsWith('ber') || typed.startsWith('utsk')) return 'committee';
  return typed.startsWith('ant') ? 'notes' : null;
};

/** A filter as one would type it. */
export function filterText({ name, value }: Filter): string {
  const word = NAMES.find(([it]) => it === name)?.[1][0] ?? name;
  return `${word}:${/\s/u.test(value) ? `"${value}"` : value}`;
}

/** The typed words with a name's filters replaced by one of this value, or by none for null. */
export function withFilter(typed: string, name: FilterName, value: string | null): string {
  const { filters, rest } = readFilters(typed);
  const kept = filters.filter((filter) => filter.name !== name);
  const all = value === null ? kept : [...kept, { name, value }];
  return [rest.replace(/\s+/gu, ' ').trim(), ...all.map(filterText)].filter(Boolean).join(' ');
}
