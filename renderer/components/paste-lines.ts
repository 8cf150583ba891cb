import type { ClipboardEvent } from 'react';

/**
 * For a field of one line: several lines pasted at once are given to `take`, where the browser would
 * run them together. One line is pasted as always.
 */
export const onPastedLines =
  (take: (text: string) => void) =>
  (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain').trim();
    if (!/\n/u.test(text)) return;
    event.preventDefault();
    take(text);
  };
