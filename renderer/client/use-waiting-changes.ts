import { useCallback, useEffect, useRef } from 'react';
import type { Result } from '../../shared/contract/call.ts';

/** A pause in the typing; well within the two seconds that are promised. */
const PAUSE_MS = 500;

interface WaitingChanges<T> {
  /** Adds to what waits; it is saved after a pause. */
  wait: (change: Partial<T>) => void;
  /** Saves what waits now. */
  flush: () => Promise<void>;
}

/**
 * Changes that are saved a moment after they were made, in turn, so that the last words win. What
 * could not be saved waits for the next change; what waits is saved when the place is left.
 *
 * @param save what saves a change; the same function until what it saves into is another.
 */
export function useWaitingChanges<T extends object>(
  save: (change: Partial<T>) => Promise<Result<unknown>>,
): WaitingChanges<T> {
  const waiting = useRef<Partial<T>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const line = useRef(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    line.current = line.current.then(async () => {
      const change = waiting.current;
      if (Object.keys(change).length === 0) return;
      waiting.current = {};
      const result = await save(change);
      // The saved state says why.
      if (!result.ok) waiting.current = { ...change, ...waiting.current };
    });
    return line.current;
  }, [save]);

  const wait = useCallback(
    (change: Partial<T>) => {
      waiting.current = { ...waiting.current, ...change };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return { wait, flush };
}
