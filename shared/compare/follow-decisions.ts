import type { Plan } from '../plan/plan.ts';
import type { LinkDecision, LinkVerdict } from './comparison.ts';

/** One end of a decided pair as it was when the person decided. */
interface DecidedEnd {
  key: string;
  text: string;
}

/** A decision in the order of the history; a null verdict took the earlier one back. */
export interface DecidedPair {
  from: DecidedEnd;
  to: DecidedEnd;
  verdict: LinkVerdict | null;
}

/** Share of words that must be common for a key to mean the same assignment in a newer text. */
const SAME_MATTER = 0.5;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

function commonShare(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

/** The key that a decided end has in this text of the plan; null when the assignment is not there. */
function keyNow(end: DecidedEnd, plan: Plan): string | null {
  const own = plan.assignments.find((it) => it.key === end.key);
  if (own && own.text === end.text) return own.key;
  const sameText = plan.assignments.filter((it) => it.text === end.text);
  if (sameText.length === 1) return sameText[0]?.key ?? null;
  return own && commonShare(own.text, end.text) >= SAME_MATTER ? own.key : null;
}

/**
 * What a person decided about pairs of assignments, as keys of the plans' present texts: the newest
 * word on a pair counts. A newer text of a plan may number otherwise; the wording then tells which
 * assignment was meant, and a decision about one that is gone waits in the history.
 */
export function followDecisions(
  pairs: readonly DecidedPair[],
  from: Plan,
  to: Plan,
): LinkDecision[] {
  const newest = new Map<string, LinkDecision | null>();
  for (const pair of pairs) {
    const fromKey = keyNow(pair.from, from);
    const toKey = keyNow(pair.to, to);
    if (fromKey === null || toKey === null) continue;
    const { verdict } = pair;
    newest.set(
      JSON.stringify([fromKey, toKey]),
      verdict === null ? null : { fromKey, toKey, verdict },
    );
  }
  return [...newest.values()].filter((decision) => decision !== null);
}
