/** What a printed cell says as a quantity, so that it can be drawn; the cell itself is always shown too. */
export interface Quantity {
  low: number;
  /** Same as `low` unless the cell is a range or 'minst'/'högst'. */
  high: number;
  /** What may be compared: '%', 'av 8', 'plats av 7', 'mnkr', 'ton'; '' for a bare number. */
  unit: string;
  /** True for a placing, where 1 is best and is drawn highest. */
  isRank: boolean;
}

const NUMBER = String.raw`[-−–+]?\s?\d{1,3}(?:[   ]\d{3})+(?:,\d+)?|[-−–+]?\s?\d+(?:[.,]\d+)?`;
const RANK = new RegExp(
  String.raw`^(?:plats|topp|placering|rang)\s*(\d+)(?:\s*(?:av|/)\s*(\d+))?`,
  'iu',
);
const PART = new RegExp(String.raw`^(\d+)\s*(?:av|/)\s*(\d+)\b`, 'iu');
const RANGE = new RegExp(
  String.raw`^(${NUMBER})\s*%?\s*(?:[–—-]|till)\s*(${NUMBER})\s*(.*)$`,
  'iu',
);
const SINGLE = new RegExp(String.raw`^(${NUMBER})\s*(.*)$`, 'u');
/** 'Utfall 2023: 94 %' and '2023: 94%' carry the year before the value. */
const YEAR_FIRST = /^(?:utfall\s*)?(?:(?:19|20)\d{2})\s*:\s*/iu;
const WORDS_BEFORE =
  /^(?:ca|cirka|minst|högst|max|min|lägst|över|under|mer än|mindre än|[<>≥≤=~±])+\s*/iu;
/** A unit is the first word after the number; more is prose. */
const UNIT = /^(%|[\p{L}€$/]+)/u;

const numberOf = (text: string): number =>
  Number(
    text
      .replace(/[   ]/gu, '')
      .replace(/^[−–-]\s?/u, '-')
      .replace(/^\+/u, '')
      .replace(',', '.'),
  );

const unitOf = (rest: string): string => {
  const unit = UNIT.exec(rest.trim())?.[1]?.toLocaleLowerCase('sv-SE') ?? '';
  return unit === 'procent' ? '%' : unit;
};

/** Reads one cell; null when it holds words, nothing or several things ('beslutas senare', 'ökande'). */
export function readQuantity(cell: string): Quantity | null {
  const text = cell.trim().replace(YEAR_FIRST, '');
  const rank = RANK.exec(text);
  if (rank?.[1] !== undefined) {
    const place = Number(rank[1]);
    const unit = rank[2] === undefined ? 'plats' : `plats av ${rank[2]}`;
    return { low: place, high: place, unit, isRank: true };
  }
  const part = PART.exec(text);
  if (part?.[1] !== undefined && part[2] !== undefined)
    return { low: Number(part[1]), high: Number(part[1]), unit: `av ${part[2]}`, isRank: false };
  const bare = text.replace(WORDS_BEFORE, '');
  const range = RANGE.exec(bare);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const ends = [numberOf(range[1]), numberOf(range[2])].sort((a, b) => a - b);
    return { low: ends[0] ?? 0, high: ends[1] ?? 0, unit: unitOf(range[3] ?? ''), isRank: false };
  }
  const single = SINGLE.exec(bare);
  if (single?.[1] === undefined) return null;
  const value = numberOf(single[1]);
  return Number.isFinite(value)
    ? { low: value, high: value, unit: unitOf(single[2] ?? ''), isRank: false }
    : null;
}

/** The calendar year an outcome is of: the last four-digit year in the words, null when none is said. */
export function readYear(words: string | null): number | null {
  const years = words?.match(/\b(?:19|20)\d{2}\b/gu) ?? [];
  const last = years.at(-1);
  return last === undefined ? null : Number(last);
}
