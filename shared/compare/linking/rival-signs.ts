import type { PlanPair } from './pair-signs.ts';
import { RIVAL_SIGNS, SIGNS } from './signs.ts';
import type { Side, WordTables } from './word-tables.ts';

/** A pair worth weighing with the log odds that its own signs give. */
export interface Rated {
  from: number;
  to: number;
  odds: number;
}

/** Log odds of what is not worth weighing: next to none. */
export const NO_ODDS = -12;

/** Who would stand with whom by all pairs' own signs, and how near each pair's rivals come. */
export interface Rivals {
  rows: number;
  columns: number;
  /** The best of the free for each, best pairs first; `other` is −1 for none. */
  partnerOfRow: Partner[];
  partnerOfColumn: Partner[];
  /** The best two of each row and column, of all pairs and of those not better accounted for. */
  all: Best;
  free: Best;
  /** Firm pairs that stayed in their block, in the earlier plan's order: between them the rest is expected. */
  firm: { row: number; column: number }[];
  /**
   * How far the plan was carried over: the share of the shorter plan that has a sure partner. Where
   * most has, what is left is likelier new or dropped; in a plan written anew it is not.
   */
  kept: number;
}

interface Partner {
  other: number;
  odds: number;
}

interface Best {
  row: Top[];
  column: Top[];
}

/** The best figure, where it stands, and the next best. */
interface Top {
  best: number;
  at: number;
  next: number;
}

/** Pairs below even odds are nobody's partners. */
const PARTNER = 0;
/** A pair with these log odds is firm enough to expect others between. */
const FIRM = 1;
/** A rival is accounted for by a partner that is so much likelier, in log odds. */
const ACCOUNTED_FOR = 1;
/** A pair with these log odds shows that the plan was carried over and edited, not written anew. */
const KEPT = 4;
/** A plan of few assignments says little of how it was made: so many more are thought kept, as many not. */
const HALF_KEPT = 2;

/** Weighs the rivals of every pair. */
export function rivalsOf(
  { from: { length: rows }, to: { length: columns }, places }: PlanPair,
  rated: readonly Rated[],
): Rivals {
  const partnerOfRow = Array.from({ length: rows }, nobody);
  const partnerOfColumn = Array.from({ length: columns }, nobody);
  for (const { from, to, odds } of rated.toSorted((a, b) => b.odds - a.odds)) {
    if (odds <= PARTNER) break;
    if (partnerOfRow[from]!.other >= 0 || partnerOfColumn[to]!.other >= 0) continue;
    partnerOfRow[from] = { other: to, odds };
    partnerOfColumn[to] = { other: from, odds };
  }
  const all = { row: tops(rows), column: tops(columns) };
  const free = { row: tops(rows), column: tops(columns) };
  for (const { from, to, odds } of rated) {
    raise(all.row[from]!, to, odds);
    raise(all.column[to]!, from, odds);
    if (!isTaken(partnerOfColumn[to]!, from, odds)) raise(free.row[from]!, to, odds);
    if (!isTaken(partnerOfRow[from]!, to, odds)) raise(free.column[to]!, from, odds);
  }
  const firm = partnerOfRow.flatMap(({ other, odds }, row) =>
    other >= 0 && odds > FIRM && !places.isMoved(row, other) ? [{ row, column: other }] : [],
  );
  const sure = partnerOfRow.filter(({ odds }) => odds > KEPT);
  const kept = (sure.length + HALF_KEPT) / (Math.min(rows, columns) + 2 * HALF_KEPT);
  return { rows, columns, partnerOfRow, partnerOfColumn, all, free, firm, kept };
}

const nobody = (): Partner => ({ other: -1, odds: NO_ODDS });

const isTaken = (partner: Partner, own: number, odds: number): boolean =>
  partner.other >= 0 && partner.other !== own && partner.odds > odds + ACCOUNTED_FOR;

const tops = (length: number): Top[] =>
  Array.from({ length }, () => ({ best: NO_ODDS, at: -1, next: NO_ODDS }));

function raise(top: Top, at: number, odds: number): void {
  if (odds > top.best) {
    top.next = top.best;
    top.best = odds;
    top.at = at;
  } else if (odds > top.next) top.next = odds;
}

const bestOther = ({ best, at, next }: Top, own: number): number => (at === own ? next : best);

