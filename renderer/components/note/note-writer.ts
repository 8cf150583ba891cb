import type { Note, NoteDraft, Visibility } from '../../../shared/note/note.ts';
import { call } from '../../client/call.ts';
import type { Saved } from '../saving/retry.ts';

/** What can change while one writes. */
export interface NoteChange {
  text?: string;
  visibility?: Visibility;
  label?: string | null;
  saidBy?: string;
}

/** A note on the disk as one window knows it. */
interface NoteWriter {
  /** Adds the note, or changes it; see `Continues` in the contract. */
  write: (change: NoteChange, continues: boolean) => Promise<Saved>;
  isNew: () => boolean;
  /** Whether the words are by now a note of their own, since the one they were of moved on. */
  isApart: () => boolean;
  /** Takes the note as it is now; false when that is nothing new. */
  follow: (note: Note) => boolean;
}

/** What is said where another window has changed or removed the note since. */
const ELSEWHERE: ReadonlySet<string> = new Set(['conflict', 'not-found']);

/**
 * Writes one note, or a new one (`id` null). Words that were written on others than it has by now
 * become a note beside it, as `draft` otherwise says.
 */
export const createNoteWriter = (
  known: { id: string | null; changedAt: string | null },
  draft: NoteDraft,
  onAdded: (note: Note) => void,
): NoteWriter => {
  let { id, changedAt } = known;
  /** The window's own: an answer that was lost is asked for again without making it twice. */
  let ownId = crypto.randomUUID();
  let isApart = false;

  const add = async (change: NoteChange): Promise<Saved> => {
    const result = await call('notes.add', { ...draft, ...change, id: ownId });
    if (!result.ok) return result;
    ({ id, changedAt } = result.value);
    ownId = crypto.randomUUID();
    onAdded(result.value);
    return result;
  };

  const edit = async (own: string, change: NoteChange, continues: boolean): Promise<Saved> => {
    const base = changedAt === null ? {} : { knownAs: changedAt };
    const result = await call('notes.edit', { id: own, ...change, ...base, continues });
    if (result.ok) ({ changedAt } = result.value);
    // Without words there is nothing to keep.
    const isLost = !result.ok && ELSEWHERE.has(result.error.code) && change.text?.trim();
    if (!isLost) return result;
    isApart = true;
    return add(change);
  };

  return {
    write: (change, continues) => (id === null ? add(change) : edit(id, change, continues)),
    isNew: () => id === null,
    isApart: () => isApart,
    follow: (note) => {
      const isNews = note.id === id && changedAt !== null && note.changedAt > changedAt;
      if (isNews) ({ changedAt } = note);
      return isNews;
    },
  };
};
