import { z } from 'zod';
import type { SearchPart } from '../shared/search/plan-parts.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { sql } from './sql.ts';

/** An abbreviation of a plan and what it stands for, both in small letters. */
export interface KnownAbbreviation {
  abbreviation: string;
  words: string;
}

/** What the plan itself says, apart from what somebody wrote or said of it. */
const OWN_WORDS = sql`note_id IS NULL AND record_id IS NULL`;

/** Takes a plan out of the index; notes about it, statuses and motions stay. */
export function removePlanParts(db: WritableDb, planId: string): void {
  db.run(sql`DELETE FROM search_parts WHERE plan_id = ${planId} AND ${OWN_WORDS}`);
  db.run(sql`DELETE FROM search_abbreviations WHERE plan_id = ${planId}`);
}

const savePart = (db: WritableDb, planId: string, part: SearchPart): void =>
  void db.run(sql`
    INSERT INTO search_parts
      (kind, plan_id, key, block_id, name, place, goal, receivers, tag, page, label, text)
    VALUES (${part.kind}, ${planId}, ${part.key}, ${part.blockId}, ${part.name}, ${part.place},
      ${part.goal.toLowerCase()}, ${part.receivers}, '', ${part.page}, ${part.label},
      ${part.text.normalize('NFC')})`);

/** Puts a plan's present text in the index instead of its former one. */
export function savePlanParts(
  db: WritableDb,
  planId: string,
  parts: readonly SearchPart[],
  abbreviations: readonly KnownAbbreviation[],
): void {
  db.transaction(() => {
    removePlanParts(db, planId);
    for (const part of parts) savePart(db, planId, part);
    for (const { abbreviation, words } of abbreviations)
      db.run(sql`INSERT OR IGNORE INTO search_abbreviations (plan_id, abbreviation, words)
        VALUES (${planId}, ${abbreviation}, ${words})`);
  });
}

/** Plans in sight that the index knows nothing of. */
export const unindexedPlans = (db: ReadableDb): string[] =>
  db
    .all(
      sql`SELECT p.id FROM plans p WHERE p.removed_at IS NULL AND NOT EXISTS
        (SELECT 1 FROM search_parts WHERE plan_id = p.id AND ${OWN_WORDS})`,
    )
    .map((row) => String(row['id']));

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
  /** The part it is about: its filters are the note's too. */
  part: { kind: string; key: string } | null;
  page: number | null;
  /** Its own label; '' for none. */
  tag: string;
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

const Surroundings = z.object({ name: z.string(), goal: z.string(), receivers: z.string() });

/** Name, goal and receivers of the part that a note is about. */
function surroundings(db: ReadableDb, { planId, part }: NotePart) {
  const row =
    part === null
      ? undefined
      : db.get(sql`SELECT name, goal, receivers FROM search_parts
          WHERE plan_id = ${planId} AND key = ${part.key} AND kind = ${part.kind} LIMIT 1`);
  return row ? Surroundings.parse(row) : { name: '', goal: '', receivers: '' };
}

/** Puts a note's present words in the index. */
export function saveNotePart(db: WritableDb, note: NotePart): void {
  removeNotePart(db, note.noteId);
  const { name, goal, receivers } = surroundings(db, note);
  const about = name || note.part?.key;
  const place = about === undefined ? 'Anteckning' : `Anteckning på ${about}`;
  db.run(sql`
    INSERT INTO search_parts
      (kind, plan_id, note_id, key, name, place, goal, receivers, tag, page, label, text)
    VALUES ('note', ${note.planId}, ${note.noteId}, ${note.part?.key ?? null}, '', ${place},
      ${goal}, ${receivers}, ${note.tag.toLowerCase()}, ${note.page}, ${note.label},
      ${note.text.normalize('NFC')})`);
}
