import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { amountsIn } from '../../amounts.ts';
import { SUM_ERROR, swedishFigure } from '../../figure.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import {
  ABOUT_PATTERN,
  FIGURE_PATTERN,
  isYear,
  textFigure,
  type TextFigure,
} from '../../text-figures.ts';

const MONEY = 'mnkr|mkr|tkr|miljoner kronor|miljoner|miljarder kronor|kronor';
const ABOUT = new RegExp(`${ABOUT_PATTERN} $`, 'iu');
/** A whole with its unit or noun: '142 tillsvidareanställda', '46 mnkr'. */
const WHOLE = new RegExp(
  `(${FIGURE_PATTERN}|(?<!\\p{L})${COUNT_PATTERN})(?:(?=,? (?:varav|fördela(?:t|de) på) )| (${MONEY}|\\p{Ll}{5,}|km|mil|ton|kvm|ha)(?!\\p{L}))`,
  'giu',
);
/** What opens the parts, in the same sentence or at the beginning of the next. */
const OPENS =
  /^[^.;:]{0,60}?(?:,? varav |,? därav |: |, (?=\d+ (?:i|på|inom|hos) [^.]+ och \d+ (?:i|på|inom|hos) )|,? fördela(?:t|de) (?:på|mellan) | (?:är|var|avsåg|avser|gavs|ges|gjordes|görs|går|gick) (?=(?:[\d ]+ (?:(?:för|till|i|på) )?\p{L}+, )*[\d ]+ (?:(?:för|till|i|på) )?\p{L}+ och [\d ]+ (?:(?:för|till|i|på) )?\p{L}+\.?$)|, (?=\S+ (?:kvinnor och \S+ män|män och \S+ kvinnor)))/iu;
/** 'Ramökningen fördelas på': the whole is one of the amounts before. */
const SHARES_OUT =
  /^(?:ram)?(?:ökningen|tillskottet|beloppet|summan|medlen|satsningen|minskningen|besparingen) (?:fördelas|fördelar sig|delas) /iu;
const OPENS_NEXT =
  /^(?:av (?:dessa|dem|detta|årets|beloppet|medlen)(?!\p{L})|därav|varav|de fördelas)/iu;
const NUMBER = new RegExp(
  `(?:${FIGURE_PATTERN}(?! ?(?:%|procent))|(?<!\\p{L})(?:ett|en|${COUNT_PATTERN})(?= (?!procent)\\p{L}))`,
  'giu',
);
/** The parts are said to be only some of it. */
const NOT_ALL =
  /bland annat|till exempel|främst|huvudsakligen|resterande|övriga|återstående|minst|från och med/iu;
/** All figures rounded the same way as far as can be happens to nobody. */
const LIKELY_ROUNDING = 0.75;
/** No list of parts is longer, in letters. */
const LONGEST_LIST = 600;
/** Further from the whole than this the numbers are of something else. */
const SAME_SIZE = 0.25;

/** "186 medarbetare, varav 104 kvinnor och 92 män": parts that do not make the whole. */
export const partsInProse: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const next = subject.sentences[i + 1];
    const isNext =
      next?.block === sentence.block && next.block.kind !== 'table' && OPENS_NEXT.test(next.text);
    if (next?.block === sentence.block && SHARES_OUT.test(next.text))
      return sharedOut(subject, sentence, next);
    return [...sentence.text.matchAll(WHOLE)]
      .flatMap((match) => {
        const start = match.index + match[0].length;
        const rest = sentence.text.slice(start, start + LONGEST_LIST);
        const opened = OPENS.exec(rest);
        if (opened) return judge(subject, sentence, match, rest.slice(opened[0].length), opened[0]);
        const isLast = !/\d/u.test(rest.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ''));
        return isNext && isLast ? judge(subject, sentence, match, next.text, ', varav ') : [];
      })
      .slice(0, 1);
  });

