import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { shownWindow } from '../../electron/shown-window.ts';

const made = (): BrowserWindow => new EventEmitter() as BrowserWindow;

test('a closed window is no longer asked for anything, and one that took its place still is', () => {
  const shown = shownWindow();
  expect(shown.now()).toBeNull();
  const [first, second] = [made(), made()];
  shown.set(first);
  expect(shown.now()).toBe(first);
  shown.set(second);
  first.emit('closed');
  expect(shown.now()).toBe(second);
  second.emit('closed');
  expect(shown.now()).toBeNull();
});
