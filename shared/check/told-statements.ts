import type { CheckContext, CheckedPlan, Sentence } from './check-context.ts';
import { laterOnes } from './later-ones.ts';

/**
 * What `find` sees in the sentences of the checked document, each with the statements that it is held
 * against: the later ones of the same document, and those of the plan that it proposes.
 */
export function toldStatements<T>(
  { subject, proposed }: Pick<CheckContext, 'subject' | 'proposed'>,
  find: (owner: CheckedPlan, sentence: Sentence) => T[],
): { told: T; against: T[] }[] {
  const own = subject.sentences.flatMap((one) => find(subject, one));
  const others = proposed ? proposed.sentences.flatMap((one) => find(proposed, one)) : [];
  return own.map((told, i) => ({ told, against: [...laterOnes(own, i), ...others] }));
}
