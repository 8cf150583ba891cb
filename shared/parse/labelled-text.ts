import type { FlatLine } from './flatten.ts';
import { isOrdered, typedMark } from './rules/list-mark.ts';

/**
 * A line with the label it may begin with: a list whose mark is a label ('Nr 10.') has it there, and
 * a bullet in a text file stands before it.
 */
export function labelledText(line: FlatLine): string {
  const { text, hint } = line;
  if (hint.list !== null)
    return /\p{L}{2,}/u.test(hint.list.mark) ? `${hint.list.mark} ${text}` : text;
  const typed = typedMark(text);
  return typed !== null && !isOrdered(typed.mark) ? typed.rest : text;
}
