import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { SUM_ERROR, swedishFigure } from '../../figure.ts';
import { fromTo, type FromTo } from '../../from-to.ts';
import { ABOUT_PATTERN, FIGURE_PATTERN, PERCENT_PATTERN, textFigure } from '../../text-figures.ts';

const RATE = new RegExp(`(?<!\\p{L})(${FIGURE_PATTERN}|${COUNT_PATTERN})${PERCENT_PATTERN}`, 'giu');
const STATED =
  /(?:med|om|motsvarar|innebär|ökning(?:en)? på|minskning(?:en)? på|det vill säga|dvs\.?|eller|motsvarande|är)(?: en (?:ökning|minskning|uppräkning|höjning|sänkning) (?:med|på|om))?(?: cirka| ca| knappt| drygt| nära| omkring)? ?$/iu;
const ABOUT = new RegExp(`(?:${ABOUT_PATTERN}|nära)(?: \\S+)? ?$`, 'iu');

/** Percentage points a rate may miss by when it is said to be about so much. */
const ABOUT_ROOM = 1;

/** "Ökar med 4,2 procent, från 812 till 838 mnkr": the rate is not what the two figures give. */
export const growthFromTo: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const changes = fromTo(sentence.text);
    const [change] = changes;
    if (!change || changes.length > 1 || change.from.value === 0) return [];
    const rates = ratesOutside(sentence, change);
    const [rate] = rates;
    if (rates.length > 1) return [];
    const message = rate ? judged(change, rate) : amountJudged(sentence, change);
    return message === null
      ? []
      : [{ severity: 'warning', message, places: [sentencePlace(subject, sentence)] }];
  });

const BY_AMOUNT = new RegExp(
  `(?<!\\p{L})(?:ökar|ökas|höjs|växer|minskar|sänks|reduceras|ökning|minskning) (?:med|på) (${FIGURE_PATTERN}) (\\p{Ll}+(?: kronor)?)(?!\\p{L})`,
  'giu',
);

/** 'ökar med 1 150 tkr, från 21 950 tkr till 23 000 tkr': the difference in the same unit. */
function amountJudged({ text }: Sentence, { from, to, index }: FromTo): string | null {
  const [stated, other] = [...text.slice(0, index).matchAll(BY_AMOUNT)];
  const by = textFigure(stated?.[1] ?? '');
  if (!stated || other || !by || (to.unit !== stated[2] && from.unit !== stated[2])) return null;
  const difference = Math.abs(to.value - from.value);
  const room = (from.step + to.step + by.step) / 2 + SUM_ERROR;
  const isExact = [from, to, by].every(({ step }) => step <= 1) && by.value === difference;
  if (isExact || Math.abs(difference - by.value) <= Math.min(room, by.value / 20)) return null;
  const decimals = Math.min(from.step, to.step) < 1 ? 1 : 0;
  return `Från ${from.printed} till ${to.printed} är ${swedishFigure(difference, decimals)}, inte ${stated[1]}.`;
}

interface Rate {
  value: number;
  step: number;
  printed: string;
  isAbout: boolean;
}

/** The rates that the sentence gives beside the change itself. */
function ratesOutside({ text }: Sentence, { index, end }: FromTo): Rate[] {
  return [...text.matchAll(RATE)].flatMap((match): Rate[] => {
    const before = text.slice(0, match.index);
    const word = countOf(match[1] ?? '');
    const figure = textFigure(match[1] ?? '') ?? (word === null ? null : { value: word, step: 1 });
    const isInside = match.index >= index && match.index < end;
    if (!figure || isInside || !STATED.test(before)) return [];
    return [{ ...figure, printed: match[0], isAbout: ABOUT.test(before) }];
  });
}

function judged({ from, to }: FromTo, rate: Rate): string | null {
  const isShare = /^(?:%|procent)$/u.test(to.unit);
  const points = Math.abs(to.value - from.value);
  const ends = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) =>
      Math.abs(((to.value + (b * to.step) / 2) / (from.value + (a * from.step) / 2) - 1) * 100),
    ),
  );
  const room = rate.step / 2 + (rate.isAbout ? ABOUT_ROOM : 0) + 1e-6;
  if (rate.value >= Math.min(...ends) - room && rate.value <= Math.max(...ends) + room) return null;
  if (isShare && Math.abs(points - rate.value) <= room) {
    return `Från ${from.printed} till ${to.printed} är ${rate.printed}enheter, inte ${rate.printed}.`;
  }
  const actual = swedishFigure(Math.abs((to.value / from.value - 1) * 100), 1);
  return `Från ${from.printed} till ${to.printed} är ${actual} procent, inte ${rate.printed}.`;
}
