import type { PairRelation, RiskChange } from '../../../../shared/compare/comparison.ts';

/** What one may choose to see of the risks. */
export type RiskShelf = 'all' | 'changed' | 'new' | 'dropped' | 'same';

type Measure = RiskChange['measures'][number];

/** What became of a measure: its words alone tell. */
export const measureRelation = ({ from, to }: Measure): PairRelation => {
  if (from === null) return 'new';
  if (to === null) return 'dropped';
  return from === to ? 'unchanged' : 'reworded';
};

/** True when neither the risk nor any of its measures has changed. */
export const isSameRisk = (change: RiskChange): boolean =>
  change.from?.risk === change.to?.risk &&
  change.measures.every((measure) => measureRelation(measure) === 'unchanged');

/** Where a risk is counted. */
export function shelfOfRisk(change: RiskChange): Exclude<RiskShelf, 'all'> {
  if (change.from === null) return 'new';
  if (change.to === null) return 'dropped';
  return isSameRisk(change) ? 'same' : 'changed';
}

/** Names of the shelves in their order: what asks most of a reader first. */
export const RISK_SHELVES: readonly { shelf: RiskShelf; name: string }[] = [
  { shelf: 'all', name: 'Alla' },
  { shelf: 'changed', name: 'Ändrade' },
  { shelf: 'new', name: 'Nya' },
  { shelf: 'dropped', name: 'Finns inte kvar' },
  { shelf: 'same', name: 'Oförändrade' },
];
