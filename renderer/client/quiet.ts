import { useEffect, useState } from 'react';
import { useIsWaiting } from './query.ts';

/** So long nobody has touched anything when the window counts as quiet: longer than one pauses in a word. */
const QUIET_MS = 2000;

/** What a hand does that the backend must not be busy under. */
const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * True when nothing on screen waits for its first answer and nobody has touched key, mouse or wheel
 * for a while: the time for what is good to know but must not slow down what one does.
 */
export const useIsQuiet = (): boolean => {
  const isWaiting = useIsWaiting();
  const [isUntouched, setUntouched] = useState(false);
  useEffect(() => {
    if (isWaiting) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      setUntouched(false);
      timer = setTimeout(() => setUntouched(true), QUIET_MS);
    };
    restart();
    for (const touch of TOUCHES) window.addEventListener(touch, restart, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, restart);
    };
  }, [isWaiting]);
  return isUntouched && !isWaiting;
};
