import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { keepEarly } from './overlay.ts';

/**
 * One key and what it does. `key` is written as people read it: 'A', 'J', 'Enter', '?',
 * 'Ctrl K', 'Alt ArrowDown', 'Escape'. Letters are matched whatever their case.
 */
export interface KeyBinding {
  key: string;
  /** What it does, for the list of keys ('Anteckna'). */
  label: string;
  /** Heading in the list of keys ('Läsa'). */
  group: string;
  handler: (event: KeyboardEvent) => void;
  /** True when it also works while one types (only for keys with Ctrl or Alt, and Escape). */
  whileTyping?: boolean;
}

interface KeyStore {
  bindings: readonly KeyBinding[];
}

/** The keys that work now; the latest registered wins when two have the same key. */
export const useKeyStore = create<KeyStore>(() => ({ bindings: [] }));

/** Adds keys; the function it gives takes them away again. */
export const registerKeys = (bindings: readonly KeyBinding[]): (() => void) => {
  useKeyStore.setState((s) => ({ bindings: [...s.bindings, ...bindings] }));
  return () =>
    useKeyStore.setState((s) => ({ bindings: s.bindings.filter((b) => !bindings.includes(b)) }));
};

/** Heading of the keys that work in every place, also over what floats. */
export const EVERYWHERE = 'Överallt';

const FIELD = '\t';
const ROW = '\n';

/**
 * Keys that work while the component is on screen. Handlers may be new in every render; the keys
 * are registered again only when the list of keys itself changes.
 */
export const useKeys = (bindings: readonly KeyBinding[]): void => {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const rows = bindings
    .map((b) => [b.key, b.label, b.group, b.whileTyping ? 'yes' : ''].join(FIELD))
    .join(ROW);
  useEffect(() => {
    if (rows === '') return undefined;
    const stable = rows.split(ROW).map((row, i): KeyBinding => {
      const [key = '', label = '', group = '', whileTyping = ''] = row.split(FIELD);
      return {
        key,
        label,
        group,
        whileTyping: whileTyping !== '',
        handler: (event) => latest.current[i]?.handler(event),
      };
    });
    return registerKeys(stable);
  }, [rows]);
};

/** True for what takes letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/** True when the key belongs to what has focus (Enter on a button presses it). */
const isActivation = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof Element &&
  event.target.closest('button, a[href], summary, [role="menuitem"], [role="tab"]') !== null;

/** True when a dialog or a menu has the keyboard: what lies behind it must not act unseen. */
const isOverPlace = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('.MuiModal-root') !== null;

/** With Alt some systems write another sign; the key is still the one it says. */
const keyUnderAlt = (event: KeyboardEvent): string | undefined =>
  event.altKey ? /^(?:Digit|Key)(.)$/u.exec(event.code)?.[1] : undefined;

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key === ' ' ? 'Space' : (keyUnderAlt(event) ?? event.key);
  const name = key.length === 1 ? key.toUpperCase() : key;
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl ' : '',
    event.altKey ? 'Alt ' : '',
    event.shiftKey && key.length > 1 ? 'Shift ' : '',
  ];
  return modifiers.join('') + name;
};

/** True for a letter that was meant for the search field, which is not there yet: no key of the place. */
const isEarly = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && keepEarly(event.key);

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || isActivation(event)) return;
  if (isEarly(event)) {
    event.preventDefault();
    return;
  }
  const name = nameOf(event);
  const typing = isTyping(event.target);
  const binding = useKeyStore
    .getState()
    .bindings.findLast((b) => b.key.toUpperCase() === name.toUpperCase());
  if (!binding || (typing && !binding.whileTyping)) return;
  if (isOverPlace(event) && binding.group !== EVERYWHERE) return;
  event.preventDefault();
  binding.handler(event);
};

/** Does what a key does now, for a button that stands beside the key's name. */
export const pressKey = (key: string): void =>
  useKeyStore
    .getState()
    .bindings.findLast((binding) => binding.key === key)
    ?.handler(new KeyboardEvent('keydown', { key }));

/** Starts listening; called once by the window. */
export const listenForKeys = (): (() => void) => {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
};
