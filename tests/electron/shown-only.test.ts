import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { limitToShown, mayCall } from '../../electron/security/shown-only.ts';

test('a window that everybody sees is told only what it shows', () => {
  const [screen, own] = [{} as WebContents, {} as WebContents];
  limitToShown(screen);
  expect(mayCall(screen, 'projector.get')).toBe(true);
  for (const name of ['notes.list', 'projector.show', 'settings.get', 'plans.get'])
    expect([mayCall(screen, name), mayCall(own, name)]).toEqual([false, true]);
});
