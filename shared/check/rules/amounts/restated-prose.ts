import { pairTexts } from '../../../compare/pair-texts.ts';
import { amountsIn, type Amount } from '../../amounts.ts';
import {
  documentName,
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { SUM_ERROR } from '../../figure.ts';
import { yearsAt } from '../../text-figures.ts';

/** So alike, two sentences are the same one carried over. */
const SAME_SENTENCE = 0.42;

/**
 * A sentence carried over from the plan before that gives another amount for a year that was past
 * already then. Amounts for coming years are meant to change.
 */
export const restatedProse: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  const formerYear = former?.plan.plan.year ?? null;
  if (!former || formerYear === null) return [];
  const isAboutPast = ({ text }: Sentence): boolean =>
    amountsIn(text).length > 0 && pastYears(text, formerYear).length > 0;
  const [left, right] = [
    former.sentences.filter(isAboutPast),
    subject.sentences.filter(isAboutPast),
  ];
  const pairs = pairTexts(
    left.map((s) => s.text),
    right.map((s) => s.text),
    { threshold: SAME_SENTENCE },
  );
  return pairs.flatMap(({ from, to }): RuleFinding[] => {
    const [before, after] = [left[from]!, right[to]!];
    const shared = pastYears(before.text, formerYear).filter((y) =>
      pastYears(after.text, formerYear).includes(y),
    );
    const [gone, come] = exchanged(amountsIn(before.text), amountsIn(after.text));
    const isOfThem = [yearOf(before.text, gone), yearOf(after.text, come)];
    if (!gone || !come || isOfThem[0] !== isOfThem[1]) return [];
    const year = shared.find((one) => one === isOfThem[0]);
    if (year === undefined) return [];
    return [
      {
        severity: 'info',
        message: `Om ${year} står nu ${come.printed.trim()} där ${documentName(former)} hade ${gone.printed.trim()}.`,
        places: [sentencePlace(subject, after), sentencePlace(former, before)],
      },
    ];
  });
};

/** The year an amount is of: the one that stands nearest to it. */
function yearOf(text: string, amount: Amount | undefined): number | null {
  if (!amount) return null;
  const end = amount.index + amount.printed.length;
  const gap = (index: number): number =>
    index < amount.index ? amount.index - index - YEAR_LENGTH : index - end;
  const years = yearsAt(text).toSorted((a, b) => gap(a.index) - gap(b.index));
  return years[0]?.year ?? null;
}

const YEAR_LENGTH = 4;

const pastYears = (text: string, before: number): number[] => [
  ...new Set(
    yearsAt(text)
      .map(({ year }) => year)
      .filter((year) => year < before),
  ),
];

/** The first amount that only one of the sentences has, of each. */
function exchanged(a: readonly Amount[], b: readonly Amount[]): [Amount?, Amount?] {
  const without = (list: readonly Amount[], other: readonly Amount[]): Amount | undefined =>
    list.find(
      (x) => !other.some((y) => Math.abs(Math.abs(x.millions) - Math.abs(y.millions)) < SUM_ERROR),
    );
  const [gone, come] = [without(a, b), without(b, a)];
  return gone && come ? [gone, come] : [];
}
