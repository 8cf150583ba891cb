import { parseFigure } from './number.ts';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

/** What a figure keeps beside it on the same line. */
const UNIT =
  '(?:%|‰|procent(?:enheter)?|mnkr|mkr|mdkr|msek|tkr|kkr|kr|kronor|ton|kg|kWh|MWh|GWh)(?![\\p{L}\\p{N}])';

const LEADING_MINUS = /(?<![\p{L}\p{N}.,:/)])[-‐‑](?=\d)/gu;
const THOUSANDS =
  /(?<=(?<![\p{L}\p{N}.,])[+−-]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})*)[ \u2009\u202f](?=\d{3}(?!\d))/gu;
const BEFORE_UNIT = new RegExp(`(?<=\\d)[ \\u2009\\u202f](?=${UNIT})`, 'gu');
const BARE_PERCENT = /(?<=\d)(?=[%‰])/gu;
/** 'Nr 13', 's. 8': the number stays with what it is a number of. */
const NUMBERED = /(?<=(?<!\p{L})(?:nr|s\.|sida|kap\.))[ ](?=\d)/giu;

/** What was cut is marked beside its last word. */
const CUT = /(?<=\S)[ ](?=…)/gu;

/** '3 av 7' is one value. */
const OF = /(?<=\d)[ ]av[ ](?=\d)/gu;

const set = (text: string): string =>
  text
    .replace(LEADING_MINUS, MINUS)
    .replace(THOUSANDS, NO_BREAK)
    .replace(BEFORE_UNIT, NO_BREAK)
    .replace(BARE_PERCENT, NO_BREAK)
    .replace(NUMBERED, NO_BREAK)
    .replace(CUT, NO_BREAK)
    .replace(OF, `${NO_BREAK}av${NO_BREAK}`);

/**
 * A sentence of Beredd's own with its figures set as Swedish sets them: a true minus (U+2212), and no
 * line break inside a figure or between it and its unit. What stands between ” and ” is another's
 * words and is left as it is.
 */
export const typeset = (sentence: string): string =>
  sentence
    .split(/(”[^”]*”)/u)
    .map((part, index) => (index % 2 === 1 ? part : set(part)))
    .join('');

/**
 * Another's words with no line break inside a figure ('1 100') or between it and what it counts: spaces
 * become no-break spaces, one for one, and nothing else is touched.
 */
export const keepFigures = (text: string): string =>
  text.replace(THOUSANDS, NO_BREAK).replace(BEFORE_UNIT, NO_BREAK).replace(NUMBERED, NO_BREAK);

const SIGN = /^[-‐‑‒–—−][ \u00a0\u2009\u202f]*(?=\d)/u;

/** A table's cell as Beredd shows it among its own figures; a cell that is no figure is left as it is. */
export const typesetFigure = (cell: string): string =>
  parseFigure(cell) === null ? cell : set(cell.trim().replace(SIGN, MINUS));
