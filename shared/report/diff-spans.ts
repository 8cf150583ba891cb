import type { DiffPart } from '../compare/comparison.ts';
import { isRewrite, partsOf, type DiffSide } from '../compare/diff-sides.ts';
import type { Span } from './report.ts';

const MARKS = { insert: 'insert', delete: 'delete' } as const;

/** One side of a difference with what is new or gone marked; a text that was rewritten stays plain. */
export function diffSpans(diff: readonly DiffPart[], side: DiffSide): Span[] {
  const isPlain = isRewrite(diff);
  return partsOf(diff, side).map(({ op, text }) =>
    op === 'equal' || isPlain ? { text } : { text, mark: MARKS[op] },
  );
}
