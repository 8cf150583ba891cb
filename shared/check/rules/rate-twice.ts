import { swedishStem } from '../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import { FIGURE_PATTERN, textFigure, yearsIn } from '../text-figures.ts';

/** 'Taxan höjs med 3 procent': what moves stands right before the verb. */
const MOVES = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,}(?:en|et|an|erna|arna|orna)) (?:(höjs|ökar|räknas upp)|(sänks|minskar))(?: \\p{L}+){0,2}? med (?:i genomsnitt )?(${FIGURE_PATTERN}) ?(?:%|procent)(?!-?enhet)`,
  'iu',
);
/** What every plan has many of. */
const GENERAL =
  /^(?:.*kostnad|intäkt|antal|andel|budget|ram(?:en|ar)|volym|verksamhet|behov|resurs|anslag|bidrag|ersättning|belopp)/iu;

interface Rate {
  sentence: Sentence;
  what: string;
  way: 1 | -1;
  value: number;
  printed: string;
}

/** One price or tax that rises by two rates: "taxan höjs med 3 procent" here and 5 there. */
export const rateTwice: CheckRule = ({ subject }) => {
  const rates = subject.sentences.flatMap(rateIn);
  return rates.flatMap((a, i) =>
    rates.slice(i + 1).flatMap((b): RuleFinding[] => {
      const years = new Set([a, b].flatMap(({ sentence }) => yearsIn(sentence.text)));
      const isOne = a.what === b.what && a.way === b.way && a.value !== b.value && years.size < 2;
      if (!isOne || a.sentence === b.sentence) return [];
      return [
        {
          severity: 'warning',
          message: `På ett ställe står ”${a.printed}”, på ett annat ”${b.printed}”.`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

function rateIn(sentence: Sentence): Rate[] {
  const [printed = '', noun = '', up, , number = ''] = MOVES.exec(sentence.text) ?? [];
  const value = textFigure(number)?.value;
  if (value === undefined || GENERAL.test(noun)) return [];
  const way = up === undefined ? -1 : 1;
  return [{ sentence, what: swedishStem(noun.toLowerCase()), way, value, printed }];
}
