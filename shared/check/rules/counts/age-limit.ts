import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { areOfOneMatter } from '../../shared-words.ts';

/** 'barn under 7 år', 'personer över 75 år', 'unga till och med 19 år'. */
const LIMIT =
  /(?<!\p{L})(?:(\p{L}{3,}) )?(?:som är )?(under|över|till och med|från och med|från|upp till) (\d{1,2}) år(?!\p{L}| (?:sedan|framåt|tillbaka))/giu;
/** Whom a rule is about when it does not say, or says of anybody. */
const ANYBODY =
  /^(?:personer|alla|invånare|de|dem|patienter|någon|är|som|avgiftsfri\p{L}*|gratis)?$/iu;
/** One thing in two words, as plans put it. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:utan (?:avgift|kostnad)|avgiftsfri\p{L}*|kostnadsfri\p{L}*|gratis)(?!\p{L})/giu,
    'avgiftsfritt',
  ],
  [/(?<!\p{L})(?:reser|åker|resa|åka)(?!\p{L})/giu, 'resande'],
];

/** 'till och med det år de fyller 19'; 'barn och unga 3–23 år' ends there too. */
const UP_TO =
  /(?<!\p{L})(?:till och med|upp till) (?:det |den )?(?:år(?:et)? )?(?:(?:då|när|som) )?(?:\p{L}+ ){1,2}fyller (\d{1,2})(?! (?:månader|veckor))|(?<=\p{L} )\d{1,2} ?[–-] ?(\d{1,2})(?: år| ?-?åringar)(?!\p{L})/giu;

interface Limit {
  sentence: Sentence;
  /** 'barn', '' for anybody. */
  who: string;
  side: string;
  age: number;
  printed: string;
  words: string[];
}

/** One rule with two ages: children under 7 travel free here, under 6 there. */
export const ageLimit: CheckRule = ({ subject }) => {
  const limits = subject.sentences.flatMap(limitsIn);
  return limits.flatMap((a, i) =>
    laterOnes(limits, i).flatMap((b): RuleFinding[] => {
      const isOne =
        a.who === b.who &&
        a.side === b.side &&
        a.age !== b.age &&
        a.sentence !== b.sentence &&
        areOfOneMatter(a.words, b.words, SAME_MATTER);
      if (!isOne) return [];
      return [
        {
          severity: 'warning',
          message: `Åldersgränsen är olika: ”${a.printed}” på ett ställe och ”${b.printed}” på ett annat.`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

const alike = (text: string): string =>
  ALIKE.reduce((all, [pattern, word]) => all.replace(pattern, word), text);

function limitsIn(sentence: Sentence): Limit[] {
  const upTo = [...sentence.text.matchAll(UP_TO)];
  if (upTo.length === 1) return [limitOf(sentence, upTo[0]!)];
  const limits = [...sentence.text.matchAll(LIMIT)];
  // A sentence with several limits is a scale.
  if (limits.length !== 1) return [];
  const [printed, noun = '', side = '', age = ''] = limits[0]!;
  const text = alike(sentence.text.replace(`${side} ${age} år`, ' '));
  const who = ANYBODY.test(noun) ? '' : noun.toLowerCase();
  const limit = { side: side.toLowerCase(), age: Number(age), printed: printed.trim() };
  return [{ sentence, who, ...limit, words: contentOf(text) }];
}

const limitOf = (sentence: Sentence, match: RegExpExecArray): Limit => ({
  sentence,
  who: '',
  side: 'till och med',
  age: Number(match[1] ?? match[2]),
  printed: match[0].trim(),
  words: contentOf(alike(sentence.text.replace(match[0], ' '))),
});

/** So much of the shorter sentence must be in the other when a rule is for anybody. */
const SAME_MATTER = 0.4;
