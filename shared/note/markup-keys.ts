/** A text field's text and what is marked in it. */
export interface FieldText {
  text: string;
  start: number;
  end: number;
}

const STARS = '**';
/** An item's mark and what stands before it: '- ', '  3. '. */
const ITEM = /^(?<mark>\s*(?:[-*•]|(?<number>\d{1,3})[.)])\s+)(?<words>.*)$/su;

/** True when what is written before the cursor on its line has begun a bold word and not ended it. */
const isInBold = (before: string): boolean =>
  before.slice(before.lastIndexOf('\n') + 1).split(STARS).length % 2 === 0;

/**
 * Makes the marked words bold, or takes the stars away when they are already there. Pressed again
 * at the end of a bold word it goes on after it, as one writes.
 */
export function toggleBold({ text, start, end }: FieldText): FieldText {
  const before = text.slice(0, start);
  const marked = text.slice(start, end);
  const after = text.slice(end);
  if (before.endsWith(STARS) && after.startsWith(STARS))
    return {
      text: before.slice(0, -STARS.length) + marked + after.slice(STARS.length),
      start: start - STARS.length,
      end: end - STARS.length,
    };
  if (start === end && after.startsWith(STARS) && isInBold(before))
    return { text, start: start + STARS.length, end: end + STARS.length };
  return {
    text: before + STARS + marked + STARS + after,
    start: start + STARS.length,
    end: end + STARS.length,
  };
}

/**
 * What Enter does in a list: the next item gets its mark, and an empty item ends the list. Null
 * outside lists, where Enter is Enter.
 */
export function continueList({ text, start, end }: FieldText): FieldText | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, start);
  const item = ITEM.exec(line);
  if (!item?.groups || start !== end) return null;
  const { mark = '', number, words = '' } = item.groups;
  if (words.trim() === '') {
    const cleared = text.slice(0, lineStart) + text.slice(start);
    return { text: cleared, start: lineStart, end: lineStart };
  }
  const next = number === undefined ? mark : mark.replace(number, String(Number(number) + 1));
  const at = start + 1 + next.length;
  return { text: `${text.slice(0, start)}\n${next}${text.slice(end)}`, start: at, end: at };
}

/** Gives every marked line a mark ('- ', '## '), or takes it away when all have it. */
export function toggleLineMark({ text, start, end }: FieldText, mark: string): FieldText {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const hasAll = lines.every((line) => line.startsWith(mark));
  const changed = lines.map((line) => (hasAll ? line.slice(mark.length) : mark + line)).join('\n');
  const grown = changed.length - (to - from);
  const first = hasAll ? -mark.length : mark.length;
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: Math.max(from, start + first),
    end: Math.max(from, end + grown),
  };
}

/** Puts words in place of what is marked, apart from the word before; the cursor ends up after them. */
export function insertWords({ text, start, end }: FieldText, words: string): FieldText {
  const gap = /\S$/u.test(text.slice(0, start)) ? ' ' : '';
  const at = start + gap.length + words.length;
  return { text: text.slice(0, start) + gap + words + text.slice(end), start: at, end: at };
}
