import { sqliteCode } from '../db/driver.ts';
import type { NoteState } from '../db/note-history.ts';
import { findNote } from '../db/notes.ts';
import { removeNotePart, saveNotePart, unindexedNotes } from '../db/search-index.ts';
import type { Store } from '../db/open.ts';
import type { SearchWords } from './search-words.ts';

/** Keeps the search index agreeing with the notes. */
export interface NoteIndex {
  /** Within the caller's transaction. */
  readonly now: (id: string, state: NoteState) => void;
  /**
   * A moment later, and at the latest before the next search: bringing the index up to date takes
   * longer than saving the note, and while one types only the last of many savings matters.
   */
  readonly soon: (id: string, state: NoteState) => void;
  /** Does what is waiting; before a search and before the store is closed. */
  readonly flush: () => void;
  /** Does what a process that was killed left undone. */
  readonly catchUp: () => void;
}

/** Longer than between two letters, shorter than it takes to go and search. */
const WAIT_MS = 400;

function save({ db }: Store, searchWords: SearchWords, id: string, state: NoteState): void {
  if (state.isRemoved) {
    removeNotePart(db, id);
    return;
  }
  const part = state.target?.part ?? null;
  saveNotePart(db, {
    noteId: id,
    planId: state.target?.planId ?? null,
    part,
    page: state.target?.anchor?.page ?? null,
    tag: state.label ?? '',
    label: [state.label ?? '', state.saidBy].join(' ').trim(),
    text: state.text,
  });
  searchWords.add(`${state.text} ${state.label ?? ''} ${state.saidBy}`);
}

/** The index's keeper; a store that is open for reading only has nothing waiting. */
export function createNoteIndex(store: Store, searchWords: SearchWords): NoteIndex {
  const waiting = new Map<string, NoteState>();
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.size === 0) return;
    try {
      store.db.transaction(() => {
        for (const [id, state] of waiting) save(store, searchWords, id, state);
      });
      waiting.clear();
    } catch (error) {
      // On a full disk the notes themselves are safe; the index is brought up to date later.
      if (sqliteCode(error) === null) throw error;
    }
  }

  function soon(id: string, state: NoteState): void {
    waiting.set(id, state);
    timer ??= setTimeout(flush, WAIT_MS).unref();
  }

  function catchUp(): void {
    if (store.access === 'read') return;
    for (const id of unindexedNotes(store.db)) {
      const note = findNote(store.db, id);
      if (note) waiting.set(id, note.state);
    }
    flush();
  }

  return {
    now: (id, state) => {
      waiting.delete(id);
      save(store, searchWords, id, state);
    },
    soon,
    flush,
    catchUp,
  };
}
