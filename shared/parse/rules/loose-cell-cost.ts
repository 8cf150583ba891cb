import { beginsInMidSentence, endsInMidWord, firstWord } from '../../text/sentence.ts';
import { TIME_PATTERN } from '../vocabulary/time-words.ts';
import { WAITING } from './plain-heading.ts';
import { beginsWithVerb } from './says-what-to-do.ts';
import { RISK_START } from './loose-risk-blocks.ts';
import { valueCells } from './loose-table-values.ts';

/** What a column of a table holds whose cells lie as loose words on lines. */
export type CellKind =
  | 'area'
  | 'risk'
  | 'measure'
  | 'points'
  | 'name'
  | 'number'
  | 'task'
  | 'time'
  /** How far something has come. */
  | 'status'
  /** The goal above some styrtal, what one measures, a value of it, and what else is said of it in a word or a few. */
  | 'goal'
  | 'label'
  | 'value'
  | 'word';

/** What the lines of a table say about how its cells are written. */
export interface Writing {
  /** Characters of a full line in each column; null while they are not known. */
  readonly widths: readonly number[] | null;
  /** Risks begin with 'Risk att …'. */
  readonly saysRisk: boolean;
  /** Every cell begins a line, as the names of the columns do. */
  readonly areLines: boolean;
  /** Texts end with a full stop. */
  readonly hasStops: boolean;
}

/** Not to be thought of. */
export const NEVER = 1_000;
/** What speaks strongly, and somewhat, against a reading. */
const STRONG = 4;
const SOME = 1.5;
const ENDED = 2.5;

/** When something shall be done. */
const TIME = new RegExp(String.raw`^${TIME_PATTERN}$`, 'iu');
const NUMBER = /^(?:\p{Lu}{1,5}[ -]?)?\d{1,3}(?:\.\d{1,2}|\s?\p{Ll})?[.)]?$/u;

/** What is said of how far an uppdrag has come. */
const STATUS =
  /^(?:(?:ej|inte|delvis|helt) (?:påbörja[dt]|genomför[dt]|klart?|avsluta[dt])|påbörja[dt]|pågår|pågående|klart?|avsluta[dt]|genomför[dt]|försena[dt]|planera[dt]|vilande|utgår|nytt?|fortsätter|löpande|enligt plan|(?:röd|gul|grön)|[-–])$/iu;

/** How a risk is graded: '12', 'Medel', '4 - Allvarlig', '3 (Möjlig)'. */
const POINTS =
  /^(?:\d{1,2}(?:\s?[-–(]\s?\p{L}{3,20}\)?)?|(?:mycket )?(?:låg|medel|måttlig|hög|mindre|liten|stor|ringa|begränsad|betydande)(?: risk)?|(?:försumbar|lindrig|kännbar|allvarlig|osannolik|mindre sannolik|möjlig|sannolik|trolig|otrolig)\b)$/iu;
/** A grade, and what stands in the next column. */
const GRADE_AND_MORE = /^(?:låg|medel|måttlig|hög|liten|stor|möjlig|sannolik) \p{L}/iu;

/** Words and characters of a cell that names something, at most. */
const NAME_WORDS = 6;
const NAME_LENGTH = 45;
const AREA_WORDS = 5;
const AREA_LENGTH = 50;

/**
 * How unlikely it is that these lines are one cell of the kind; 0 when it looks just so. A cell that
 * a page's end cut in two (`isCut`) need not end as the others do.
 */
export function cellCost(
  kind: CellKind,
  lines: readonly string[],
  column: number,
  writing: Writing,
  isCut: boolean,
): number {
  const text = lines.join(' ');
  const width = writing.widths?.[column] ?? null;
  const isText = TEXTS.has(kind);
  const most = (width ?? Infinity) * (kind === 'label' ? TOO_LONG_LABEL : TOO_LONG);
  const isTooLong = isText && lines.some((line) => line.length > most);
  const long = isTooLong ? STRONG : 0;
  const breaks = lines
    .slice(1)
    .reduce((sum, line, i) => sum + breakCost(lines[i]!, line, width, writing.areLines), long);
  switch (kind) {
    case 'points':
      return POINTS.test(text) || POINTS.test(lines.join('')) ? (lines.length - 1) * SOME : NEVER;
    case 'number':
      return NUMBER.test(lines.join('')) || NUMBER.test(text) ? (lines.length - 1) * SOME : NEVER;
    case 'time':
      return timeCost(lines);
    case 'status':
      return STATUS.test(text) ? (lines.length - 1) * 0.5 : breaks + SOME + wordCost(text);
    case 'name':
      if (/^\p{L}/u.test(text) && POINTS.test(text)) return 0;
      return (
        (GRADE_AND_MORE.test(text) ? STRONG : 0) + breaks + nameCost(text, NAME_WORDS, NAME_LENGTH)
      );
    case 'area':
      return (
        breaks +
        nameCost(text, AREA_WORDS, AREA_LENGTH) +
        (RISK_START.test(text) || POINTS.test(text) ? STRONG : 0)
      );
    case 'risk':
      return breaks + riskCost(lines, writing) + (isCut ? 0 : endCost(text, writing));
    case 'measure':
      return (
        breaks +
        beginCost(text) +
        namesInside(text) +
        (RISK_START.test(text) ? STRONG : 0) +
        (isCut ? 0 : endCost(text, writing))
      );
    case 'task':
      return breaks + beginCost(text) + (isCut ? 0 : endCost(text, writing));
    case 'goal':
      return breaks + goalCost(text);
    case 'label':
      return (
        breaks + labelCost(text) + (isCut ? 0 : endCost(text, { ...writing, hasStops: false }))
      );
    case 'value':
      return valueCost(lines);
    case 'word':
      return breaks + wordCost(text);
  }
}

