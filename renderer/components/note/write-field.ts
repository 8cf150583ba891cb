import { emptyBoldAt, withoutEmptyBold, type FieldText } from '../../../shared/note/markup-keys.ts';

/** Where a field has stars that wait for words: they are not the user's own until there are any. */
const waiting = new WeakMap<HTMLTextAreaElement, number>();

/** A field's text and what is marked in it. */
export const fieldText = (field: HTMLTextAreaElement): FieldText => ({
  text: field.value,
  start: field.selectionStart,
  end: field.selectionEnd,
});

/** How many letters two texts have in common from one end. */
const common = (a: string, b: string, most: number, at: (text: string, i: number) => string) => {
  let n = 0;
  while (n < most && at(a, n) === at(b, n)) n++;
  return n;
};

/**
 * Writes a changed text into a field as if it had been typed: Ctrl Z takes it back with the rest of
 * what one wrote, which setting the value would not allow.
 */
export const writeField = (field: HTMLTextAreaElement, next: FieldText): void => {
  const old = field.value;
  if (old === next.text) {
    field.setSelectionRange(next.start, next.end);
    return;
  }
  const at = emptyBoldAt(old, next);
  if (at === null) waiting.delete(field);
  else waiting.set(field, at);
  const most = Math.min(old.length, next.text.length);
  const from = common(old, next.text, most, (text, i) => text.charAt(i));
  const tail = common(old, next.text, most - from, (text, i) => text.charAt(text.length - 1 - i));
  const words = next.text.slice(from, next.text.length - tail);
  field.focus();
  field.setSelectionRange(from, old.length - tail);
  // oxlint-disable-next-line typescript/no-deprecated -- there is no other way to type for the user
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  field.setSelectionRange(next.start, next.end);
};

/** What a field's text is worth keeping: without stars that still wait for words. */
export const keptText = (field: HTMLTextAreaElement): string => {
  const at = waiting.get(field);
  return at === undefined ? field.value : withoutEmptyBold(field.value, at);
};

/**
 * Tells what a field's text becomes once the cursor has left stars that wait for words; null where
 * nothing waits, or the cursor still is between them.
 * @param isLeft the field itself was left
 */
export const leftStars = (field: HTMLTextAreaElement, isLeft: boolean): FieldText | null => {
  const at = waiting.get(field);
  const now = fieldText(field);
  if (at === undefined || (!isLeft && now.start === at && now.end === at)) return null;
  const text = keptText(field);
  waiting.delete(field);
  if (text === now.text) return null;
  const gone = now.text.length - text.length;
  const back = (place: number): number =>
    place > at ? place - gone : Math.min(place, text.length);
  return { text, start: back(now.start), end: back(now.end) };
};
