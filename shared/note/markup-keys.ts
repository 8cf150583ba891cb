/** A text field's text and what is marked in it. */
export interface FieldText {
  text: string;
  start: number;
  end: number;
}

const STARS = '**';
/** An item's mark and what stands before it: '- ', '  3. '. */
const ITEM = /^(?<mark>\s*(?:[-*•]|(?<number>\d{1,3})[.)])\s+)(?<words>.*)$/su;

const BOLD = /\*\*(?<words>[^*\n]+)\*\*/gu;
const WORD_BEFORE = /[\p{L}\p{N}]+$/u;
const WORD_AFTER = /^[\p{L}\p{N}]+/u;

/** Where the words of the bold stretch begin and end that the cursor is in or touches; null in none. */
function boldAround(text: string, at: number): { start: number; end: number } | null {
  for (const match of text.matchAll(BOLD)) {
    const start = match.index + STARS.length;
    const end = start + match[1]!.length;
    if (start <= at && at <= end) return { start, end };
  }
  return null;
}

const withoutStars = (
  { text, start, end }: FieldText,
  words: { start: number; end: number },
): FieldText => ({
  text:
    text.slice(0, words.start - STARS.length) +
    text.slice(words.start, words.end) +
    text.slice(words.end + STARS.length),
  start: start - STARS.length,
  end: end - STARS.length,
});

const withStars = (
  { text, start, end }: FieldText,
  words: { start: number; end: number },
): FieldText => ({
  text:
    text.slice(0, words.start) +
    STARS +
    text.slice(words.start, words.end) +
    STARS +
    text.slice(words.end),
  start: start + STARS.length,
  end: end + STARS.length,
});

/** With nothing marked: the word that the cursor is within, else what one is about to write. */
function toggleBoldAt(field: FieldText): FieldText {
  const { text, start: at } = field;
  const around = boldAround(text, at);
  const after = at + STARS.length;
  if (around?.end === at) return { text, start: after, end: after };
  if (around) return withoutStars(field, around);
  const before = WORD_BEFORE.exec(text.slice(0, at))?.[0].length ?? 0;
  const behind = WORD_AFTER.exec(text.slice(at))?.[0].length ?? 0;
  const isWithin = before > 0 && behind > 0;
  return withStars(
    field,
    isWithin ? { start: at - before, end: at + behind } : { start: at, end: at },
  );
}

/**
 * Makes the marked words bold, or takes the stars away when they are already there. With nothing
 * marked it is about the word that the cursor is within; elsewhere the cursor comes between stars
 * for what one writes next. Pressed again at the end of a bold word it goes on after it, and between
 * stars with nothing written it takes them away.
 */
export function toggleBold(field: FieldText): FieldText {
  const { text, start, end } = field;
  const hasStars = text.slice(0, start).endsWith(STARS) && text.slice(end).startsWith(STARS);
  if (hasStars && (start < end || boldAround(text, start) === null))
    return withoutStars(field, { start, end });
  return start === end ? toggleBoldAt(field) : withStars(field, { start, end });
}

/** Where the cursor has just come between stars with nothing written; null when it has not. */
export const emptyBoldAt = (before: string, { text, start, end }: FieldText): number | null => {
  const isNew = text.length === before.length + 2 * STARS.length;
  const isBetween = text.slice(start - STARS.length, end + STARS.length) === STARS + STARS;
  return isNew && start === end && isBetween ? start : null;
};

/** A text without the stars that nothing was written between; as it is when something was. */
export function withoutEmptyBold(text: string, at: number): string {
  const [from, to] = [at - STARS.length, at + STARS.length];
  return text.slice(from, to) === STARS + STARS ? text.slice(0, from) + text.slice(to) : text;
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
