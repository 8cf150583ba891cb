import type {
  BudgetSide,
  Comparison,
  DiffPart,
  IndicatorSide,
} from '../../../../shared/compare/comparison.ts';

/** What is shown for itself, so that the running text about it need not tell it again. */
export interface Told {
  /** Wordings of uppdrag, styrtal and risks that differ, in either text. */
  texts: string[];
  /** Figures that differ, bare of sign, unit and spaces. */
  figures: string[];
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const letters = (text: string): string => text.replace(/[\s\u00AD-]+/gu, '');

/** What only one of the two sides has: what both have is no difference. */
const onlyOne = (from: readonly string[], to: readonly string[]): string[] => [
  ...from.filter((it) => !to.includes(it)),
  ...to.filter((it) => !from.includes(it)),
];

/** A printed figure without its sign, unit and spaces, which a line break may part from it. */
const bare = (figure: string): string => figure.replace(/[-−%\s]/gu, '');

/** The wordings and figures of all that the comparison has a change of its own for. */
export function toldBy({ assignments, indicators, budget, risks }: Comparison): Told {
  const texts = [
    ...assignments.flatMap(({ from, to }) => onlyOne([from?.text ?? ''], [to?.text ?? ''])),
    ...indicators.flatMap(({ from, to }) => onlyOne([from?.text ?? ''], [to?.text ?? ''])),
    ...risks.flatMap(({ from, to }) =>
      onlyOne(
        [from?.risk ?? '', ...(from?.measures ?? [])],
        [to?.risk ?? '', ...(to?.measures ?? [])],
      ),
    ),
  ];
  const values = (it: IndicatorSide | null) => [it?.outcome, it?.target, it?.longTerm].map(String);
  const cells = (it: BudgetSide | null) => it?.cells.map(({ printed }) => printed) ?? [];
  const figures = [
    ...indicators.flatMap(({ from, to }) => onlyOne(values(from), values(to))),
    ...budget.flatMap(({ from, to }) => onlyOne(cells(from), cells(to))),
  ];
  return {
    texts: texts.map(squeezed).filter((text) => text !== ''),
    figures: figures.map(bare).filter((figure) => /\d/u.test(figure)),
  };
}

/** Letters beside a change that tell in which wording it stands. */
const BESIDE = 8;
/** So many letters are found in no other wording by chance. */
const OWN_WORDS = 30;

const isFigure = (words: string, { figures }: Told): boolean => figures.includes(bare(words));

function isTold(diff: readonly DiffPart[], index: number, told: Told): boolean {
  const { text } = diff[index]!;
  const words = squeezed(text);
  if (isFigure(words, told)) return true;
  const isIn = (piece: string) => told.texts.some((wording) => wording.includes(squeezed(piece)));
  if (words.length >= OWN_WORDS) return isIn(words);
  const before = diff.slice(0, index).findLast(({ op }) => op === 'equal')?.text ?? '';
  const after = diff.slice(index + 1).find(({ op }) => op === 'equal')?.text ?? '';
  return isIn(before.slice(-BESIDE) + text) || isIn(text + after.slice(0, BESIDE));
}

/** Whether a removed and an added stretch are the same letters, broken otherwise over lines. */
const isSameLetters = (a: DiffPart | undefined, b: DiffPart | undefined): boolean =>
  a?.op === 'delete' && b?.op === 'insert' && letters(a.text) === letters(b.text);

/** A section's difference with nothing marked but what is not told elsewhere. */
export function untold(diff: readonly DiffPart[], told: Told): DiffPart[] {
  return diff.flatMap((part, index): DiffPart[] => {
    const isSame = isSameLetters(part, diff[index + 1]) || isSameLetters(diff[index - 1], part);
    if (part.op === 'equal' || (!isSame && !isTold(diff, index, told))) return [part];
    return part.op === 'insert' ? [{ op: 'equal', text: part.text }] : [];
  });
}

/** Unchanged stretches beside each other as one. */
export const joined = (diff: readonly DiffPart[]): DiffPart[] =>
  diff.reduce<DiffPart[]>((parts, part) => {
    const last = parts.at(-1);
    if (last?.op !== part.op) return [...parts, part];
    return [...parts.slice(0, -1), { op: part.op, text: last.text + part.text }];
  }, []);
