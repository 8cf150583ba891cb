import type { GoalChange } from './comparison.ts';
import { CHANGE_KINDS, type ChangeKind } from './change-kind.ts';
import type { ChangeRow } from './change-row.ts';

export type KindCounts = Record<ChangeKind, number>;

/** One line of the matrix: a goal, and how many of its assignments are of each kind. */
export interface MatrixRow {
  /** Stable name of the line, used by the filter. */
  id: string;
  /** '6', or '' where the goal has no number. */
  number: string;
  title: string;
  /** 'var nr 5', 'ny', 'finns inte kvar'; '' when there is nothing to say. */
  remark: string;
  counts: KindCounts;
  /** Assignments of the newer plan under the goal. */
  after: number;
}

export interface ChangeMatrix {
  rows: MatrixRow[];
  total: KindCounts;
  after: number;
  /** Kinds that have a count; the others are folded away. */
  kinds: ChangeKind[];
}

/** Id of the line for assignments that stand under no goal. */
export const NO_GOAL = 'utan';

const noCounts = (): KindCounts => ({
  unchanged: 0,
  renumbered: 0,
  reworded: 0,
  continued: 0,
  split: 0,
  merged: 0,
  new: 0,
  dropped: 0,
  uncertain: 0,
});

const goalNumber = (goal: { label: string; key: string }): string =>
  /\d+/u.exec(goal.label)?.[0] ?? (/^\d+$/u.test(goal.key) ? goal.key : '');

function remarkOf(goal: GoalChange): string {
  if (goal.to === null) return 'finns inte kvar';
  if (goal.from === null) return 'ny';
  const before = goalNumber(goal.from);
  return before !== '' && before !== goalNumber(goal.to) ? `var nr ${before}` : '';
}

/** Which line a row stands on: the newer plan's goal, for a dropped assignment what its goal became. */
export function goalIds(goals: readonly GoalChange[]): (row: ChangeRow) => string {
  const idOf = (goal: GoalChange): string =>
    goal.to === null ? `före-${goal.from?.key ?? ''}` : goal.to.key;
  const after = new Map(goals.flatMap((goal) => (goal.to ? [[goal.to.key, idOf(goal)]] : [])));
  const before = new Map(goals.flatMap((goal) => (goal.from ? [[goal.from.key, idOf(goal)]] : [])));
  return ({ change }) =>
    (change.to === null
      ? before.get(change.from?.goalKey ?? '')
      : after.get(change.to.goalKey ?? '')) ?? NO_GOAL;
}

function emptyRows(goals: readonly GoalChange[]): MatrixRow[] {
  const lines = goals.map((goal): MatrixRow => {
    const shown = goal.to ?? goal.from;
    return {
      id: goal.to === null ? `före-${goal.from?.key ?? ''}` : goal.to.key,
      number: shown === null ? '' : goalNumber(shown),
      title: shown?.title ?? '',
      remark: remarkOf(goal),
      counts: noCounts(),
      after: 0,
    };
  });
  return [
    ...lines,
    {
      id: NO_GOAL,
      number: '',
      title: 'Utan målsättning',
      remark: '',
      counts: noCounts(),
      after: 0,
    },
  ];
}

/** Counts rows per goal and kind. Goals without any assignment in either plan are left out. */
export function changeMatrix(
  rows: readonly ChangeRow[],
  goals: readonly GoalChange[],
): ChangeMatrix {
  const lines = emptyRows(goals);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const lineOf = goalIds(goals);
  const total = noCounts();
  const seen = new Set<string>();
  for (const row of rows) {
    const line = byId.get(lineOf(row));
    if (line === undefined) continue;
    line.counts[row.kind] += 1;
    total[row.kind] += 1;
    const key = row.change.to?.key;
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    line.after += 1;
  }
  return {
    rows: lines.filter((line) => CHANGE_KINDS.some((kind) => line.counts[kind] > 0)),
    total,
    after: seen.size,
    kinds: CHANGE_KINDS.filter((kind) => total[kind] > 0),
  };
}
