import { useCallback, useEffect, useRef } from 'react';

/** Nobody sees what has just been drawn, decides and presses sooner than this. */
const SOONEST_PRESS_MS = 200;

/**
 * Tells of a key whether what `drawn` names can have been seen when it was pressed. Null is nothing
 * drawn. A key counts from when it was pressed, not from when the window came to it: what was
 * pressed while the list was being drawn was pressed before it.
 */
export function useSeen(drawn: string | null): (event: KeyboardEvent) => boolean {
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (drawn === null) return undefined;
    const frame = requestAnimationFrame(() => {
      since.current = performance.now();
    });
    return () => {
      cancelAnimationFrame(frame);
      since.current = null;
    };
  }, [drawn]);
  return useCallback(
    ({ timeStamp }) => since.current !== null && timeStamp - since.current >= SOONEST_PRESS_MS,
    [],
  );
}
