import { forgetUnsaved, setUnsaved } from '../../client/saving.ts';
import { isWorthRetrying, MOST_WAIT_MS, RETRY_MS, type Saved } from './retry.ts';

/** A pause in the typing; short enough that a kill loses a word at most. */
const PAUSE_MS = 400;

/** Saves a change; `continues` when it is not the first since the field was opened. */
type Save<T> = (change: T, continues: boolean) => Promise<Saved>;

/** Takes changes of one thing and saves them in turn. */
export interface Autosaver<T> {
  /** Takes a change; it is on its way to the disk within `MOST_WAIT_MS`. */
  change: (change: T) => void;
  /** Saves what waits now; resolves when it is done. */
  flush: () => Promise<void>;
  /** As `flush`, for the last time: what is refused each time alike is let go. */
  leave: () => void;
  /** Whether something is not on the disk yet and not on its way there either. */
  isWaiting: () => boolean;
  isSaving: () => boolean;
  /** What is saved from here on is a change of its own, which does not continue the one before. */
  beginAnew: () => void;
  /** Saves with this from here on. */
  saveWith: (save: Save<T>) => void;
}

interface Autosaving<T> {
  save: Save<T>;
  /** Whether what waits is anything to save yet; left out, whatever waits is. */
  isWorthSaving?: (change: T) => boolean;
}

/**
 * Saves changes a moment after they are made. Saves never overlap, so that the last words win. What
 * could not be saved waits, is tried again where that may help, and keeps the saved state saying so
 * whatever else is saved meanwhile. Every field that saves itself stands on this.
 */
export function createAutosaver<T extends object>({
  save: firstSave,
  isWorthSaving = () => true,
}: Autosaving<T>): Autosaver<T> {
  const holder = {};
  let save = firstSave;
  let waiting: T | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = Promise.resolve();
  let hasSaved = false;
  let isSaving = false;
  let isLeft = false;

  const isWaiting = (): boolean => waiting !== null && isWorthSaving(waiting);

  const putBack = (change: T): void => {
    waiting = { ...change, ...waiting };
  };

  const saveWaiting = async (): Promise<void> => {
    if (waiting === null || !isWorthSaving(waiting)) return;
    const change = waiting;
    waiting = null;
    isSaving = true;
    const result = await save(change, hasSaved);
    isSaving = false;
    hasSaved ||= result.ok;
    setUnsaved(holder, result.ok ? null : result.error.message);
    if (result.ok) return;
    putBack(change);
    if (isWorthRetrying(result)) schedule(RETRY_MS);
    else if (isLeft) forgetUnsaved(holder);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    since = 0;
    line = line.then(saveWaiting);
    return line;
  };

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };

  return {
    change: (change) => {
      waiting = { ...waiting, ...change };
      isLeft = false;
      const now = Date.now();
      since ||= now;
      schedule(Math.max(0, Math.min(PAUSE_MS, since + MOST_WAIT_MS - now)));
    },
    flush,
    leave: () => {
      isLeft = true;
      void flush();
    },
    isWaiting,
    isSaving: () => isSaving,
    beginAnew: () => {
      hasSaved = false;
    },
    saveWith: (other) => {
      save = other;
    },
  };
}
