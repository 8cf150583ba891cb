import { Relation, type AssignmentChange } from './comparison.ts';

/** The nine kinds of change: the eight relations, and the pair that waits for a person's word. */
export type ChangeKind = Relation | 'uncertain';

/** Always in this order, from "nothing happened" to "do not know", so that a column is found by its place. */
export const CHANGE_KINDS: readonly ChangeKind[] = [...Relation.options, 'uncertain'];

/**
 * The word beside the icon; one word for each kind, in the window, on the command line and on paper.
 * 'Finns inte kvar' claims no more than is known: that somebody decided to end it is not said anywhere.
 */
export const CHANGE_WORD: Readonly<Record<ChangeKind, string>> = {
  unchanged: 'oförändrat',
  renumbered: 'omnumrerat',
  reworded: 'omformulerat',
  continued: 'fortsätter',
  split: 'delat',
  merged: 'sammanslaget',
  new: 'nytt',
  dropped: 'finns inte kvar',
  uncertain: 'osäkert',
};

/** The kind a change is shown as: uncertain goes before what the matcher believes. */
export function kindOf(change: Pick<AssignmentChange, 'relation' | 'uncertain'>): ChangeKind {
  return change.uncertain ? 'uncertain' : change.relation;
}
