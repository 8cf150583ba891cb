import { useCallback, useEffect, useRef } from 'react';
import { isWorthRetrying, MOST_WAIT_MS, RETRY_MS, type Saved } from './retry.ts';

/** A pause in the typing; well within the two seconds that are promised. */
const PAUSE_MS = 500;

/** Takes changes and saves them in turn. */
export interface Autosave<T> {
  change: (change: T) => void;
  /** Saves what waits now; resolves when it is done. */
  flush: () => Promise<void>;
}

/**
 * Saves changes a moment after they are made, in turn, so that the last words win; at the latest
 * when the place or the window is left. What could not be saved waits, and is tried again
 * where that may help.
 *
 * @param save saves a change; `continues` when it is not the first since the field was opened
 */
export function useAutosave<T extends object>(
  save: (change: T, continues: boolean) => Promise<Saved>,
): Autosave<T> {
  const latest = useRef(save);
  const waiting = useRef<T | null>(null);
  const since = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasSaved = useRef(false);
  const line = useRef(Promise.resolve());
  const again = useRef((): void => undefined);
  useEffect(() => {
    latest.current = save;
  });

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    since.current = 0;
    line.current = line.current.then(async () => {
      const change = waiting.current;
      if (change === null) return;
      waiting.current = null;
      const result = await latest.current(change, hasSaved.current);
      hasSaved.current ||= result.ok;
      if (result.ok) return;
      waiting.current = Object.assign(change, waiting.current);
      if (isWorthRetrying(result)) again.current();
    });
    return line.current;
  }, []);

  const change = useCallback(
    (next: T): void => {
      waiting.current = { ...waiting.current, ...next };
      const now = Date.now();
      since.current ||= now;
      clearTimeout(timer.current);
      const wait = Math.max(0, Math.min(PAUSE_MS, since.current + MOST_WAIT_MS - now));
      timer.current = setTimeout(() => void flush(), wait);
    },
    [flush],
  );

  useEffect(() => {
    again.current = () => {
      timer.current = setTimeout(() => void flush(), RETRY_MS);
    };
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return { change, flush };
}
