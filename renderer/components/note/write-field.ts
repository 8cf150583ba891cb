import type { FieldText } from '../../../shared/note/markup-keys.ts';

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
