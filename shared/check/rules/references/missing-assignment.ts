import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';

/** 'se uppdrag nr 12', 'enligt uppdrag 7'; a heading with a page number after it refers to nothing. */
const BY_NUMBER =
  /(?<=(?<!\p{L})(?:se|även|jfr|jämför|enligt|i|till|med|av|för|från|genom|utifrån|på|vid) |^(?=uppdrag nr\.? ?\d+ \p{Ll}))uppdrag(?:et)? (?:nr\.? ?|nummer )?(\d{1,3}(?:\.\d{1,2})?)(?!\d|[.,:]\d| ?[–-]|\s*(?:procent|%|mnkr|tkr|st))/giu;
const ELSEWHERE =
  /(?<!\p{L})(?:förra|tidigare|föregående|fjolårets|årets plan för|verksamhetsplan(?:en)? (?:för )?20\d\d|regionplan|kommunplan|budget 20\d\d)/iu;

/** "Se uppdrag nr 12", "KN 1–KN 8" where the plan has no such uppdrag. */
export const missingAssignment: CheckRule = ({ subject }) => {
  const numbered = subject.plan.assignments.filter(({ number }) =>
    /^\p{L}?\d+(?:\.\d+)?$/u.test(number ?? ''),
  );
  if (numbered.length < FEWEST) return [];
  return subject.sentences
    .filter(({ text }) => !ELSEWHERE.test(text))
    .flatMap((sentence) =>
      missingIn(subject, sentence.text).map((printed): RuleFinding => ({
        severity: 'warning',
        message: `Texten hänvisar till ${printed}, men planen har inget sådant uppdrag.`,
        places: [sentencePlace(subject, sentence)],
      })),
    );
};

/** With fewer numbered uppdrag than this the numbers are hardly how the plan names them. */
const FEWEST = 2;

function missingIn({ plan }: CheckedPlan, text: string): string[] {
  const numbers = new Set(plan.assignments.map(({ number }) => number));
  const plain = [...text.matchAll(BY_NUMBER)].filter(
    ([, number = '']) => !numbers.has(number) && [...numbers].some((one) => isAlike(one, number)),
  );
  const labels = new Set(plan.assignments.map(({ series, number }) => `${series}${number ?? ''}`));
  const inSeries = prefixesOf(labels).flatMap((name) => {
    // A letter alone stands for other things too, unless the word is said.
    const word = name.length > 1 ? '' : '(?<=[Uu]ppdrag(?:et)? )';
    const reference = new RegExp(
      `${word}(?<![\\p{L}\\d-])${name}[- ]?(?:nr )?(\\d{1,3})(?![\\d,.]\\d|\\d)`,
      'gu',
    );
    return [...text.matchAll(reference)].filter(([, number]) => !labels.has(`${name}${number}`));
  });
  return [...plain, ...inSeries].map(([printed]) => printed);
}

/** The letters before the numbers: 'RF' of 'RF12', 'T' of 'T3'. */
const prefixesOf = (labels: ReadonlySet<string>): string[] => [
  ...new Set([...labels].flatMap((label) => /^(\p{L}+)\d+$/u.exec(label)?.[1] ?? [])),
];

/** Numbered in the same way: with a point or without. */
const isAlike = (own: string | null, number: string): boolean =>
  own?.includes('.') === number.includes('.');
