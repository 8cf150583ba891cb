import type { AssignmentChange, AssignmentSide } from '../../../../shared/compare/comparison.ts';
import type { Relation } from '../../../../shared/compare/comparison.ts';

/** An assignment of a made-up plan. */
export function side(key: string, text = `Att pröva ${key}.`, goalKey = '1'): AssignmentSide {
  const [series = '', number = ''] = key.includes('-') ? key.split('-') : ['', key];
  const label = series === 'RF' || series === '' ? `Nr ${number}.` : `${series} nr ${number}.`;
  return { key, series, number, rawLabel: label, goalKey, assignedTo: [], page: 1, text };
}

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
