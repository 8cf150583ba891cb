import type { WebContents } from 'electron';

/** No page opens a window of its own. */
export const refuseNewWindows = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};
