import type { BrowserWindow } from 'electron';

/** The window, as long as it is there. */
export interface ShownWindow {
  /** Null before it is opened and once it is closed: a closed one throws at whatever is asked of it. */
  readonly now: () => BrowserWindow | null;
  readonly set: (window: BrowserWindow) => void;
}

/**
 * Keeps hold of a window until it is closed. The application goes on for a while after that, with a
 * last copy of the data, and may meanwhile be started again or asked for a file's place.
 */
export const shownWindow = (): ShownWindow => {
  let shown: BrowserWindow | null = null;
  return {
    now: () => shown,
    set: (window) => {
      shown = window;
      window.once('closed', () => {
        if (shown === window) shown = null;
      });
    },
  };
};
