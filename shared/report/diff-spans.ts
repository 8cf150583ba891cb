import type { DiffPart } from '../compare/comparison.ts';
import { isRewrite, partsOf, type DiffSide } from '../compare/diff-sides.ts';
import type { Span } from './report.ts';

const MARKS = { insert: 'insert', delete: 'delete' } as const;

/** What is new stands apart from what it takes the place of, also where no space was part of either. */
function apart(spans: readonly Span[]): Span[] {
  return spans.flatMap((span, at) => {
    const before = spans[at - 1];
    const touches =
      before?.mark === 'delete' &&
      span.mark === 'insert' &&
      !/\s$/u.test(before.text) &&
      !/^\s/u.test(span.text);
    return touches ? [{ text: ' ' }, span] : [span];
  });
}

/** One side of a difference with what is new or gone marked; a text that was rewritten stays plain. */
export function diffSpans(diff: readonly DiffPart[], side: DiffSide): Span[] {
  const isPlain = isRewrite(diff);
  return apart(
    partsOf(diff, side).map(({ op, text }) =>
      op === 'equal' || isPlain ? { text } : { text, mark: MARKS[op] },
    ),
  );
}
