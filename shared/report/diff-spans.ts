import type { DiffPart } from '../compare/comparison.ts';
import { isRewrite, partsOf, withinSpaces, type DiffSide } from '../compare/diff-sides.ts';
import type { Span } from './report.ts';

const MARKS = { insert: 'insert', delete: 'delete' } as const;

/**
 * A part of a difference as it is written: what is equal plain, what changed in its mark. Spaces at
 * the ends of a change are not what changed: they stand outside it.
 */
export function markedSpans({ op, text }: DiffPart): Span[] {
  const { before, words, after } = withinSpaces(text);
  if (op === 'equal' || words === '') return [{ text }];
  const spans: Span[] = [{ text: before }, { text: words, mark: MARKS[op] }, { text: after }];
  return spans.filter((span) => span.text !== '');
}

/** What is new stands apart from what it takes the place of, also where no space was part of either. */
function apart(spans: readonly Span[]): Span[] {
  return spans.flatMap((span, at) => {
    const before = spans[at - 1];
    const touches = before?.mark === 'delete' && span.mark === 'insert';
    return touches ? [{ text: ' ' }, span] : [span];
  });
}

/** One side of a difference with what is new or gone marked; a text that was rewritten stays plain. */
export function diffSpans(diff: readonly DiffPart[], side: DiffSide): Span[] {
  const isPlain = isRewrite(diff);
  return apart(
    partsOf(diff, side).flatMap((part) => (isPlain ? [{ text: part.text }] : markedSpans(part))),
  );
}
