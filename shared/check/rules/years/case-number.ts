import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** 'Dnr SN 2025/00418', 'Diarienummer: 25RS3312'. */
const LABELLED =
  /(?<!\p{L})(?:dnr|d\.nr|diarienr|diarienummer|ärendenummer)\.?:? ?((?:\p{Lu}{1,5} ?)?\d[\d/:.–-]*(?:\p{Lu}{1,4}\d+)?(?:\/\d+)?\d)/giu;
/** More digits wrong than this is another matter. */
const MOST_WRONG = 2;

interface CaseNumber {
  owner: CheckedPlan;
  sentence: Sentence;
  printed: string;
}

/** The matter's diarienummer given with other digits in another place of the memo or in the plan. */
export const caseNumber: CheckRule = ({ subject, proposed }) => {
  const [own, ...others] = [subject, ...(proposed ? [proposed] : [])].flatMap(numbersIn);
  if (!own) return [];
  const other = others.find((one) => isSlipOf(own.printed, one.printed));
  if (!other) return [];
  const finding: RuleFinding = {
    severity: 'warning',
    message: `Diarienumret är ${own.printed} på ett ställe och ${other.printed} på ett annat.`,
    places: [own, other].map((one) => sentencePlace(one.owner, one.sentence)),
  };
  return [finding];
};

const numbersIn = (owner: CheckedPlan): CaseNumber[] =>
  owner.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(LABELLED)].map(([, printed = '']) => ({ owner, sentence, printed })),
  );

/** As long, and otherwise in a digit or two. */
function isSlipOf(a: string, b: string): boolean {
  const [x, y] = [a, b].map((one) => one.replace(/\s+/gu, ''));
  if (x!.length !== y!.length) return false;
  const wrong = Array.from(x!).filter((sign, i) => sign !== y![i]).length;
  return wrong > 0 && wrong <= MOST_WRONG;
}
