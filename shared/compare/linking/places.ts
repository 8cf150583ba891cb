import type { Assignment } from '../../plan/plan.ts';
import type { Side } from './word-tables.ts';

/**
 * Where the assignments stand. A plan lists them in blocks: goal by goal whoever gave them, or series
 * by series whatever their goals.
 */
export interface Places {
  /**
   * True when a pair would have moved from one block to another: to the förvaltning, say, what was
   * given to a beredning. Where such a matter stands in the whole plan says little. A series that
   * was only renamed has moved nothing.
   */
  isMoved: (from: number, to: number) => boolean;
  /** How many others stand before each in its block. */
  inBlock: Record<Side, Int32Array>;
}

/** @param goalOf key of the later plan's goal that an earlier assignment's goal became, or null. */
export function placesOf(
  from: readonly Assignment[],
  to: readonly Assignment[],
  goalOf: (from: Assignment) => string | null,
): Places {
  const series = { from: inOnePiece(from, seriesOf), to: inOnePiece(to, seriesOf) };
  const isByGoal = inOnePiece(from, goalKeyOf).size > 0 && inOnePiece(to, goalKeyOf).size > 0;
  const isOtherSeries = (a: Assignment, b: Assignment): boolean =>
    a.series !== b.series && series.to.has(a.series) && series.from.has(b.series);
  const isOtherGoal = (a: Assignment, b: Assignment): boolean => {
    const goal = goalOf(a);
    return goal !== null && b.goalKey !== null && goal !== b.goalKey;
  };
  return {
    isMoved: (r, c) => {
      const [a, b] = [from[r]!, to[c]!];
      return isOtherSeries(a, b) || (isByGoal && isOtherGoal(a, b));
    },
    inBlock: {
      from: placesInBlocks(from, series.from.size > 1 ? seriesOf : goalKeyOf),
      to: placesInBlocks(to, series.to.size > 1 ? seriesOf : goalKeyOf),
    },
  };
}

type BlockOf = (assignment: Assignment) => string | null;

const seriesOf: BlockOf = ({ series }) => series;
const goalKeyOf: BlockOf = ({ goalKey }) => goalKey;

/** The blocks of a plan in which each stands in one piece; none where they stand mixed. */
function inOnePiece(list: readonly Assignment[], blockOf: BlockOf): ReadonlySet<string | null> {
  const blocks = list.map(blockOf);
  const pieces = blocks.filter((block, i) => i === 0 || block !== blocks[i - 1]).length;
  const names = new Set(blocks);
  return pieces === names.size ? names : new Set();
}

function placesInBlocks(list: readonly Assignment[], blockOf: BlockOf): Int32Array {
  let before = 0;
  return Int32Array.from(list, (assignment, i) => {
    const isSame = i > 0 && blockOf(assignment) === blockOf(list[i - 1]!);
    return (before = isSame ? before + 1 : 0);
  });
}
