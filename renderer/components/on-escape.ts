import type { KeyboardEvent } from 'react';

/** For a form that opened in its place: Escape closes it, as it closes what floats. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
