import { z } from 'zod';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { json } from './row.ts';
import { sql } from './sql.ts';

const Row = z.object({ times_json: json(z.array(z.string())) });

/** Times (ISO 8601 in UTC) of versions that a note had before it came here; none of one's own. */
export function notePast(db: ReadableDb, noteId: string): string[] {
  const row = db.get(sql`SELECT times_json FROM note_pasts WHERE note_id = ${noteId}`);
  return row ? Row.parse(row).times_json : [];
}

/** Keeps times of a note's earlier versions beside those that are known. */
export function addNotePast(db: WritableDb, noteId: string, times: readonly string[]): void {
  const all = [...new Set([...notePast(db, noteId), ...times])].toSorted();
  if (all.length === 0) return;
  runOne(
    db,
    sql`INSERT INTO note_pasts (note_id, times_json) VALUES (${noteId}, ${JSON.stringify(all)})
      ON CONFLICT (note_id) DO UPDATE SET times_json = excluded.times_json`,
  );
}

/** Takes away what is known of a note's earlier versions. */
export const removeNotePast = (db: WritableDb, noteId: string): void =>
  void db.run(sql`DELETE FROM note_pasts WHERE note_id = ${noteId}`);