/** Distances of log odds beyond this say no more. */
const MOST_ODDS = 6;
const clip = (z: number): number => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, z));
const upTo = (z: number): number => Math.max(0, Math.min(MOST_ODDS, z));

const TASK_OF_EARLIER = SIGNS.indexOf('taskOfEarlier');
const TASK_OF_LATER = SIGNS.indexOf('taskOfLater');

/** What the rivals of a pair say, in the order of `RIVAL_SIGNS`; `own` are the pair's own signs. */
export function rivalSignsOf(
  pair: PlanPair,
  rivals: Rivals,
  { from: r, to: c, odds: z }: Rated,
  own: readonly number[],
): number[] {
  const { all, free } = rivals;
  const partner = { row: rivals.partnerOfRow[r]!, column: rivals.partnerOfColumn[c]! };
  const rowTaken = Number(partner.row.other >= 0 && partner.row.other !== c);
  const columnTaken = Number(partner.column.other >= 0 && partner.column.other !== r);
  const rowHeld = shareOf(pair.tables, 'from', r, c, -1);
  const columnHeld = shareOf(pair.tables, 'to', c, r, -1);
  const rest = rowTaken ? shareOf(pair.tables, 'from', r, c, partner.row.other) : rowHeld;
  const columnRest = columnTaken
    ? shareOf(pair.tables, 'to', c, r, partner.column.other)
    : columnHeld;
  const rival = { row: bestOther(all.row[r]!, c), column: bestOther(all.column[c]!, r) };
  const gap = gapOf(rivals, r, c);
  const signs: Record<(typeof RIVAL_SIGNS)[number], number> = {
    chance: z,
    chanceOfPart: z * rowTaken,
    chanceOfMerged: z * columnTaken,
    beforeRivalOfEarlier: clip(z - rival.row),
    beforeRivalOfLater: clip(z - rival.column),
    beforeFreeRivalOfEarlier: clip(z - bestOther(free.row[r]!, c)),
    beforeFreeRivalOfLater: clip(z - bestOther(free.column[c]!, r)),
    gap,
    gapOfMoved: Number(pair.places.isMoved(r, c)) * gap,
    earlierIsTaken: rowTaken,
    laterIsTaken: columnTaken,
    bothAreTaken: rowTaken * columnTaken,
    partnerOfEarlier: rowTaken && upTo(partner.row.odds),
    partnerOfLater: columnTaken && upTo(partner.column.odds),
    rest,
    restOfLater: columnRest,
    partOfRest: rowTaken * rest,
    mergedOfRest: columnTaken * columnRest,
    partHeld: rowTaken * columnHeld,
    mergedHeld: columnTaken * rowHeld,
    earlierHeld: rowHeld,
    laterHeld: columnHeld,
    bestOfEarlier: Number(z >= rival.row),
    bestOfLater: Number(z >= rival.column),
    taskOfPart: rowTaken * own[TASK_OF_EARLIER]!,
    taskOfMerged: columnTaken * own[TASK_OF_LATER]!,
    kept: rivals.kept,
    chanceOfKept: rivals.kept * z,
  };
  return RIVAL_SIGNS.map((name) => signs[name]);
}

/** How far `c` stands from where the firm pairs around `r` let it be expected; 0 to 1, logarithmic. */
function gapOf({ firm, rows, columns }: Rivals, r: number, c: number): number {
  let before = { row: -1, column: -1 };
  let after = { row: rows, column: columns };
  for (const one of firm) {
    if (one.row < r) before = one;
    else if (one.row > r) {
      after = one;
      break;
    }
  }
  const distance = Math.min(
    Math.abs(c - before.column - (r - before.row)),
    Math.abs(after.column - c - (after.row - r)),
  );
  return Math.log1p(distance) / Math.log1p(columns);
}

/** The share of a text's weight that another has, of what `partner` leaves unsaid (−1: of all). */
function shareOf(
  { words, weights, foundIn }: WordTables,
  side: Side,
  text: number,
  other: number,
  partner: number,
): number {
  const others = foundIn[side === 'from' ? 'to' : 'from'];
  const found = others[other]!;
  const said = partner < 0 ? null : others[partner]!;
  let sum = 0;
  let held = 0;
  for (const word of words[side][text]!) {
    const left = weights[word]! * (said === null ? 1 : 1 - said[word]!);
    sum += left;
    held += left * found[word]!;
  }
  return sum <= 0 ? 0 : held / sum;
}
