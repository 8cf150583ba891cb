import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';
import {
  ABOUT_PATTERN,
  FIGURE_PATTERN,
  isYear,
  textFigure,
  type TextFigure,
} from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { MONTH_PATTERN } from '../../../text/months.ts';
import { comparedFigures } from './compared-figures.ts';

const FIGURE = new RegExp(`${FIGURE_PATTERN}(?![–-]\\d)`, 'gu');
const RATE = /^ ?(?:%|procent)(?!-?enhet)/iu;
const POINTS = /^ ?(?:%-enheter|procentenheter)/iu;
/** The sentence sets now against then. */
const COMPARES =
  /(?<!\p{L})(?:än|jämfört|jämförelse|mot|från|sedan|året (?:före|innan)|år tidigare|föregående|förra)(?!\p{L})/iu;
/** What the difference is called, right before it or right after. */
const CHANGE_BEFORE =
  /(?:ökning(?:en)?|minskning(?:en)?|förbättring(?:en)?|försämring(?:en)?|öka[rdt]?e?s?|minska[rdt]?e?s?|steg|stigit|sjönk|sjunkit) (?:med|på|om) (?:cirka |ca )?$/iu;
const MORE_AFTER =
  /^ ?(?:(?:%|procent|\p{L}+) ){0,2}(?:fler|färre|mer|mindre|högre|lägre)(?!\p{L})/iu;
/** Parts and aims have figures that are not the change's ends. */
const OTHER = /(?<!\p{L})(?:varav|därav|mål\p{L}*|(?<=(?:procent|%) )av)(?!\p{L})/iu;
const isOfMore = (text: string): boolean => OTHER.test(text) && !/procentenheter/iu.test(text);
const DATE = new RegExp(`\\d{1,2} ${MONTH_PATTERN}(?: \\d{4})?`, 'giu');
/** 'Det är 160 fler än ett år tidigare': the change stands in a sentence of its own. */
const GOES_ON = /^(?:det|detta) (?:är|var|innebär|motsvarar) /iu;
/** The ends are of one thing when neither is more than twice the other. */
const SAME_SIZE = 2;
/** Percentage points that hardly anybody would call another figure. */
const RATE_ROOM = 0.1;
/** "Cirka" and a rounding are allowed so much of what is stated. */
const ROUGH = 0.08;
const ABOUT = new RegExp(`(?<!\\p{L})${ABOUT_PATTERN}(?!\\p{L})`, 'iu');

interface Stated extends TextFigure {
  printed: string;
  index: number;
  isRate: boolean;
}

/** Now, then and the difference, however the sentence puts them: 'Under året kom 1 250 ärenden, 20 procent fler än de 1 100 året före'. */
export const threeFigures: CheckRule = (context) => {
  const { subject } = context;
  const told = toldFirstBy(context, comparedFigures);
  return subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const next = subject.sentences[i + 1];
    const isLong = next?.block === sentence.block && GOES_ON.test(next.text);
    const text = (isLong ? `${sentence.text} ${next.text}` : sentence.text).replace(DATE, ' ');
    const isOther = sentence.block.kind === 'table' || told.has(sentence.text);
    if (isOther || fromTo(text).length > 0 || !COMPARES.test(text) || isOfMore(text)) return [];
    const message = judged(text);
    if (message === null) return [];
    const places = [sentence, ...(isLong ? [next] : [])].map((one) => sentencePlace(subject, one));
    return [{ severity: 'warning', message, places }];
  });
};

function judged(text: string): string | null {
  const figures = figuresIn(text);
  const changes = figures.filter(({ printed, index }) => {
    const after = text.slice(index + printed.length);
    return CHANGE_BEFORE.test(text.slice(0, index)) || MORE_AFTER.test(after);
  });
  const [change] = changes;
  if (!change || changes.length > 1) return null;
  // Percentage points lie between two rates, all else between two amounts.
  const isPoints = POINTS.test(text.slice(change.index + change.printed.length));
  const others = figures.filter((one) => one !== change);
  const [a, b, ...more] = isPoints ? others.filter(({ isRate }) => isRate) : others;
  if (!a || !b || more.length > 0 || a.isRate !== isPoints || b.isRate !== isPoints) return null;
  const [low, high] = [a.value, b.value].toSorted((x, y) => x - y);
  if (low! <= 0 || high! / low! > SAME_SIZE || high === low) return null;
  const rates = [high! / low! - 1, 1 - low! / high!].map((share) => share * 100);
  const actual = change.isRate ? rates : [high! - low!];
  // When one is told exactly, so is the other.
  const steps = Math.min(a.step, b.step);
  const room =
    change.step / 2 +
    (change.isRate ? (steps / low!) * 100 + RATE_ROOM : steps) +
    (ABOUT.test(text) ? change.value * ROUGH : 0);
  if (actual.some((one) => Math.abs(one - change.value) <= room)) return null;
  const decimals = change.isRate || change.step < 1 ? 1 : 0;
  const isFall = /minsk|färre|lägre|mindre|sj[öu]nk/iu.test(text);
  const right = swedishFigure(actual[isFall && change.isRate ? 1 : 0]!, decimals);
  return `Mellan ${a.printed} och ${b.printed} skiljer ${right}${change.isRate ? ' procent' : ''}, inte ${change.printed}.`;
}

function figuresIn(text: string): Stated[] {
  return [...text.matchAll(FIGURE)].flatMap(({ 0: printed, index }): Stated[] => {
    const figure = isYear(printed) ? null : textFigure(printed);
    const isRate = RATE.test(text.slice(index + printed.length));
    return figure ? [{ ...figure, printed, index, isRate }] : [];
  });
}
