import { capitalized } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/white-space.ts';
import {
  BOARD_ENDINGS,
  DOER_ENDINGS,
  ORGANIZATION_BEGINNINGS,
  PLURAL_ACTORS,
} from '../vocabulary/actor-words.ts';
import { alternatives } from '../vocabulary/number-pattern.ts';

const ENDINGS = [...BOARD_ENDINGS, ...DOER_ENDINGS];
const ANY_ENDING = alternatives(ENDINGS.flat());
const PLURALS = alternatives(PLURAL_ACTORS);
const ORGANIZATIONS = alternatives(ORGANIZATION_BEGINNINGS);

/** A word that names a body or an officer: 'socialnämnden', 'Beredningen', 'förvaltningschefen'. */
const ACTOR_WORD = new RegExp(
  String.raw`(?:^|[\s(-])(?:[\p{L}-]*(?:${ANY_ENDING})s?|(?:samtliga|alla|övriga|respektive)\s+\p{L}+|${PLURALS}|(?:${ORGANIZATIONS})\s+\p{Lu}\p{L}*|\p{L}+\s+kommun)(?=$|[\s,.:;)/])`,
  'iu',
);

const DEFINITE_ACTOR = new RegExp(
  String.raw`(?:${alternatives(ENDINGS.map(([, definite]) => definite))}|^\s*(?:${PLURALS}|samtliga\s.*|alla\s.*))(?=$|[\s,.:;)])`,
  'iu',
);
const PLURAL_ONLY = new RegExp(String.raw`^(?:${PLURALS})$`, 'iu');

/** Whether the text names a body or an officer. */
/** No list of names is longer; bounds the work of the patterns. */
const MAX_NAMES = 600;

export function namesActor(text: string): boolean {
  return text.length <= MAX_NAMES && ACTOR_WORD.test(text);
}

/** A list of names in running text, and the abbreviation the text gives some of them. */
export interface NamedActors {
  readonly names: readonly string[];
  /** '(HS)' after a name: abbreviation → name. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

const SEPARATOR = /(\s*,\s*(?:samt|och)\s+|\s*[,;]\s*|\s+(?:och|samt|&)\s+)/u;

/**
 * Parts 'A, B och C' into names. 'samt' and 'och' also stand inside names ('Beredningen för
 * somatisk specialistsjukvård samt högspecialiserad vård', 'hälso- och sjukvårdsnämnden'), so a
 * part that names nobody by itself belongs to the one before it.
 */
export function actorNames(text: string): NamedActors {
  if (text.length > MAX_NAMES) return { names: [text], abbreviations: new Map() };
  const parts = wholeParts(text.replace(/[\s.:;]+$/u, ''));
  const joined: string[] = [];
  for (const { separator, part } of parts) {
    const before = joined.at(-1);
    if (before !== undefined && belongsTogether(before, part))
      joined[joined.length - 1] = before + separator + part;
    else joined.push(part);
  }
  return cleaned(joined);
}

// 'barn- och utbildningsnämnden': what ends in a hyphen is the beginning of what follows.
function wholeParts(text: string): { separator: string; part: string }[] {
  const pieces = text.split(SEPARATOR);
  const parts: { separator: string; part: string }[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const part = pieces[i] ?? '';
    const separator = pieces[i - 1] ?? '';
    const last = parts.at(-1);
    if (last !== undefined && /-\s*$/u.test(last.part)) last.part += separator + part;
    else parts.push({ separator, part });
  }
  return parts;
}

/** 'Stab och service' is one unit: this word alone names nobody. */
const MERE_FUNCTION = /^\s*service\s*$/u;

function belongsTogether(before: string, part: string): boolean {
  if (!namesActor(part) || MERE_FUNCTION.test(part)) return true;
  // 'Beredningen för skola samt förskola': only a body in its definite form is another one.
  if (/\sför\s/u.test(before) && !DEFINITE_ACTOR.test(part)) return true;
  // 'Samtliga medarbetare och förtroendevalda' is one circle of people.
  if (/^(?:samtliga|alla)\s/iu.test(before) && PLURAL_ONLY.test(part.trim())) return true;
  return !namesActor(before);
}

function cleaned(parts: readonly string[]): NamedActors {
  const abbreviations = new Map<string, string>();
  const names = parts.flatMap((part) => {
    const short = /\((?<short>\p{Lu}[\p{L}]{0,6})\)/u.exec(part)?.groups?.['short'];
    const found = expandedSlash(tidy(part));
    if (short !== undefined && found[0] !== undefined) abbreviations.set(short, found[0]);
    return found;
  });
  return { names: [...new Set(names.filter((name) => name !== ''))], abbreviations };
}

function tidy(part: string): string {
  return singleSpaced(part.replaceAll(/\([^)]*\)/gu, ' '))
    .replace(/^(?:både|dels|såväl|även|samt|och|till)\s+/iu, '')
    .replace(/\s+(?:(?:för|under|inför)\s+)?(?:år\s+)?\d{4}$/u, '')
    .replace(/[\s,.:;]+$/u, '');
}

/** 'hälso- och sjukvårdsnämnd/förvaltning' names two bodies that share their first part. */
function expandedSlash(name: string): string[] {
  const halves = /^(?<first>.*\p{L})\s?\/\s?(?<second>\p{L}.*)$/u.exec(name)?.groups;
  if (halves === undefined) return [name];
  const first = halves['first'] ?? '';
  const second = halves['second'] ?? '';
  const ending = ENDINGS.find(
    ([indefinite, definite]) => first.endsWith(indefinite) || first.endsWith(definite),
  );
  if (ending === undefined || !namesActor(` ${second}`)) return [name];
  const stem = first.slice(
    0,
    first.length - (first.endsWith(ending[1]) ? ending[1] : ending[0]).length,
  );
  const isBareEnding = ENDINGS.some(
    ([indefinite, definite]) => second === indefinite || second === definite,
  );
  return [stem + ending[1], isBareEnding ? stem + definiteOf(second) : definiteOf(second)].map(
    capitalized,
  );
}

/** 'sjukvårdsförvaltning' → 'sjukvårdsförvaltningen'; other words stay. */
export function definiteOf(name: string): string {
  const ending = ENDINGS.find(([indefinite]) => name.endsWith(indefinite));
  return ending === undefined ? name : name.slice(0, name.length - ending[0].length) + ending[1];
}

/** 'Hälso- och sjukvårdsnämndens' → 'Hälso- och sjukvårdsnämnden'. */
export function withoutGenitive(name: string): string {
  return name.replace(/(?<=(?:en|et|n|ige|län|kommun|ande))s$/u, '');
}
