import type { WebContents } from 'electron';
import { isShownCall } from '../../shared/contract/projector-calls.ts';

const shownOnly = new WeakSet<WebContents>();

/** From now on the window is told only what it shows, whatever its page asks for. */
export const limitToShown = (contents: WebContents): void => {
  shownOnly.add(contents);
};

/** Whether a window may make a call; every other window may make each. */
export const mayCall = (contents: WebContents, name: string): boolean =>
  !shownOnly.has(contents) || isShownCall(name);
