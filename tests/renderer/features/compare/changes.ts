import type { AssignmentChange, AssignmentSide } from '../../../../shared/compare/comparison.ts';
import type { Relation } from '../../../../shared/compare/comparison.ts';

/** An assignment of a made-up plan. */
export function side(key: string, text = `Att pröva ${key}.`, goalKey = '1'): AssignmentSide {
  const [series = '', number = ''] = key.includes('-') ? key.split('-') : ['', key];
  const label = series === 'RF' || series === '' ? `Nr ${number}.` : `${series} nr ${number}.`;
  return { key, series, number, rawLabel: label, goalKey, assignedTo: [], page: 1, text };
}

/** An assignment that its plan gives no number: keyed by its place, as the reading does. */
export const unnumbered = (key: string, text: string): AssignmentSide => ({
  ...side(key, text),
  series: '',
  number: null,
  rawLabel: 'Uppdrag:',
});

/** A change between two made-up assignments. */
export function change(
  from: AssignmentSide | null,
  to: AssignmentSide | null,
  relation: Relation,
  uncertain = false,
): AssignmentChange {
  return {
    from,
    to,
    relation,
    confidence: 1,
    certain: !uncertain,
    uncertain,
    reasons: [],
    phase: null,
    changes: [],
    diff: [],
    verdict: null,
  };
}
