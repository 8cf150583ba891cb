import { z } from 'zod';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import {
  addNoteVersion,
  STATE_COLUMNS,
  toVersion,
  type HistoryAction,
  type NoteState,
} from './note-history.ts';
import { sql, type Row, type Sql } from './sql.ts';

/** A note as it stands now. */
export interface StoredNote {
  id: string;
  author: string;
  createdAt: string;
  changedAt: string;
  version: number;
  state: NoteState;
}

const NoteRow = z.object({ id: z.string(), author: z.string(), created_at: z.string() });

const NOTES: Sql = sql`SELECT n.id, n.author, n.created_at, ${STATE_COLUMNS}
  FROM notes n JOIN note_history h ON h.note_id = n.id AND h.version = n.version`;

function toNote(row: Row): StoredNote {
  const { id, author, created_at: createdAt } = NoteRow.parse(row);
  const { version, changedAt, state } = toVersion(id, row);
  return { id, author, createdAt, changedAt, version, state };
}

/** One note, also a removed one; null when there is none. */
export function findNote(db: ReadableDb, id: string): StoredNote | null {
  const row = db.get(sql`${NOTES} WHERE n.id = ${id}`);
  return row ? toNote(row) : null;
}

/** Labels of the notes that are not removed, with how many have each, the most used first. */
export const usedLabels = (db: ReadableDb): { label: string; count: number }[] =>
  db
    .all(
      sql`SELECT h.label, count(*) AS count FROM notes n
        JOIN note_history h ON h.note_id = n.id AND h.version = n.version
        WHERE h.is_removed = 0 AND h.label IS NOT NULL GROUP BY h.label
        ORDER BY count(*) DESC, h.label`,
    )
    .map((row) => z.object({ label: z.string(), count: z.number() }).parse(row));

/** The notes that are not removed, in the order they were made; of a plan, of a meeting, or all. */
export function listNotes(
  db: ReadableDb,
  filter: { planId?: string | undefined; meetingId?: string | undefined },
): StoredNote[] {
  const ofPlan = filter.planId === undefined ? sql`` : sql`AND n.plan_id = ${filter.planId}`;
  const ofMeeting =
    filter.meetingId === undefined ? sql`` : sql`AND n.meeting_id = ${filter.meetingId}`;
  return db
    .all(sql`${NOTES} WHERE h.is_removed = 0 ${ofPlan} ${ofMeeting} ORDER BY n.created_at, n.id`)
    .map(toNote);
}

const planOf = (state: NoteState): string | null => state.target?.planId ?? null;

/** A note to be added; `changedAt` and `changedBy` differ when it comes from elsewhere. */
interface NewNote {
  id: string;
  author: string;
  createdAt: string;
  changedAt?: string;
  /** Who wrote its words, where that is neither its author nor oneself; else ''. */
  changedBy?: string;
  state: NoteState;
}

/** Adds a note with its first version. */
export function addNote(db: WritableDb, note: NewNote): void {
  const { id, author, createdAt, changedAt = createdAt, changedBy = '', state } = note;
  db.transaction(() => {
    runOne(
      db,
      sql`INSERT INTO notes (id, author, created_at, version, plan_id, meeting_id)
        VALUES (${id}, ${author}, ${createdAt}, 1, ${planOf(state)}, ${state.meetingId})`,
    );
    addNoteVersion(db, { noteId: id, version: 1, changedAt, action: 'add', changedBy, state });
  });
}

/** Columns that differ from before: one that is written again as it was costs a page of its index. */
function placeChange(before: NoteState, after: NoteState): Sql {
  const plan = planOf(before) === planOf(after) ? sql`` : sql`, plan_id = ${planOf(after)}`;
  const meeting =
    before.meetingId === after.meetingId ? sql`` : sql`, meeting_id = ${after.meetingId}`;
  return sql`${plan}${meeting}`;
}

/**
 * Gives a note its next version; `changedBy` is a colleague's name, or '' for oneself. False, and
 * nothing changed, when it has moved on since it was read.
 */
export function changeNote(
  db: WritableDb,
  note: StoredNote,
  change: { at: string; action: HistoryAction; changedBy?: string; state: NoteState },
): boolean {
  const version = note.version + 1;
  const { at: changedAt, action, changedBy = '', state } = change;
  return db.transaction(() => {
    const changed = db.run(
      sql`UPDATE notes SET version = ${version} ${placeChange(note.state, state)}
        WHERE id = ${note.id} AND version = ${note.version}`,
    );
    if (changed === 0) return false;
    addNoteVersion(db, { noteId: note.id, version, changedAt, action, changedBy, state });
    return true;
  });
}