/** Words of a styrtal, a value and a remark at most. */
const LABEL_WORDS = 80;
const USUAL_WORDS = 30;
const VALUE_WORDS = 8;
const REMARK_WORDS = 12;

const GOAL_WORDS = 25;

function goalCost(text: string): number {
  const words = text.split(' ').length;
  if (words > GOAL_WORDS || isValue(text)) return NEVER;
  return 0.3 + beginCost(text) + namesInside(text);
}

/** What is measured begins as a sentence does, holds words, and does not end in a figure. */
function labelCost(text: string): number {
  if (isValue(text) || !/\p{L}{2}/u.test(text)) return NEVER;
  const words = text.split(' ').length;
  const long = words > LABEL_WORDS ? NEVER : Math.max(0, words - USUAL_WORDS) * 0.05;
  const begin = /^(?:["”(]?\p{Lu}|\d)/u.test(text) ? 0 : STRONG;
  const end = /(?:^|\s)[-–−<>≥≤]?\s?\d[\d ,.]*\s?%?$/u.test(text)
    ? /\p{Ll} \d{1,2}$/u.test(text)
      ? 1
      : SOME + 1
    : 0;
  const sentences = (text.match(/[.!?] \p{Lu}/gu)?.length ?? 0) * SOME;
  return long + begin + end + sentences + namesInside(text) * 0.5 + (words === 1 ? 0.3 : 0);
}

function valueCost(lines: readonly string[]): number {
  const text = lines.join(' ');
  const over = (lines.length - 1) * 0.5;
  if (isValue(text)) return over + oddity(text);
  const words = text.split(' ').length;
  if (words > VALUE_WORDS) return NEVER;
  const inside = (valueCells(text) ?? []).length > 1 ? STRONG : 0;
  // In small letters, or from a sign of percent on, it is mostly the end of another cell.
  const rest = /^[\p{Ll}(%]/u.test(text) && !SAYS_VALUE.test(text) ? STRONG : 0;
  return over + SOME * 0.6 + words * 0.25 + rest + inside + (/[.!?]$/u.test(text) ? SOME : 0);
}

/** 'tas fram av nämnden', 'ska öka', 'minst samma nivå'. */
const SAYS_VALUE =
  /^(?:(?:ja|nej|ej|inte|ingen|se|delvis|nytt?|nya|e\.?t|i\.?u|n\/a|x)(?:[\s.,)]|$)|tas|anges|fastställs|mäts|redovisas|saknas|ska|beslutas|minst|bättre|lägre|högre|minska|öka|oförändra|bibehålla|uppnå)/u;

/** What is odd about a value: '0 287', '– 70 %', a figure and a sentence. */
function oddity(text: string): number {
  const tail = /\d(?:\s?%)?((?:\s\p{L}+)+)$/u.exec(text)?.[1]?.trim().split(' ').length ?? 0;
  const isUnit = tail === 1 && /^\S*\d\S*\s\p{L}{1,8}$/u.test(text);
  const signed = /^[-–−]\s\d/u.test(text) ? 0.8 : 0;
  // '500 600' may be one figure or two.
  const spaced = /\d \d{3}(?!\d)/u.test(text) ? 0.4 : 0;
  return (/^0\d/u.test(text) ? STRONG : 0) + signed + spaced + (isUnit ? 0 : tail * 0.8);
}

function wordCost(text: string): number {
  const words = text.split(' ').length;
  if (words > REMARK_WORDS) return NEVER;
  const isFigure = /^\d/u.test(text) && !DATE.test(text) ? SOME : 0;
  return words * 0.2 + isFigure + (/^[\p{Lu}\d↑↓→←↗↘⇧⇩⇨–-]/u.test(text) ? 0 : SOME + 1);
}

/** One value by itself: a figure with its sign and unit, an arrow, a dash. */
export function isValue(text: string): boolean {
  if (/^[-–—−]$/u.test(text)) return true;
  if (text.length > MOST_OF_VALUE || !/[\d↑↓→←↗↘⇧⇩⇨]/u.test(text)) return false;
  return valueCells(text)?.length === 1;
}

/** A value's letters at most, with its unit and year. */
const MOST_OF_VALUE = 60;

const TEXTS: ReadonlySet<CellKind> = new Set(['risk', 'measure', 'task', 'label', 'goal']);

function timeCost(lines: readonly string[]): number {
  const isTime = TIME.test(lines.join(' ')) || TIME.test(lines.join(''));
  return isTime ? (lines.length - 1) * SOME : NEVER;
}

/** A day, which is no part of a name. */
const DATE = /(?:^|\s)20\d\d-\d\d(?:-\d\d)?$/u;

function nameCost(text: string, words: number, length: number): number {
  const count = text.split(' ').length;
  const long = Math.max(0, count - words) + (text.length > length ? STRONG : 0);
  const isSentence = /[.!?]$/u.test(text) || /^\d+$/u.test(text) || DATE.test(text);
  // Of two ways to cut a line the shorter name is the likelier.
  return count * 0.2 + long + (isSentence ? STRONG : 0) + (/^["”]?\p{Lu}/u.test(text) ? 0 : STRONG);
}

function riskCost(lines: readonly string[], writing: Writing): number {
  const text = lines.join(' ');
  // A risk is one sentence.
  const sentences = (text.match(/[.!?] \p{Lu}/gu)?.length ?? 0) * (SOME + 1);
  // What begins with what to do is a measure.
  const isDone = beginsWithVerb(text) && !/^att\s/iu.test(text) ? SOME : 0;
  if (!writing.saysRisk) return beginCost(text) + sentences + namesInside(text) + isDone;
  const inside = lines.slice(1).filter((line) => RISK_START.test(line)).length;
  const begin = RISK_START.test(text) ? 0 : STRONG + SOME;
  return begin + inside * STRONG + sentences + namesInside(text);
}

const beginCost = (text: string): number =>
  /^(?:[•·▪◦*–-] ?)?["”(]?\p{Lu}/u.test(text) ? 0 : STRONG;

/** A capital in mid-sentence is a name, or the beginning of another cell. */
const NAME = 0.7;

const namesInside = (text: string): number =>
  (text.match(/[\p{Ll},] \p{Lu}\p{Ll}/gu)?.length ?? 0) * NAME;

/** A text that does not end as texts here do, or that waits for more. */
function endCost(text: string, writing: Writing): number {
  if (endsInMidWord(text) || WAITING.test(text) || /[,(]$/u.test(text)) return STRONG;
  return writing.hasStops && !/[.!?]["”)]?$/u.test(text) ? SOME : 0;
}

/** Shares of a column's width up to which a word surely or perhaps had room, and above which a line is too long. */
const SURELY = 0.8;
const PERHAPS = 0.95;
const TOO_LONG = 1.12;
/** Labels are short and few: their widest tells less. */
const TOO_LONG_LABEL = 1.45;

/** How unlikely it is that a cell goes on from one line to the next. */
function breakCost(line: string, next: string, width: number | null, areLines: boolean): number {
  const isNew = !beginsInMidSentence(next) && !endsInMidWord(line) && !WAITING.test(line);
  const needed = line.length + 1 + firstWord(next).length;
  const hasEnded = /[.!?]["”)]?$/u.test(line);
  // One measure is mostly one sentence.
  let cost = isNew ? (hasEnded ? ENDED : SOME) : 0;
  if (isNew && areLines) cost += STRONG;
  if (width === null) return cost;
  if (needed <= width * SURELY) cost += isNew ? STRONG : SOME;
  else if (needed <= width * PERHAPS && isNew) cost += SOME;
  return cost;
}

/** Lines and words of one line that a cell of the kind takes at most; texts take as many as there are. */
export const MOST_OF: Readonly<Partial<Record<CellKind, { lines: number; words: number }>>> = {
  points: { lines: 2, words: 4 },
  number: { lines: 3, words: 3 },
  time: { lines: 4, words: 5 },
  value: { lines: 4, words: VALUE_WORDS },
  word: { lines: 5, words: REMARK_WORDS },
  status: { lines: 3, words: 4 },
};
