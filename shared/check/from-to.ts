import { FIGURE_PATTERN, isYear, textFigure, type TextFigure } from './text-figures.ts';

/** One end of a change: the number, its unit as printed and both as they stand. */
export interface ChangeEnd extends TextFigure {
  unit: string;
  printed: string;
}

/** 'från 812,0 mnkr år 2025 till 838,4 mnkr': a change that the text gives with both its ends. */
export interface FromTo {
  from: ChangeEnd;
  to: ChangeEnd;
  index: number;
  end: number;
}

const UNIT =
  '(?: ?%| (?:procent(?:enheter)?|mnkr|mkr|tkr|miljoner(?: kronor)?|miljarder(?: kronor)?|tusen kronor|kronor|(?!till )\\p{Ll}{3,}))?';
/** What may stand between a number and "till": a year, a few words. */
const BETWEEN = '(?: (?!till )[^.;:\\s]+){0,5}?';
const FROM_TO = new RegExp(
  `(?<!\\p{L})från (?:cirka |ca |omkring |dagens )?(${FIGURE_PATTERN})(${UNIT})${BETWEEN} till (?:cirka |ca |omkring )?(${FIGURE_PATTERN})(${UNIT})(?! av )`,
  'giu',
);
const NO_UNIT =
  /^(?:år|till|och|i|per|under|för|med|vid|samt|av|mellan|medan|vilket|som|från|sedan|fram|redan|inom|men|samtidigt)$/iu;

const end = (number: string, unit: string): ChangeEnd | null => {
  const figure = textFigure(number);
  const bare = unit.trim();
  return figure && !isYear(number)
    ? {
        ...figure,
        unit: NO_UNIT.test(bare) ? '' : bare,
        printed: `${number}${NO_UNIT.test(bare) ? '' : unit}`,
      }
    : null;
};

/** Percent signs and words are one unit; one end often leaves its unit out. */
const isSameUnit = (a: string, b: string): boolean =>
  a === '' || b === '' || unitKey(a) === unitKey(b);
const unitKey = (unit: string): string =>
  unit === '%' ? 'procent' : unit.replace(/^(?:mnkr|mkr|miljoner kronor)$/u, 'miljoner');

/** The changes with both ends in a text; ends in different units are left out. */
export function fromTo(text: string): FromTo[] {
  return [...text.matchAll(FROM_TO)].flatMap((match): FromTo[] => {
    const [printed, a = '', unitA = '', b = '', unitB = ''] = match;
    const [from, to] = [end(a, unitA), end(b, unitB)];
    return from && to && isSameUnit(from.unit, to.unit)
      ? [{ from, to, index: match.index, end: match.index + printed.length }]
      : [];
  });
}

const UP =
  'ökar|ökade|förlängs|förlängts|förlängdes|ökas|öka|ökat|stiger|steg|stiga|stigit|växer|växa|växte|vuxit|höjs|höjdes|höjas|höjts|ökning';
const DOWN =
  'minskar|minskade|kortas|kortats|kortades|förkortas|förkortats|förkortades|krymper|krympt|krympte|minskas|minska|minskat|sjunker|sjönk|sjunka|sjunkit|sänkts|sänks|sänktes|sänkas|reduceras|minskning';
/** The word that moves stands right before, at most with "med so much" or a few adverbs between. */
const MOVES = new RegExp(
  `(?<!\\p{L})(?:(?<up>${UP})|(?<down>${DOWN}))(?: med [^.;:]{1,40}?|(?: (?!(?:att|och|eller|men|medan|när|trots|samtidigt som|efter|mot|än|${UP}|${DOWN}) )\\p{L}+){1,5})?,? $`,
  'iu',
);

/** Which way the words before a change say that it goes; null when they do not say. */
export function movesOf(text: string, change: FromTo): { way: 1 | -1; word: string } | null {
  const groups = MOVES.exec(text.slice(0, change.index))?.groups;
  if (groups?.['up'] !== undefined) return { way: 1, word: groups['up'].toLowerCase() };
  if (groups?.['down'] !== undefined) return { way: -1, word: groups['down'].toLowerCase() };
  return null;
}
