import type { Note, NoteDraft } from '../../../shared/note/note.ts';
import { forgetUnsaved, setUnsaved } from '../../client/saving.ts';
import { isWorthRetrying, MOST_WAIT_MS, RETRY_MS } from '../retry.ts';
import { createNoteWriter, type NoteChange } from './note-writer.ts';

export interface NoteSaver {
  /** Takes a change; it is on its way to the disk within `MOST_WAIT_MS`. */
  change: (change: NoteChange) => void;
  /** Saves what waits now; resolves when it is done. */
  flush: () => Promise<void>;
  /** As `flush`, for the last time: what is refused each time alike is let go. */
  leave: () => void;
  /** Whether words are not on the disk yet. */
  isWaiting: () => boolean;
  /** Tells when a new note has got its id; gives the way to stop. */
  listen: (onAdded: (note: Note) => void) => () => void;
  /** Takes the note as it is now, whoever changed it. */
  follow: (note: Note) => void;
  /**
   * Tells when a followed note has another window's words and nothing of one's own waits, so that
   * they can be shown and written on; gives the way to stop.
   */
  hear: (onWords: (note: Note) => void) => () => void;
  /** Whether what one wrote is now a note of its own, since the other one moved on meanwhile. */
  isApart: () => boolean;
}

/** A pause in the typing; short enough that a kill loses a word at most. */
const PAUSE_MS = 400;

/** Those who want to be told of a note. */
const createListeners = () => {
  const all = new Set<(note: Note) => void>();
  return {
    tell: (note: Note): void => {
      for (const listener of all) listener(note);
    },
    add: (listener: (note: Note) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
};

/**
 * Saves one note while it is written. A new note (`id` null) is added with its first words and
 * edited from then on; saves never overlap, so the last words always win. Where the note got other
 * words in another window, or was removed there, one's own become a note beside it: none are lost.
 * @param changedAt of the note that is changed; null for a new one
 */
export const createNoteSaver = (
  id: string | null,
  draft: NoteDraft,
  changedAt: string | null = null,
): NoteSaver => {
  const added = createListeners();
  const followed = createListeners();
  const writer = createNoteWriter({ id, changedAt }, draft, added.tell);
  let hasSaved = false;
  let isSaving = false;
  let waiting: NoteChange = {};
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = Promise.resolve();
  let isLeft = false;

  // A choice made before the first word waits for it: an empty note is no note.
  const isWaiting = (): boolean =>
    Object.keys(waiting).length > 0 && (!writer.isNew() || Boolean(waiting.text?.trim()));

  const save = async (): Promise<void> => {
    if (!isWaiting()) return;
    const change = waiting;
    waiting = {};
    isSaving = true;
    const result = await writer.write(change, hasSaved);
    isSaving = false;
    hasSaved ||= result.ok;
    setUnsaved(added, result.ok ? null : result.error.message);
    if (result.ok) return;
    waiting = { ...change, ...waiting };
    if (isWorthRetrying(result)) schedule(RETRY_MS);
    else if (isLeft) forgetUnsaved(added);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    since = 0;
    line = line.then(save);
    return line;
  };

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };

  return {
    change: (change) => {
      waiting = { ...waiting, ...change };
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
    follow: (note) => {
      if (isSaving || isWaiting() || !writer.follow(note)) return;
      // What is written from here on is a change of its own.
      hasSaved = false;
      followed.tell(note);
    },
    hear: followed.add,
    isApart: writer.isApart,
    listen: added.add,
  };
};
