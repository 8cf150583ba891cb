/** A column that stands for one year: what it says besides the year ('budget', 'budget omsättning'). */
interface YearColumn {
  words: string;
  year: number;
}

/** The column that a budget is set against to see what grows. */
export interface GrowthBase {
  /** The plan that prints it: the newer when it does, else the older. */
  kind: 'before' | 'after';
  column: string;
  year: number;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** What has been or is expected is no decision: only a decided frame grows. */
const DECIDED = /budget|ram(?!\p{L})|anslag/iu;

function yearColumn(column: string): YearColumn | null {
  const year = YEAR.exec(column)?.[0];
  if (year === undefined || !DECIDED.test(column)) return null;
  const words = column.replace(YEAR, ' ').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv-SE');
  return { words, year: Number(year) };
}

/**
 * Which of the newer plan's columns are its own year's budget, by name, each with the year before of
 * the same kind ('Budget 2026' against 'Budget 2025'). The year before is taken as the newer plan
 * prints it, since that is the restated one.
 */
export function growthBases(
  before: readonly string[],
  after: readonly string[],
): Map<string, GrowthBase> {
  const own = after.flatMap((column) => yearColumn(column)?.year ?? []);
  const latest = Math.max(...own);
  const baseOf = ({ words, year }: YearColumn, kind: GrowthBase['kind']): GrowthBase | null => {
    const found = (kind === 'after' ? after : before).find((other) => {
      const read = yearColumn(other);
      return read !== null && read.words === words && read.year === year - 1;
    });
    return found === undefined ? null : { kind, column: found, year: year - 1 };
  };
  return new Map(
    after.flatMap((column): [string, GrowthBase][] => {
      const read = yearColumn(column);
      if (read === null || read.year !== latest) return [];
      const base = baseOf(read, 'after') ?? baseOf(read, 'before');
      return base === null ? [] : [[column, base]];
    }),
  );
}
