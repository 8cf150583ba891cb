import { z } from 'zod';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import type { Connection } from './driver.ts';
import { addNoteVersion, type NoteState } from './note-history.ts';
import { removeNotePast } from './note-pasts.ts';
import { joinSearchIndex, removeNotePart } from './search-index.ts';
import { removeRecordPart } from './search-records.ts';
import { sql } from './sql.ts';

/** What is left of a note whose words are gone: that there was one, and when it was taken away. */
const EMPTY: NoteState = {
  text: '',
  visibility: 'private',
  label: null,
  saidBy: '',
  isDone: false,
  target: null,
  revision: null,
  meetingId: null,
  agendaItemId: null,
  isRemoved: true,
};

/** Ids of the notes in the bin, the one removed last first; those whose words are gone are not in it. */
export const notesInBin = (db: ReadableDb): { id: string; removedAt: string }[] =>
  db
    .all(
      sql`SELECT n.id, h.changed_at FROM notes n
        JOIN note_history h ON h.note_id = n.id AND h.version = n.version
        WHERE h.is_removed = 1 AND h.action <> 'purge' ORDER BY h.changed_at DESC`,
    )
    .map((row) => {
      const { id, changed_at: removedAt } = z
        .object({ id: z.string(), changed_at: z.string() })
        .parse(row);
      return { id, removedAt };
    });

/**
 * Takes a note's words out of its history, its answers' history and the search index; one empty
 * version says that it was there. `sweep` must follow, outside the transaction.
 */
export function purgeNote(db: WritableDb, note: { id: string; version: number }, at: string): void {
  const version = note.version + 1;
  db.run(sql`DELETE FROM note_history WHERE note_id = ${note.id}`);
  const gone = { noteId: note.id, version, changedAt: at, changedBy: null, state: EMPTY };
  addNoteVersion(db, { ...gone, action: 'purge' });
  runOne(
    db,
    sql`UPDATE notes SET version = ${version}, author = '', plan_id = NULL, meeting_id = NULL WHERE id = ${note.id}`,
  );
  db.run(sql`DELETE FROM record_history WHERE record_id = ${note.id}`);
  db.run(sql`DELETE FROM records WHERE id = ${note.id}`);
  removeNotePast(db, note.id);
  removeNotePart(db, note.id);
  removeRecordPart(db, note.id);
}

/**
 * Takes the last traces of deleted words out of the files. The index keeps deleted words until its
 * lists are joined, and the log beside the database keeps the pages as they were.
 */
export function sweep(db: Connection): void {
  joinSearchIndex(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
}
