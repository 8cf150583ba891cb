import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import { contentOf } from '../indicator-matter.ts';
import { sharedStems } from '../shared-words.ts';

/** 'barn under 7 år', 'personer över 75 år', 'unga till och med 19 år'. */
const LIMIT =
  /(?<!\p{L})(\p{Ll}{3,}) (?:som är )?(under|över|till och med|från|från och med|upp till) (\d{1,2}) år(?!\p{L})/giu;
/** One thing in two words, as plans put it. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:utan (?:avgift|kostnad)|avgiftsfri\p{L}*|kostnadsfri\p{L}*|gratis)(?!\p{L})/giu,
    'avgiftsfritt',
  ],
  [/(?<!\p{L})(?:reser|åker|resa|åka)(?!\p{L})/giu, 'resande'],
];
/** So many words beside who it is about tell that two limits are of one matter. */
const SHARED_WORDS = 2;

interface Limit {
  sentence: Sentence;
  /** 'barn under': who, and on which side of the limit. */
  who: string;
  age: number;
  printed: string;
  words: string[];
}

/** One rule with two ages: children under 7 travel free here, under 6 there. */
export const ageLimit: CheckRule = ({ subject }) => {
  const limits = subject.sentences.flatMap(limitsIn);
  return limits.flatMap((a, i) =>
    limits.slice(i + 1).flatMap((b): RuleFinding[] => {
      const isOne =
        a.who === b.who &&
        a.age !== b.age &&
        a.sentence !== b.sentence &&
        sharedStems(a.words, b.words).length >= SHARED_WORDS;
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

function limitsIn(sentence: Sentence): Limit[] {
  const limits = [...sentence.text.matchAll(LIMIT)];
  // A sentence with several limits is a scale.
  if (limits.length !== 1) return [];
  const [printed, noun = '', side = '', age = ''] = limits[0]!;
  const text = ALIKE.reduce(
    (all, [pattern, word]) => all.replace(pattern, word),
    sentence.text.replace(printed, ' '),
  );
  const who = `${noun} ${side}`.toLowerCase();
  return [{ sentence, who, age: Number(age), printed, words: contentOf(text) }];
}
