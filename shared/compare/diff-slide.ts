import type { DiffRun } from './diff-islands.ts';
import type { DiffToken } from './diff-tokens.ts';

/**
 * A passage that was only put in or only taken out can often be marked in several places that all
 * are true: "a[b a]" or "[a b]a". The one that reads best has its brackets in pairs and begins or
 * ends where a clause does.
 */
export function slideRuns(
  runs: readonly DiffRun[],
  from: readonly DiffToken[],
  to: readonly DiffToken[],
): DiffRun[] {
  const out = runs.map((run) => ({ ...run }));
  for (let i = 1; i < out.length - 1; i++) {
    const [before, change, after] = [out[i - 1]!, out[i]!, out[i + 1]!];
    if (change.equal || !before.equal || !after.equal) continue;
    const isInsertion = change.fromStart === change.fromEnd;
    if (!isInsertion && change.toStart !== change.toEnd) continue;
    const tokens = isInsertion ? to : from;
    const [start, end] = isInsertion
      ? [change.toStart, change.toEnd]
      : [change.fromStart, change.fromEnd];
    move(before, change, after, bestShift(tokens, start, end, before, after));
  }
  return out.filter((run) => run.fromEnd > run.fromStart || run.toEnd > run.toStart);
}

const lengthOf = (run: DiffRun): number => run.fromEnd - run.fromStart;

/** How far to move the change, negative to the left; 0 when it stands best as it is. */
function bestShift(
  tokens: readonly DiffToken[],
  start: number,
  end: number,
  before: DiffRun,
  after: DiffRun,
): number {
  let best = 0;
  let most = readability(tokens, start, end);
  const tryShift = (shift: number): void => {
    const score = readability(tokens, start + shift, end + shift);
    if (score > most) [best, most] = [shift, score];
  };
  for (let s = 1; s <= lengthOf(after) && same(tokens[start + s - 1], tokens[end + s - 1]); s++) {
    tryShift(s);
  }
  for (let s = 1; s <= lengthOf(before) && same(tokens[start - s], tokens[end - s]); s++) {
    tryShift(-s);
  }
  return best;
}

const same = (a: DiffToken | undefined, b: DiffToken | undefined): boolean =>
  a !== undefined && a.word === b?.word && a.lead === b.lead;

const CLAUSE_MARK = /^[.,;:!?)–]$/u;

function readability(tokens: readonly DiffToken[], start: number, end: number): number {
  let depth = 0;
  let isPaired = true;
  for (let i = start; i < end; i++) {
    if (tokens[i]!.word === '(') depth++;
    if (tokens[i]!.word === ')' && --depth < 0) isPaired = false;
  }
  const beginsClause = CLAUSE_MARK.test(tokens[start - 1]?.word ?? '.');
  const endsClause = CLAUSE_MARK.test(tokens[end - 1]?.word ?? '');
  return (isPaired && depth === 0 ? 2 : 0) + (beginsClause && endsClause ? 1 : 0);
}

function move(before: DiffRun, change: DiffRun, after: DiffRun, shift: number): void {
  before.fromEnd += shift;
  before.toEnd += shift;
  change.fromStart += shift;
  change.fromEnd += shift;
  change.toStart += shift;
  change.toEnd += shift;
  after.fromStart += shift;
  after.toStart += shift;
}
