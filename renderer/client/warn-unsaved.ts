import { useSaving } from './saving.ts';

/**
 * Lets the browser ask before a window is closed in which something could not be saved: the words
 * are nowhere else. For the browser's window alone; the desktop's would not close, and say nothing.
 */
export const warnOfUnsaved = (page: Pick<EventTarget, 'addEventListener'>): void =>
  page.addEventListener('beforeunload', (event) => {
    if (useSaving.getState().state.kind === 'failed') event.preventDefault();
  });
