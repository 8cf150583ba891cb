import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { areOfOneMatter } from '../../shared-words.ts';
import { FIGURE_PATTERN, isPercent, isYear, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { MONTH_PATTERN } from '../../../text/months.ts';
import { proseTwice } from './prose-twice.ts';

/** A figure with the word on either side: 'linje 54,', '612 personer', '4,3 procent'. */
const FIGURE = new RegExp(
  `(?:(\\p{Ll}{4,}) )?(${FIGURE_PATTERN})(?! ${MONTH_PATTERN}) ?(%|\\p{Ll}{2,})?`,
  'giu',
);
/** So much of the shorter sentence in common makes two sentences of one matter. */
const SAME_MATTER = 0.4;
/** Numbers that are names of other things than a count. */
const NO_FIGURE =
  /^(?:avsnitt|kapitel|bilaga|sida|tabell|uppdrag|mål|styrtal|indikator|punkt|paragraf|kap)$/iu;
/** A change, an aim and a forecast have figures of their own. */
const OTHER_TIME =
  /(?<!\p{L})(?:från (?:cirka )?\d|ökat?|ökade|ökar|minska\p{L}*|tidigare|jämfört|respektive|förra|föregående|prognos\p{L}*|väntas|beräknas|mål(?:et)?|målnivå\p{L}*)(?!\p{L})/iu;

interface Figure {
  sentence: Sentence;
  digits: string;
  printed: string;
  isRate: boolean;
  years: string;
}

/**
 * Two digits that have changed places: line 54 here and 45 there, 612 persons here and 621 there, in
 * sentences of one matter. Where both figures have a place of their own in the plan it is silent.
 */
export const swappedDigits: CheckRule = (context) => {
  const { subject } = context;
  const told = toldFirstBy(context, proseTwice);
  const figures = subject.sentences.filter(({ text }) => !told.has(text)).flatMap(figuresIn);
  const words = new Map(subject.sentences.map((one) => [one, contentOf(one.text)]));
  const found = figures.flatMap((a, i) =>
    laterOnes(figures, i).flatMap((b): RuleFinding[] => {
      const isSwapped = a.isRate === b.isRate && areSwapped(a.digits, b.digits);
      const isOneTime = a.years === b.years && a.sentence.block !== b.sentence.block;
      if (!isSwapped || !isOneTime) return [];
      if (!areOfOneMatter(words.get(a.sentence)!, words.get(b.sentence)!, SAME_MATTER)) return [];
      return [
        {
          severity: 'warning',
          message: `På ett ställe står ${a.printed}, på ett annat ${b.printed}. Har två siffror bytt plats?`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

function figuresIn(sentence: Sentence): Figure[] {
  if (OTHER_TIME.test(sentence.text)) return [];
  return [...sentence.text.matchAll(FIGURE)].flatMap(
    ([, before = '', number = '', after = '']): Figure[] => {
      const digits = number.replace(/[ \u00a0\u202f]/gu, '');
      if (digits.length < 2 || isYear(number) || NO_FIGURE.test(before)) return [];
      const isRate = isPercent(after);
      const printed =
        /^(?:i|på|av|och|som|under|till|mellan|för|från|mot|med|vid|per|är|eller)?$/iu.test(after)
          ? `${before} ${number}`.trim()
          : `${number} ${after}`;
      return [{ sentence, digits, printed, isRate, years: yearsIn(sentence.text).join(' ') }];
    },
  );
}

/** The same but for two neighbouring digits: '54' and '45', '612' and '621'. */
function areSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((digit, i) => digit !== b[i]);
  return (
    a.length === b.length &&
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2) &&
    /\d/u.test(a[at + 1] ?? '')
  );
}
