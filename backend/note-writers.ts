import type { ReadableDb } from '../db/database.ts';
import { noteVersions, notesFromOthers } from '../db/note-history.ts';
import type { StoredNote } from '../db/notes.ts';
import { wordsWriter } from '../shared/note/words-writer.ts';
import { ownNames } from './exchange/own-name.ts';

/**
 * Who wrote the present words of notes, by id, where that is not their author; '' for oneself. Only
 * what came from a colleague, or was gone on with by one, is looked into.
 */
export function noteWriters(db: ReadableDb, notes: readonly StoredNote[]): Map<string, string> {
  const isOwn = ownNames(db);
  const changed = notes.filter((note) => note.version > 1 || !isOwn(note.author));
  if (changed.length === 0) return new Map();
  const fromOthers = new Set(
    notesFromOthers(
      db,
      changed.map((it) => it.id),
    ),
  );
  return new Map(
    changed.flatMap(({ id, author }) => {
      if (isOwn(author) && !fromOthers.has(id)) return [];
      const writer = wordsWriter(noteVersions(db, id), author);
      if (writer === null || (isOwn(author) && isOwn(writer))) return [];
      return [[id, isOwn(writer) ? '' : writer] as const];
    }),
  );
}
