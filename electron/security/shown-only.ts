import type { WebContents } from 'electron';

/** All that a window which everybody sees may ask for. */
const SHOWN: ReadonlySet<string> = new Set(['projector.get']);

const shownOnly = new WeakSet<WebContents>();

/** From now on the window is told only what it shows, whatever its page asks for. */
export const limitToShown = (contents: WebContents): void => {
  shownOnly.add(contents);
};

/** Whether a window may make a call; every other window may make each. */
export const mayCall = (contents: WebContents, name: string): boolean =>
  !shownOnly.has(contents) || SHOWN.has(name);
