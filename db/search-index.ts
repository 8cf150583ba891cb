import type { SearchPart } from '../shared/search/plan-parts.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { sql } from './sql.ts';

/** Takes a plan out of the index; notes about it stay. */
export const removePlanParts = (db: WritableDb, planId: string): void =>
  void db.run(sql`DELETE FROM search_parts WHERE plan_id = ${planId} AND note_id IS NULL`);

/** Puts a plan's present text in the index instead of its former one. */
export function savePlanParts(db: WritableDb, planId: string, parts: readonly SearchPart[]): void {
  db.transaction(() => {
    removePlanParts(db, planId);
    for (const part of parts) {
      db.run(sql`
        INSERT INTO search_parts (kind, plan_id, key, block_id, place, page, label, text)
        VALUES (${part.kind}, ${planId}, ${part.key}, ${part.blockId}, ${part.place}, ${part.page},
          ${part.label}, ${part.text.normalize('NFC')})`);
    }
  });
}

/**
 * Makes one list of every word's places out of the lists that each import left: a word is then
 * looked up once and not eight times. Takes about as many milliseconds as there are 100 kB of text.
 */
export const joinSearchIndex = (db: WritableDb): void =>
  void db.run(sql`INSERT INTO search_words (search_words) VALUES ('optimize')`);

/** A note as the index has it. */
export interface NotePart {
  noteId: string;
  planId: string | null;
  key: string | null;
  place: string;
  page: number | null;
  label: string;
  text: string;
}

/** Takes a note out of the index. */
export const removeNotePart = (db: WritableDb, noteId: string): void =>
  void db.run(sql`DELETE FROM search_parts WHERE note_id = ${noteId}`);

/**
 * Notes whose present words the index does not have. Text that was typed in decomposed letters is
 * among them always: the index has it composed.
 */
export const unindexedNotes = (db: ReadableDb): string[] =>
  db
    .all(
      sql`SELECT n.id FROM notes n
        JOIN note_history h ON h.note_id = n.id AND h.version = n.version
        LEFT JOIN search_parts s ON s.note_id = n.id
        WHERE h.is_removed = 0 AND (s.id IS NULL OR s.text <> h.text
          OR s.label <> trim(coalesce(h.label, '') || ' ' || h.said_by))`,
    )
    .map((row) => String(row['id']));

/** Puts a note's present words in the index. */
export function saveNotePart(db: WritableDb, note: NotePart): void {
  removeNotePart(db, note.noteId);
  db.run(sql`
    INSERT INTO search_parts (kind, plan_id, note_id, key, place, page, label, text)
    VALUES ('note', ${note.planId}, ${note.noteId}, ${note.key}, ${note.place}, ${note.page},
      ${note.label}, ${note.text.normalize('NFC')})`);
}
