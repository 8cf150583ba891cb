import type { Plan } from '../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

/** Something the plan counts in its text and that the reading counted too. */
interface Counted {
  noun: string;
  count: (plan: Plan) => number;
  /** What the count is called in the finding: 'uppdrag', 'styrtal'. */
  name: string;
  first: (plan: Plan) => Plan['assignments'][number]['source'] | undefined;
}

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

const COUNTED: readonly Counted[] = [
  {
    noun: 'uppdrag',
    name: 'uppdrag',
    count: (plan) => plan.assignments.length,
    first: (plan) => plan.assignments[0]?.source,
  },
  {
    noun: 'styrtal|indikatorer|nyckeltal|målindikatorer',
    name: 'styrtal',
    count: (plan) => plan.indicators.filter((one) => one.parentKey === null).length,
    first: (plan) => plan.indicators[0]?.source,
  },
  {
    noun: 'risker',
    name: 'risker',
    count: (plan) => plan.risks.length,
    first: (plan) => plan.risks[0]?.source,
  },
  {
    noun: 'målsättningar|effektmål|nämndmål|inriktningsmål',
    name: 'målsättningar',
    count: (plan) => plan.goals.length,
    first: (plan) => plan.goals[0]?.source,
  },
  {
    noun: 'perspektiv',
    name: 'perspektiv',
    count: (plan) =>
      distinct(plan.goals.map((goal) => goal.perspective)) ||
      plan.sections.filter(({ title }) => /^perspektiv/iu.test(title)).length,
    first: (plan) => plan.sections.find(({ title }) => /^perspektiv/iu.test(title))?.source,
  },
];

/** What shows that the whole plan is counted and not a few of its parts. */
const WHOLE =
  /(?<!\p{L})(?:plan(?:en)?|verksamhetsplanen|nämndplanen|internkontrollplanen|kontrollplanen|dokumentet) (?:\p{L}+ ){0,2}(?:innehåller|omfattar|har|består av|rymmer|anger|redovisar|sammanlagt|totalt) (?:\p{L}+ ){0,2}$|(?<!\p{L})(?:totalt|sammanlagt)(?: finns)? $/iu;
/** Words between count and noun that take nothing away. */
const NEUTRAL = /^(?:(?:olika|övergripande|stycken|egna|politiska|strategiska) )?$/iu;

/** "Planen innehåller 31 uppdrag" where the list has another number of them. */
export const countedParts: CheckRule = ({ subject }) =>
  COUNTED.flatMap(({ noun, count, name, first }) => {
    const counted = count(subject.plan);
    if (counted === 0) return [];
    const pattern = new RegExp(
      `(?<!\\p{L}|\\d)(${COUNT_PATTERN}) ((?:\\p{L}+ )?)(?:${noun})(?!\\p{L})`,
      'giu',
    );
    return subject.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].flatMap((match): RuleFinding[] => {
        const [printed, word = '', between = ''] = match;
        const said = countOf(word);
        const isWhole = WHOLE.test(sentence.text.slice(0, match.index));
        if (said === null || said === counted || !isWhole || !NEUTRAL.test(between)) return [];
        const at = first(subject.plan);
        return [
          {
            severity: 'warning',
            message: `Texten säger ”${printed.trim()}”, men Beredd räknar till ${counted} ${name} i planen.`,
            places: [
              sentencePlace(subject, sentence),
              ...(at ? [partPlace(subject, at, `${counted} ${name}, det första här`)] : []),
            ],
          },
        ];
      }),
    );
  });
