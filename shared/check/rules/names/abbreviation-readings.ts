import { swedishStem } from '../../../text/swedish-stem.ts';
import { spelledOut, type SpelledOut } from '../../abbreviations.ts';
import type { CheckRule, RuleFinding } from '../../check-context.ts';

/** One abbreviation that is spelled out in two ways, here or in the plans before. */
export const abbreviationReadings: CheckRule = ({ subject, earlier }) => {
  const all = [subject, ...earlier].flatMap(spelledOut);
  const own = new Set(all.filter((s) => s.document === subject).map((s) => s.abbreviation));
  return [...own].flatMap((abbreviation): RuleFinding[] => {
    const readings = distinct(all.filter((s) => s.abbreviation === abbreviation));
    const mine = readings[0];
    const other = readings.find((s) => s !== mine);
    if (!mine || !other) return [];
    return [
      {
        severity: 'warning',
        message: `${abbreviation} är utskrivet på två sätt: ”${mine.words}” och ”${other.words}”.`,
        places: readings.map((s) => s.place),
      },
    ];
  });
};

/** One of each reading; inflected forms are one. */
function distinct(list: readonly SpelledOut[]): SpelledOut[] {
  const kept: SpelledOut[] = [];
  for (const one of list) if (!kept.some((k) => isSameReading(k.words, one.words))) kept.push(one);
  return kept;
}

/** Inflection adds at most this many letters to a stem. */
const INFLECTION = 2;

function isSameReading(a: string, b: string): boolean {
  const stems = (words: string): string[] => words.toLowerCase().split(' ').map(swedishStem);
  const [x, y] = [stems(a), stems(b)];
  return (
    x.length === y.length &&
    x.every((stem, i) => {
      const other = y[i]!;
      const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
      return long.startsWith(short) && long.length - short.length <= INFLECTION;
    })
  );
}
