import { sentencePlace, type CheckedPlan } from './check-context.ts';
import type { CheckPlace } from './finding.ts';

/** Somebody with a post, as one place of a document has it. */
export interface NamedPost {
  /** In small letters: 'regiondirektör', 'ordförande'. */
  role: string;
  name: string;
  owner: CheckedPlan;
  place: CheckPlace;
}

/** 'Regiondirektör Karin Holm', 'nämndens ordförande Nils Ek', 'Ordförande är Nils Ek'. */
const HOLDS =
  /(?<before>\S+ )?(?<![\p{L}-])(?<role>(?:\p{L}+(?:-| och ))*\p{L}*(?:[Dd]irektör|[Cc]hef|[Oo]rdförande))(?:en)?(?: är|,)? (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/gu;
/** Another post by the same word. */
const OTHER_POST =
  /(?:tf\.?|t\.f\.|tillförordnad|vice|biträdande|ställföreträdande|förste|andre|tidigare|förra|dåvarande|ny|nya|blivande)\s*$/iu;

/** Those whom a document names with their post: in its text, and a memo's signatory. */
export const namedPosts = (owner: CheckedPlan): NamedPost[] => [
  ...inText(owner),
  ...signing(owner),
];

function inText(owner: CheckedPlan): NamedPost[] {
  const named = owner.sentences.filter(({ text }) => /direktör|chef|ordförande/iu.test(text));
  return named.flatMap((sentence) =>
    [...sentence.text.matchAll(HOLDS)].flatMap(({ groups }): NamedPost[] => {
      const { before = '', role = '', name = '' } = groups ?? {};
      if (OTHER_POST.test(before)) return [];
      return [{ role: role.toLowerCase(), name, owner, place: sentencePlace(owner, sentence) }];
    }),
  );
}

function signing(owner: CheckedPlan): NamedPost[] {
  const signatory = owner.plan.memo?.signatory;
  if (!signatory || OTHER_POST.test(`${signatory.role.split(' ')[0]} `)) return [];
  const at = owner.sentences.find(({ text }) => text.includes(signatory.name));
  const { name, role } = signatory;
  return at ? [{ role: role.toLowerCase(), name, owner, place: sentencePlace(owner, at) }] : [];
}
