import type { KeyboardEvent } from 'react';
import {
  continueList,
  toggleBold,
  toggleLineMark,
  type FieldText,
} from '../../../shared/note/markup-keys.ts';
import { fieldText, writeField } from './write-field.ts';

/** What a key does to the text; null for keys that are only typed. */
const changeOf = (event: KeyboardEvent, text: FieldText): FieldText | null => {
  const isCtrl = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCtrl && !event.shiftKey && key === 'b') return toggleBold(text);
  if (isCtrl && event.shiftKey && key === 'l') return toggleLineMark(text, '- ');
  if (isCtrl && event.shiftKey && key === 'h') return toggleLineMark(text, '## ');
  const isPlainEnter = event.key === 'Enter' && !isCtrl && !event.shiftKey;
  return isPlainEnter ? continueList(text) : null;
};

/**
 * The usual keys of a text: Ctrl B, lists that go on by themselves, Ctrl L for a link. Tells whether
 * the key was one of them.
 */
export const markupKey = (
  event: KeyboardEvent,
  field: HTMLTextAreaElement,
  onLink: () => void,
): boolean => {
  if (event.nativeEvent.isComposing) return false;
  if (event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'l') {
    event.preventDefault();
    onLink();
    return true;
  }
  const next = changeOf(event, fieldText(field));
  if (!next) return false;
  event.preventDefault();
  writeField(field, next);
  return true;
};
