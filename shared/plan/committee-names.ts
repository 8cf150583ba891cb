/** What a person has said of two names: one committee's, or two committees'. */
export interface CommitteeVerdict {
  a: string;
  b: string;
  isSame: boolean;
}

/** Words in the name of a group that prepares and follows for a board, as alternatives of a pattern. */
export const COMMITTEE_WORDS = 'beredning|utskott|delegation';

const folded = (name: string): string =>
  name.toLocaleLowerCase('sv-SE').replace(/&/gu, 'och').replace(/\s+/gu, ' ').trim();

/** 'Nämndens beredning för psykiatri', 'Beredningens för psykiatri'. */
const NAMED_FOR = new RegExp(
  `^(?:.*\\s)?(${COMMITTEE_WORDS})(?:en|et)?s?\\s+(?:för|om|kring)\\s+(.+)$`,
  'u',
);
/** 'Psykiatriberedningen', 'närsjukvårds-beredningens', 'arbetsutskott'. */
const COMPOUND = new RegExp(`^(.+?)[-\\s]?(${COMMITTEE_WORDS})(?:en|et)?s?$`, 'u');

/** The matter without what case and compounding add: 'närsjukvårds-' is 'närsjukvård'. */
const bareMatter = (matter: string): string =>
  matter
    .replace(/\bsamt\b/gu, 'och')
    .replace(/[,;:.()–]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(\p{L}{3})s$/u, '$1');

/**
 * What is the same in every spelling of one committee's name: its kind and its matter. Plans write
 * 'Beredningen för psykiatri', 'nämndens beredning för Psykiatri' and 'psykiatriberedningen'.
 */
export function committeeKey(name: string): string {
  const plain = folded(name);
  const [, kind, matter] = NAMED_FOR.exec(plain) ?? [];
  if (kind !== undefined && matter !== undefined) return `${kind} ${bareMatter(matter)}`;
  const [, before, group] = COMPOUND.exec(plain) ?? [];
  return before !== undefined && group !== undefined ? `${group} ${bareMatter(before)}` : plain;
}

const isPair = (it: CommitteeVerdict, a: string, b: string): boolean =>
  (committeeKey(it.a) === a && committeeKey(it.b) === b) ||
  (committeeKey(it.a) === b && committeeKey(it.b) === a);

/** The verdicts with one more; the last word on a pair is the one that holds, null takes it back. */
export const withVerdict = (
  verdicts: readonly CommitteeVerdict[],
  a: string,
  b: string,
  isSame: boolean | null,
): CommitteeVerdict[] => [
  ...verdicts.filter((it) => !isPair(it, committeeKey(a), committeeKey(b))),
  ...(isSame === null ? [] : [{ a, b, isSame }]),
];

/** Every name that a person has said is the committee's, the asked one first. */
export function namesOfCommittee(
  committee: string,
  verdicts: readonly CommitteeVerdict[],
): string[] {
  const names = [committee];
  const known = new Set([committeeKey(committee)]);
  for (let at = 0; at < names.length; at++) {
    const key = committeeKey(names[at]!);
    for (const { a, b, isSame } of verdicts) {
      if (!isSame) continue;
      const other = committeeKey(a) === key ? b : a;
      const isOne = committeeKey(a) === key || committeeKey(b) === key;
      if (!isOne || known.has(committeeKey(other))) continue;
      known.add(committeeKey(other));
      names.push(other);
    }
  }
  return names;
}

/** Matters that are renamed into each other so often that one asks. The first is the one compared. */
const RENAMED: readonly (readonly string[])[] = [
  ['nära vård', 'närsjukvård', 'primärvård'],
  ['psykiatri', 'psykisk hälsa'],
  ['forskning och utbildning', 'forskning och innovation', 'fou'],
  ['hållbarhet', 'hållbar utveckling', 'miljö'],
  ['kultur', 'kultur och fritid'],
  ['tillväxt', 'regional utveckling', 'näringsliv'],
];

/** Words that say nothing of which matter it is. */
const EMPTY_WORDS = new Set(['och', 'för', 'i', 'med', 'av', 'en', 'ett', 'vård', 'frågor']);

function matterWords(name: string): Set<string> {
  const [kind = '', ...rest] = committeeKey(name).split(' ');
  let matter = rest.length > 0 ? rest.join(' ') : kind;
  for (const [first = '', ...others] of RENAMED)
    for (const other of others) if (matter === other) matter = first;
  return new Set(matter.split(/[\s-]+/u).filter((word) => !EMPTY_WORDS.has(word)));
}

/** Whether one name's matter holds all of the other's: likely one committee, for a person to say. */
export function isLikelyCommittee(a: string, b: string): boolean {
  if (committeeKey(a) === committeeKey(b)) return false;
  const [few, many] = [matterWords(a), matterWords(b)].sort((x, y) => x.size - y.size);
  return few !== undefined && few.size > 0 && [...few].every((word) => many?.has(word));
}

/** True when a person has said anything of the two names. */
export const isDecided = (verdicts: readonly CommitteeVerdict[], a: string, b: string): boolean =>
  verdicts.some((it) => isPair(it, committeeKey(a), committeeKey(b)));
