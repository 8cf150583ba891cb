import { parseFigure } from '../text/number.ts';

/**
 * What an indicator's cell says, understood as far as it can be compared; the verbatim cell is
 * kept by whoever holds it. Numbers are as printed (56 for '56 %').
 */
export type IndicatorValue =
  /** One figure: '56 %', '1,4 ton', '-360 mnkr', '>0', 'Minskning med 15 %' (as -15, a change). */
  | { kind: 'number'; value: number; unit: string; bound: Bound; isChange: boolean }
  /** '77–80', '90- 100 %'. */
  | { kind: 'range'; low: number; high: number; unit: string }
  /** '5 av 8': so many of so many. */
  | { kind: 'share'; value: number; of: number }
  /** 'Plats 6 av 7', 'Topp 3 av 7': the lower the better. */
  | { kind: 'rank'; value: number; of: number | null; isAtLeast: boolean }
  /** Several figures in one cell: 'Personal: 3,8 Invånare: 3,9'. */
  | { kind: 'several'; values: number[] }
  /** Words without a figure that can be compared. */
  | { kind: 'words'; text: string }
  | { kind: 'empty' };

export type Bound = 'exact' | 'above' | 'below';

const NUMBER = String.raw`[-–−+]?\s?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|[-–−+]?\s?\d+(?:[,.]\d+)?`;
const RANK = /^(plats|topp|placering|nr)\s*(\d+)(?:\s*(?:av|\/)\s*(\d+))?$/iu;
const SHARE = /^(\d+)\s*(?:av|\/)\s*(\d+)(?:\s+\p{L}+)?$/iu;
const RANGE = /^(\d+(?:[,.]\d+)?)\s*(?:%|procent)?\s*(?:[-–−]|till)\s*(\d+(?:[,.]\d+)?)\s*(.*)$/iu;
const ONE = new RegExp(`^(${NUMBER})\\s*(.*)$`, 'u');
const CHANGE = new RegExp(
  `^(minsk\\p{L}*|sänk\\p{L}*|reducer\\p{L}*|ök\\p{L}*|höj\\p{L}*)\\s+(?:med\\s+)?(?:minst\\s+)?(${NUMBER})\\s*(.*)$`,
  'iu',
);
const BOUND =
  /^(?:(>|≥|minst|lägst|över|mer än|fler än)|(<|≤|högst|max(?:imalt)?|under|mindre än|färre än))\s*/iu;
/** A year before the value ('2023: 94%') names its year, not the value. */
const YEAR_LABEL = /^(?:utfall\s*)?(?:19|20)\d\d\s*:\s*/iu;
const NO_FIGURE = /^(?:[-–—.\s]*|i\.?u\.?|x|saknas|ej aktuellt)$/iu;
/** Words for no deviation at all are a figure too. */
const ZERO = /^(?:noll\p{L}*|ingen|inga|inget)$/iu;

/** The cell without a year that stands before its value. */
export function withoutYear(cell: string): string {
  return cell.replace(YEAR_LABEL, '').trim();
}

/** Reads one cell; anything that is not understood comes back as words. */
export function indicatorValue(cell: string): IndicatorValue {
  const text = withoutYear(cell).replace(/\*+$/u, '').replace(/\s+/gu, ' ').trim();
  if (NO_FIGURE.test(text)) return { kind: 'empty' };
  const rank = RANK.exec(text);
  if (rank) return rankOf(rank);
  const share = SHARE.exec(text);
  if (share) return { kind: 'share', value: Number(share[1]), of: Number(share[2]) };
  const range = RANGE.exec(text);
  if (range) {
    const [low, high] = [figure(range[1]!), figure(range[2]!)];
    return { kind: 'range', low, high, unit: unitOf(range[3]!) };
  }
  return severalOf(text) ?? changeOf(text) ?? numberOf(text) ?? { kind: 'words', text };
}

function rankOf([, word, value, of]: RegExpExecArray): IndicatorValue {
  const isAtLeast = word!.toLowerCase() === 'topp';
  return {
    kind: 'rank',
    value: Number(value),
    of: of === undefined ? null : Number(of),
    isAtLeast,
  };
}

/** Two or more labelled figures ('Betyg personal: 3,8 Invånare 3,9'). */
function severalOf(text: string): IndicatorValue | null {
  const labelled = [...text.matchAll(/\p{L}{3,}:?\s*(\d+(?:,\d+)?)(?![\d-])/gu)];
  if (labelled.length < 2) return null;
  return { kind: 'several', values: labelled.map((match) => figure(match[1]!)) };
}

function changeOf(text: string): IndicatorValue | null {
  const match = CHANGE.exec(text);
  if (!match) return null;
  const size = Math.abs(figure(match[2]!));
  const value = /^(?:minsk|sänk|reducer)/iu.test(match[1]!) ? -size : size;
  return { kind: 'number', value, unit: unitOf(match[3]!), bound: 'exact', isChange: true };
}

function numberOf(text: string): IndicatorValue | null {
  if (ZERO.test(text)) {
    return { kind: 'number', value: 0, unit: '', bound: 'exact', isChange: false };
  }
  const sign = BOUND.exec(text);
  const rest = sign
    ? text.slice(sign[0].length)
    : text.replace(/^(?:ca\.?|cirka|betyg:?)\s*/iu, '');
  const match = ONE.exec(rest);
  if (!match) return null;
  const bound = sign?.[1] ? 'above' : sign?.[2] ? 'below' : 'exact';
  return {
    kind: 'number',
    value: figure(match[1]!),
    unit: unitOf(match[2]!),
    bound,
    isChange: false,
  };
}

/** A figure known to look like one; the regular expressions above let nothing else through. */
function figure(text: string): number {
  return parseFigure(text.replace(/^([-–−+])\s/u, '$1')) ?? Number.NaN;
}

const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|procent|proc\.)/iu, '%'],
  [/^(?:procentenhet|p\.?e\.?\b)/iu, 'procentenheter'],
  [/^(?:mnkr|mkr|mdkr|miljoner|tkr|kr\b|kronor)/iu, 'kr'],
];

/** The unit as one word, so that 'procent' and '%' are the same; '' when none is printed. */
function unitOf(rest: string): string {
  const known = UNIT_WORDS.find(([pattern]) => pattern.test(rest.trim()));
  if (known && known[1] !== 'kr') return known[1];
  return /^[\p{L}%‰-]+/u.exec(rest.trim())?.[0].toLowerCase() ?? '';
}

/** The one figure to compare by; null where there is none. A range stands for its nearer end. */
export function comparableOf(value: IndicatorValue): number | null {
  switch (value.kind) {
    case 'number':
    case 'share':
    case 'rank':
      return value.value;
    case 'range':
      return value.low;
    case 'several':
    case 'words':
    case 'empty':
      return null;
  }
}

/** The unit two values must share to be compared at all. */
export function measureOf(value: IndicatorValue): string {
  switch (value.kind) {
    case 'number':
      return value.isChange ? `ändring ${value.unit}` : value.unit;
    case 'range':
      return value.unit;
    case 'share':
      return `av ${value.of}`;
    case 'rank':
      return value.of === null ? 'plats' : `plats av ${value.of}`;
    case 'several':
    case 'words':
    case 'empty':
      return value.kind;
  }
}
