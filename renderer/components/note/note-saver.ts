import type { Visibility, Note, NoteDraft } from '../../../shared/note/note.ts';
import { call } from '../../client/call.ts';
import { forgetUnsaved, setUnsaved } from '../../client/saving.ts';
import { isWorthRetrying, MOST_WAIT_MS, RETRY_MS, type Saved } from '../retry.ts';

/** What can change while one writes. */
export interface NoteChange {
  text?: string;
  visibility?: Visibility;
  label?: string | null;
  saidBy?: string;
}

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
}

/** A pause in the typing; short enough that a kill loses a word at most. */
const PAUSE_MS = 400;

/**
 * Saves one note while it is written. A new note (`id` null) is added with its first words and
 * edited from then on; saves never overlap, so the last words always win.
 */
export const createNoteSaver = (id: string | null, draft: NoteDraft): NoteSaver => {
  const listeners = new Set<(note: Note) => void>();
  const ownId = crypto.randomUUID();
  let noteId = id;
  let hasSaved = false;
  let waiting: NoteChange = {};
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = Promise.resolve();
  let isLeft = false;

  // A choice made before the first word waits for it: an empty note is no note.
  const isWaiting = (): boolean =>
    Object.keys(waiting).length > 0 && (noteId !== null || Boolean(waiting.text?.trim()));

  const add = async (change: NoteChange): Promise<Saved> => {
    const result = await call('notes.add', { ...draft, ...change, id: ownId });
    if (!result.ok) return result;
    noteId = result.value.id;
    for (const tell of listeners) tell(result.value);
    return result;
  };

  const edit = (known: string, change: NoteChange): Promise<Saved> =>
    call('notes.edit', { id: known, ...change, continues: hasSaved });

  const save = async (): Promise<void> => {
    if (!isWaiting()) return;
    const change = waiting;
    waiting = {};
    const result = await (noteId === null ? add(change) : edit(noteId, change));
    hasSaved ||= result.ok;
    setUnsaved(listeners, result.ok ? null : result.error.message);
    if (result.ok) return;
    waiting = { ...change, ...waiting };
    if (isWorthRetrying(result)) schedule(RETRY_MS);
    else if (isLeft) forgetUnsaved(listeners);
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
    listen: (onAdded) => {
      listeners.add(onAdded);
      return () => void listeners.delete(onAdded);
    },
  };
};
