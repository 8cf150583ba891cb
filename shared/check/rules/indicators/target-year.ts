import { laterOnes } from '../../later-ones.ts';
import { STOP_WORDS } from '../../../compare/stop-words.ts';
import { rootOf } from '../../../compare/word-root.ts';
import type { Indicator } from '../../../plan/plan.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';

/** 'senast 2028', 'till år 2030', 'år 2030' in what is still to come. */
const BY_YEAR =
  /(?<!\p{L})(?:senast(?: (?:år|under|i|vid utgången av))?|till(?: och med)?(?: år)?|år|före(?: utgången av)?(?: år)?) ((?:19|20)\d\d)(?!\d|[–-]\d)|(?<=\p{Ll} )((?:19|20)\d\d)(?=[.;]|$)/giu;
const AIM =
  /(?<!\p{L})(?:ska|skall|mål\p{L}*|\p{L}*målet|målsättning\p{L}*|vision\p{L}*|sikta\p{L}*|strävar|ambition\p{L}*)(?!\p{L})/iu;
/** A figure of its own ties the year to it: '80 procent 2028, 100 procent 2030'. */
const FIGURE = /(?<![\d-])\d+(?:[ \u00a0]\d{3})*(?:,\d+)?(?![\d-])/gu;
/** Steps on the way have years of their own. */
const STEP =
  /(?<!\p{L})(?:etapp\p{L}*|delmål\p{L}*|första steget|halvvägs|påbörja\p{L}*|inled\p{L}*|start\p{L}*|planera\p{L}*|program\p{L}*|strategi\p{L}*|plan(?:en)?|budget\p{L}*)(?!\p{L})/iu;
/** So many of the shorter sentence's words must be in the other. */
const SAME_MATTER = 0.6;
const FEWEST_WORDS = 2;

interface Aim {
  place: CheckPlace;
  year: number;
  figures: string;
  words: Set<string>;
}

/** One aim with two years to reach it: "fossilfria 2028" here and "fossilfria 2030" there. */
export const targetYear: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const told = subject.sentences.flatMap((sentence) => aimOf(subject, sentence, year));
  const aims = [...told, ...subject.plan.indicators.flatMap((one) => aimInTable(subject, one))];
  return aims.flatMap((a, i) =>
    laterOnes(aims, i).flatMap((b): RuleFinding[] => {
      const isOne = a.year !== b.year && a.figures === b.figures && isSameMatter(a.words, b.words);
      if (!isOne) return [];
      return [
        {
          severity: 'warning',
          message: `Samma mål har två årtal: ${a.year} på ett ställe och ${b.year} på ett annat.`,
          places: [a.place, b.place],
        },
      ];
    }),
  );
};

/** '100 % (2035)', '90 procent (senast år 2032)': a long-term target with the year it is for. */
const WITH_YEAR = /^(?<figure>\d[^()]{0,20}?) ?\((?:senast )?(?:år )?(?<year>20\d\d)\)$/iu;

/** A styrtal's target as an aim; that all of something be so is said in words without a figure. */
function aimInTable(subject: CheckedPlan, { text, longTerm, source }: Indicator): Aim[] {
  const { figure = '', year = '' } = WITH_YEAR.exec(longTerm.trim())?.groups ?? {};
  if (year === '') return [];
  const words = contentWords(text.replace(/^(?:andel\p{L}*|antal\p{L}*) /iu, ''));
  const place = partPlace(subject, source, `${text} ${longTerm}`);
  const number = /^[\d,]+/u.exec(figure)?.[0] ?? '';
  const all = /^100 ?(?:%|procent)$/iu.test(figure) ? [''] : [];
  return [number, ...all].map((figures) => ({ place, year: Number(year), figures, words }));
}

function aimOf(subject: CheckedPlan, sentence: Sentence, planYear: number): Aim[] {
  const { text } = sentence;
  const years = [...text.matchAll(BY_YEAR)].map(([, a, b]) => Number(a ?? b));
  const [year] = years;
  if (year === undefined || years.length > 1 || year < planYear) return [];
  if (!AIM.test(text) || STEP.test(text)) return [];
  const figures = [...text.matchAll(FIGURE)]
    .map(([printed]) => printed)
    .filter((printed) => printed !== `${year}`)
    .join(' ');
  const place = sentencePlace(subject, sentence);
  return [{ place, year, figures, words: contentWords(text) }];
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !STOP_WORDS.has(word) && !AIM.test(word)).map((word) => rootOf(word)),
  );
}

function isSameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => [...b].some((one) => isOneWord(word, one))).length;
  return shared >= FEWEST_WORDS && shared / Math.min(a.size, b.size) >= SAME_MATTER;
}

/** Letters from the start that make one word of two: 'fossil' and 'fossilfri'. */
const SHARED_START = 6;

function isOneWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= SHARED_START && long.startsWith(short));
}
