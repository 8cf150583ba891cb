import { forgetUnsaved, setUnsaved } from '../../client/saving.ts';
import { showFailed } from '../undo-bar.tsx';
import { createLostKeeper, WHERE_LOST, type LostKeeper, type LostWords } from './lost-words.ts';
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
  /** As `flush`, for the last time: what is refused each time alike is let go, its words put away. */
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
  /** The words of a change, for when they are refused each time alike; left out where there are none. */
  lost?: ((change: T) => LostWords) | undefined;
}

interface Refused {
  words: LostWords | undefined;
  why: string;
}

interface Field {
  holder: object;
  keeper: LostKeeper;
  isLeft: () => boolean;
}

/**
 * Puts away words that are refused each time alike. As long as their field is there it is said to be
 * unsaved; when it has gone one is told where they lie. Gives whether to try again.
 */
async function putAway({ words, why }: Refused, field: Field): Promise<boolean> {
  const kept = words?.words.trim() ? await field.keeper.keep(words, why) : null;
  if (field.isLeft() && kept === null) forgetUnsaved(field.holder);
  if (field.isLeft() && kept?.ok === true) {
    setUnsaved(field.holder, null);
    showFailed(`${why} ${WHERE_LOST}`);
  }
  return kept !== null && isWorthRetrying(kept);
}

/**
 * Saves changes a moment after they are made. Saves never overlap, so that the last words win. What
 * could not be saved waits, is tried again where that may help, and keeps the saved state saying so
 * whatever else is saved meanwhile. Words that are refused each time alike (what they were written in
 * is gone) are put away at once, so that no word goes with the field or the window. Every field that saves itself stands on this.
 */
export function createAutosaver<T extends object>({
  save: firstSave,
  isWorthSaving = () => true,
  lost,
}: Autosaving<T>): Autosaver<T> {
  const holder = {};
  const keeper = createLostKeeper();
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
    if (result.ok) {
      await keeper.letGo();
      return;
    }
    putBack(change);
    if (isWorthRetrying(result)) schedule(RETRY_MS);
    else {
      const refused = { words: lost?.(waiting ?? change), why: result.error.message };
      if (await putAway(refused, { holder, keeper, isLeft: () => isLeft })) schedule(RETRY_MS);
    }
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
