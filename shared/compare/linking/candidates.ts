import { textScore } from '../pair-texts.ts';
import type { PlanPair } from './pair-signs.ts';

/** Pairs worth weighing; of the fitted plans' true links one in a hundred is left out. */
const CANDIDATE = {
  /** What the texts are about counts beside their wording. */
  topics: 0.3,
  /** Wording and topics together say at least this much … */
  evidence: 0.05,
  /** … and the pair is among so many best of one of its ends. */
  best: 4,
};

/** For every earlier assignment the later ones that it may have become, in order. */
export function candidatesOf(pair: PlanPair): number[][] {
  const { similarity, topics } = pair;
  const { rows, columns } = similarity;
  const evidence = new Float64Array(rows * columns);
  for (let r = 0, at = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++, at++) {
      evidence[at] = textScore(similarity, r, c) + CANDIDATE.topics * topics[at]!;
    }
  }
  const rowFloor = new Float64Array(rows);
  for (let r = 0; r < rows; r++) rowFloor[r] = nthBest(evidence, r * columns, 1, columns);
  const columnFloor = new Float64Array(columns);
  for (let c = 0; c < columns; c++) columnFloor[c] = nthBest(evidence, c, columns, rows);
  return Array.from({ length: rows }, (_, r) => {
    const found: number[] = [];
    for (let c = 0; c < columns; c++) {
      const says = evidence[r * columns + c]!;
      const isBest = says >= rowFloor[r]! || says >= columnFloor[c]!;
      if (says > CANDIDATE.evidence && isBest) found.push(c);
    }
    return found;
  });
}

/** The least of the best `CANDIDATE.best` of `count` figures, `step` apart from `start` on. */
function nthBest(figures: Float64Array, start: number, step: number, count: number): number {
  const best = new Float64Array(CANDIDATE.best);
  for (let i = 0; i < count; i++) {
    const value = figures[start + i * step]!;
    if (value <= best[CANDIDATE.best - 1]!) continue;
    let at = CANDIDATE.best - 1;
    for (; at > 0 && best[at - 1]! < value; at--) best[at] = best[at - 1]!;
    best[at] = value;
  }
  return best[CANDIDATE.best - 1]!;
}
