import { laterOnes } from '../../later-ones.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { FIGURE_PATTERN, PERCENT_PATTERN, textFigure, yearsIn } from '../../text-figures.ts';

/** 'Taxan höjs med 3 procent': what moves stands right before the verb. */
const MOVES = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,}(?:en|et|an|erna|arna|orna)) (?:(höjs|ökar|räknas upp)|(sänks|minskar))(?: \\p{L}+){0,2}? (?:med )?(?:i genomsnitt )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'iu',
);
/** 'Nämnden höjer priserna med 3 procent.' */
const RAISES = new RegExp(
  `(?<!\\p{L})(?:(höjer|ökar|räknar upp)|(sänker|minskar)) (?:\\p{L}+ )?(\\p{L}{3,}(?:en|et|an|erna|arna|orna)) med (?:i genomsnitt )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'iu',
);
/** 'En prishöjning om 4 procent': what moves is the word's first part. */
const NOMINAL = new RegExp(
  `(?<!\\p{L})(\\p{L}*(?:pris|taxe|avgifts))(?:(höjning)|(sänkning))(?:en|ar|arna)? (?:om|på|med) (?:i genomsnitt )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
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
    laterOnes(rates, i).flatMap((b): RuleFinding[] => {
      const years = new Set([a, b].flatMap(({ sentence }) => yearsIn(sentence.text)));
      const isOne =
        isOneMatter(a.what, b.what) && a.way === b.way && a.value !== b.value && years.size < 2;
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

/** 'biljettpris' and 'pris' of 'prishöjning', but not any word that only ends alike. */
const isOneMatter = (a: string, b: string): boolean =>
  a === b ||
  [[a, b] as const, [b, a] as const].some(
    ([long, short]) => PRICE.test(short) && long.endsWith(short),
  );
const PRICE = /^(?:pris|tax|avgift)$/u;

function rateIn(sentence: Sentence): Rate[] {
  const { printed, noun, isUp, number } = wordsIn(sentence.text);
  const value = textFigure(number)?.value;
  if (value === undefined || GENERAL.test(noun)) return [];
  return [{ sentence, what: kindOf(noun), way: isUp ? 1 : -1, value, printed }];
}

/** The stem of what moves; of a compound's first part its own form. */
const kindOf = (noun: string): string =>
  swedishStem(
    noun
      .toLowerCase()
      .replace(/avgifts$/u, 'avgift')
      .replace(/taxe$/u, 'taxa'),
  );

function wordsIn(text: string): {
  printed: string;
  noun: string;
  isUp: boolean;
  number: string;
} {
  const moves = MOVES.exec(text);
  if (moves) {
    const [printed, noun = '', up, , number = ''] = moves;
    return { printed, noun, isUp: up !== undefined, number };
  }
  const raises = RAISES.exec(text);
  if (raises) {
    const [printed, up, , noun = '', number = ''] = raises;
    return { printed, noun, isUp: up !== undefined, number };
  }
  const [printed = '', noun = '', up, , number = ''] = NOMINAL.exec(text) ?? [];
  return { printed, noun, isUp: up !== undefined, number };
}
