import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** 'De kommunala grundskolorna är Björkskolan, …': all of a kind by their names. */
const LIST = new RegExp(
  `^(?:De|Kommunens|Regionens|Länets|Nämndens|Stadens)(?: ${COUNT_PATTERN})? (?<noun>(?:\\p{Ll}{4,}a )?\\p{Ll}{5,}?(?:na|en|n|er|or|ar)?) (?:är|heter|utgörs av):? (?<names>\\p{Lu}[^.;]+)[.;]?$`,
  'u',
);
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?<count>${COUNT_PATTERN}) (?<noun>(?:\\p{Ll}{4,}a )?\\p{Ll}{5,})(?!\\p{L})(?<after> \\p{L}+)?`,
  'giu',
);
const SOME = /^ (?:i|på|inom|från|av|som|med|vid|till|under)$/iu;
/** Fewer names are no list of all. */
const FEWEST = 3;

/** "Tio kommunala grundskolor" in one place, and nine of them by name in another. */
export const listedByName: CheckRule = ({ subject }) => {
  const running = subject.sentences.filter(({ block }) => block.kind !== 'table');
  const counts = running.flatMap(countsIn);
  return running.flatMap((sentence): RuleFinding[] => {
    const list = listIn(sentence);
    if (!list) return [];
    const other = counts.find(({ noun, value }) => noun === list.noun && value !== list.names);
    const isAlso = counts.some(({ noun, value }) => noun === list.noun && value === list.names);
    if (!other || isAlso) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ”${other.printed}”, men räknar upp ${list.names} vid namn.`,
        places: [other.sentence, sentence].map((one) => sentencePlace(subject, one)),
      },
    ];
  });
};

const stemsOf = (noun: string): string => noun.toLowerCase().split(' ').map(swedishStem).join(' ');

function listIn({ text }: Sentence): { noun: string; names: number } | null {
  const { noun = '', names = '' } = LIST.exec(text)?.groups ?? {};
  const byComma = names.split(/, /u);
  // Only before the last name is 'och' the list's own; 'Berg och Dal' may be one.
  const last = byComma.pop()?.split(/ (?:och|samt) (?=\p{Lu})/u) ?? [];
  const all = [...byComma, ...last];
  const isList = all.every((name) => /^\p{Lu}/u.test(name)) && last.length === 2;
  return isList && all.length >= FEWEST ? { noun: stemsOf(noun), names: all.length } : null;
}

function countsIn(
  sentence: Sentence,
): { sentence: Sentence; noun: string; value: number; printed: string }[] {
  return [...sentence.text.matchAll(COUNTED)].flatMap(({ groups }) => {
    const { count = '', noun = '', after = '' } = groups ?? {};
    const value = countOf(count);
    return value === null || SOME.test(after)
      ? []
      : [{ sentence, noun: stemsOf(noun), value, printed: `${count} ${noun}` }];
  });
}
