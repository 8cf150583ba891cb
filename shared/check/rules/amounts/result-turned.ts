import { laterOnes } from '../../later-ones.ts';
import { amountsIn } from '../../amounts.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';
import { SUM_ERROR } from '../../figure.ts';

/** 'ett underskott på 9,4 mnkr', 'överskottet 2030 blev 9,4'. */
const RESULT =
  /(?<!\p{L})(?:\p{L}*(?<minus>underskott)|\p{L}*(?<plus>överskott))(?:et)?(?!\p{L})/iu;

interface Result {
  sentence: Sentence;
  sign: 1 | -1;
  millions: number;
  printed: string;
  year: number;
}

/** One year's result told as a deficit here and a surplus there, or with two digits changed about. */
export const resultTurned: CheckRule = ({ subject }) => {
  const results = subject.sentences.flatMap(resultIn);
  return results.flatMap((a, i) =>
    laterOnes(results, i).flatMap((b): RuleFinding[] => {
      if (a.year !== b.year || a.sentence.block === b.sentence.block) return [];
      const isTurned = a.sign !== b.sign && Math.abs(a.millions - b.millions) < SUM_ERROR;
      const isSlip =
        a.sign === b.sign && a.millions !== b.millions && hasSameDigits(a.millions, b.millions);
      if (!isTurned && !isSlip) return [];
      const told = [a, b].map(
        ({ sign, printed }) => `${sign > 0 ? 'överskott' : 'underskott'} på ${printed}`,
      );
      return [
        {
          severity: 'warning',
          message: `Om ${a.year} står ett ${told[0]} på ett ställe och ett ${told[1]} på ett annat.`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

const hasSameDigits = (a: number, b: number): boolean => {
  const digits = (value: number): string => Array.from(value.toFixed(1)).toSorted().join('');
  return isTypingSlip(a, b, 1) && digits(a) === digits(b);
};

function resultIn(sentence: Sentence): Result[] {
  const { text } = sentence;
  const { minus } = RESULT.exec(text)?.groups ?? {};
  const [amount, ...more] = amountsIn(text);
  const [year, ...others] = yearsIn(text);
  const isOne = RESULT.test(text) && more.length === 0 && others.length === 0;
  if (!isOne || !amount || year === undefined) return [];
  return [
    {
      sentence,
      sign: minus === undefined ? 1 : -1,
      millions: Math.abs(amount.millions),
      printed: amount.printed.trim(),
      year,
    },
  ];
}
