import type { AssignmentChange } from './comparison.ts';
import { wordDiff } from './word-diff.ts';

const waits = (change: AssignmentChange): boolean =>
  change.uncertain && change.candidateKey !== undefined;

const pairId = (fromKey: string, toKey: string): string => `${fromKey}>${toKey}`;

/** Both ends of a doubt as one question, with the differences between the two wordings. */
function asked(
  own: AssignmentChange,
  from: AssignmentChange['from'],
  to: AssignmentChange['to'],
): AssignmentChange {
  const diff = from === null || to === null ? own.diff : wordDiff(from.text, to.text).parts;
  const reasons = ['Orden liknar varandra, men inte så att det är säkert.'];
  return { ...own, from, to, relation: 'reworded', reasons, diff };
}

/**
 * The comparison lists a doubtful pair as one new and one dropped assignment that name each other.
 * Here they become the one question a person is asked: is it the same? Stands where the newer one
 * stood; one that is in doubt with something already joined keeps its own question.
 */
export function joinUncertain(changes: readonly AssignmentChange[]): AssignmentChange[] {
  const fromOf = new Map(changes.flatMap(({ from }) => (from ? [[from.key, from]] : [])));
  const toOf = new Map(changes.flatMap(({ to }) => (to ? [[to.key, to]] : [])));
  const done = new Set<string>();
  const joined = changes.map((change): AssignmentChange | null => {
    if (!waits(change)) return change;
    const from = change.from ?? fromOf.get(change.candidateKey ?? '') ?? null;
    const to = change.to ?? toOf.get(change.candidateKey ?? '') ?? null;
    const id = pairId(from?.key ?? '', to?.key ?? '');
    if (done.has(id)) return null;
    done.add(id);
    return asked(change, from, to);
  });
  return joined.filter((change) => change !== null);
}
