import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../check-context.ts';

/** 'se uppdrag nr 12', 'enligt uppdrag 7'; a heading with a page number after it refers to nothing. */
const BY_NUMBER =
  /(?<=(?<!\p{L})(?:se|även|jfr|jämför|enligt|i|till|med|av|för|från|genom|utifrån|på|vid) )uppdrag(?:et)? (?:nr\.? ?|nummer )?(\d{1,3})(?!\d|[.,:]\d| ?[–-]|\s*(?:procent|%|mnkr|tkr|st))/giu;
const ELSEWHERE =
  /(?<!\p{L})(?:förra|tidigare|föregående|fjolårets|årets plan för|verksamhetsplan(?:en)? (?:för )?20\d\d|regionplan|kommunplan|budget 20\d\d)/iu;

/** "Se uppdrag nr 12", "KN 1–KN 8" where the plan has no such uppdrag. */
export const missingAssignment: CheckRule = ({ subject }) => {
  const numbered = subject.plan.assignments.filter(({ number }) => /^\d+$/u.test(number ?? ''));
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
  const plain = [...text.matchAll(BY_NUMBER)].filter(([, number]) => !numbers.has(number!));
  const series = [...new Set(plan.assignments.map((one) => one.series))].filter((one) =>
    /^\p{L}{2,}$/u.test(one),
  );
  const inSeries = series.flatMap((name) => {
    const own = new Set(
      plan.assignments.filter((one) => one.series === name).map(({ number }) => number),
    );
    const reference = new RegExp(
      `(?<![\\p{L}\\d-])${name}[- ]?(?:nr )?(\\d{1,3})(?![\\d,.]\\d|\\d)`,
      'gu',
    );
    return [...text.matchAll(reference)].filter(([, number]) => !own.has(number!));
  });
  return [...plain, ...inSeries].map(([printed]) => printed);
}
