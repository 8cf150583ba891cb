import type { SearchPart } from '../shared/search/plan-parts.ts';
import type { WritableDb } from './database.ts';
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

/** Puts a note's present words in the index. */
export function saveNotePart(db: WritableDb, note: NotePart): void {
  removeNotePart(db, note.noteId);
  db.run(sql`
    INSERT INTO search_parts (kind, plan_id, note_id, key, place, page, label, text)
    VALUES ('note', ${note.planId}, ${note.noteId}, ${note.key}, ${note.place}, ${note.page},
      ${note.label}, ${note.text.normalize('NFC')})`);
}