/** The amounts of one sentence shared out in the next: one of them must be what the parts come to. */
function sharedOut(subject: CheckedPlan, sentence: Sentence, next: Sentence): RuleFinding[] {
  const wholes = amountsIn(sentence.text).map(({ millions }) => Math.abs(millions));
  const parts = amountsIn(next.text);
  const sum = parts.reduce((all, { millions }) => all + Math.abs(millions), 0);
  const room = parts.reduce((all, { step }) => all + step / 2, 0) + SUM_ERROR;
  const isSome = wholes.some((whole) => Math.abs(whole - sum) <= room);
  const near = wholes.some((whole) => Math.abs(whole - sum) <= whole * SAME_SIZE);
  if (parts.length < 2 || isSome || !near || NOT_ALL.test(next.text)) return [];
  return [
    {
      severity: 'warning',
      message: `Delarna i ”${next.text}” blir inte något av beloppen som nämns före.`,
      places: [sentence, next].map((one) => sentencePlace(subject, one)),
    },
  ];
}

function judge(
  subject: CheckedPlan,
  sentence: Sentence,
  [, number = '', unit = '']: RegExpExecArray,
  list: string,
  opener: string,
): RuleFinding[] {
  const whole = figureOf(number);
  const isMoney = new RegExp(`^(?:${MONEY})$`, 'iu').test(unit);
  const parts = partsIn(list, isMoney ? unit : null);
  if (!whole || isYear(number) || parts.length < 2 || NOT_ALL.test(list)) return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const steps = parts.reduce((total, { step }) => total + step, whole.step);
  const room = (steps / 2) * LIKELY_ROUNDING + SUM_ERROR;
  const isAbout = ABOUT.test(sentence.text.slice(0, sentence.text.indexOf(number)));
  // People and houses are counted one by one, and told so.
  const isCount =
    !isMoney && !isAbout && [whole, ...parts].every(({ value, step }) => isExact(value, step));
  const off = sum - whole.value;
  if (Math.abs(off) > whole.value * SAME_SIZE || Math.abs(off) <= (isCount ? 0 : room)) return [];
  // "Varav" may leave something out; a colon and a pair of sexes leave nothing.
  const isComplete = /[:]|fördela/u.test(opener) || /kvinnor.*män|män.*kvinnor/iu.test(list);
  if (off < 0 && !isComplete) return [];
  const decimals = Math.max(...[whole, ...parts].map(({ step }) => (step < 1 ? 1 : 0)));
  return [
    {
      severity: 'warning',
      message: `Texten säger ${`${number} ${unit}`.trim()}, men delarna blir ${swedishFigure(sum, decimals)}: ${parts.map(({ value }) => swedishFigure(value, decimals)).join(' + ')}.`,
      places: [sentencePlace(subject, sentence)],
    },
  ];
}

const isExact = (value: number, step: number): boolean =>
  Number.isInteger(value) && (value < SMALL || step <= TENS);
/** A number so small is seldom rounded, and a greater one not when it ends in tens. */
const SMALL = 1000;
const TENS = 10;

/** The numbers of the list; of money only those in the same unit, when each has one. */
function partsIn(list: string, unit: string | null): { value: number; step: number }[] {
  const end = list.search(/[.;](?:\s|$)/u);
  const text = end < 0 ? list : list.slice(0, end);
  const numbers = [...text.matchAll(NUMBER)].filter(([printed]) => !isYear(printed));
  const isOtherUnit =
    unit !== null &&
    numbers.some(({ 0: printed, index }) => {
      const after = text.slice(index + printed.length).trimStart();
      const own = new RegExp(`^(?:${MONEY})(?!\\p{L})`, 'iu').exec(after)?.[0];
      return own !== undefined && sizeOf(own) !== sizeOf(unit);
    });
  return isOtherUnit ? [] : numbers.flatMap(([printed]) => figureOf(printed) ?? []);
}

/** A number in figures or words. */
function figureOf(printed: string): TextFigure | null {
  const count = /^ett$|^en$/iu.test(printed) ? 1 : countOf(printed);
  return /\d/u.test(printed) || count === null ? textFigure(printed) : { value: count, step: 1 };
}

/** Which size of money a unit is: 'mnkr' and 'miljoner kronor' are one. */
const sizeOf = (unit: string): string =>
  /^(?:mnkr|mkr|miljoner)/iu.test(unit) ? 'miljoner' : unit.split(' ')[0]!.toLowerCase();
