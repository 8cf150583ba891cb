import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const TO_INDICATOR =
  /(?<!\p{L})(?:[Ii]ndikator|[Ss]tyrtal|[Mm]ått|[Nn]yckeltal) (?:nr\.? ?)?(\p{Lu}\d{1,2}|\d{1,2}[.:]\d{1,2}|\d{1,2} ?[a-e]|\d{1,2}(?= (?:visar|mäter|följer|avser|gäller|ovan|nedan|under)|[.,;)]|$))(?![\p{L}\d]|[.,:]\d)/gu;
/** Others' styrtal are numbered too. */
const ELSEWHERE = /fullmäktige|regionplan|vision|agenda/iu;
/** Fewer numbered styrtal than this do not show how the plan numbers them. */
const FEWEST = 3;

/** "Indikator D2" where the plan's styrtal are A1–C2. */
export const missingIndicator: CheckRule = ({ subject }) => {
  const numbers = new Set(
    subject.plan.indicators.flatMap(({ number, key, goalKey }) =>
      number === null
        ? []
        : // The second styrtal of the first goal may well be called 1.2.
          [number.replace(/\s+|\.$/gu, ''), ...(goalKey === null ? [] : [key.replace(':', '.')])],
    ),
  );
  if (numbers.size < FEWEST) return [];
  return subject.sentences
    .filter(({ block }) => block.kind !== 'table')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(TO_INDICATOR)]
        .filter(([, number]) => !numbers.has(bare(number)) && isAlike(numbers, bare(number)))
        .filter(() => !ELSEWHERE.test(sentence.text))
        .map(([printed]): RuleFinding => ({
          severity: 'warning',
          message: `Texten hänvisar till ${printed.slice(0, 1).toLowerCase()}${printed.slice(1)}, men planen har inget sådant styrtal.`,
          places: [sentencePlace(subject, sentence)],
        })),
    );
};

const bare = (number = ''): string => number.replace(' ', '');

/** Numbered in the same way: letter and figure, or figures with a point. */
function isAlike(numbers: ReadonlySet<string>, number: string): boolean {
  const shape = (one: string): string =>
    one
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{Ll}/gu, 'a')
      .replace(/\d+/gu, '1');
  return [...numbers].some((one) => shape(one) === shape(number));
}
