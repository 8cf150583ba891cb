import type { Note, NoteDraft } from '../../../shared/note/note.ts';
import { createAutosaver, type Autosaver } from '../saving/autosaver.ts';
import { joinWords } from '../saving/lost-words.ts';
import { createNoteWriter, type NoteChange } from './note-writer.ts';

export interface NoteSaver extends Pick<
  Autosaver<NoteChange>,
  'change' | 'flush' | 'leave' | 'isWaiting'
> {
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
  const { change, flush, leave, isWaiting, isSaving, beginAnew } = createAutosaver<NoteChange>({
    save: writer.write,
    lost: ({ text = '', saidBy }) => ({
      what: 'Anteckning',
      words: text.trim() === '' ? '' : joinWords([text, saidBy]),
    }),
    // A choice made before the first word waits for it: an empty note is no note.
    isWorthSaving: (waiting) => !writer.isNew() || Boolean(waiting.text?.trim()),
  });
  return {
    change,
    flush,
    leave,
    isWaiting,
    follow: (note) => {
      if (isSaving() || isWaiting() || !writer.follow(note)) return;
      // What is written from here on is a change of its own.
      beginAnew();
      followed.tell(note);
    },
    hear: followed.add,
    isApart: writer.isApart,
    listen: added.add,
  };
};
