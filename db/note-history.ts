import { z } from 'zod';
import { NoteTarget, Visibility } from '../shared/note/note.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { asWritten, isDamaged, rowHash } from './row-hash.ts';
import { Flag, json } from './row.ts';
import { sql, type Row, type Sql } from './sql.ts';

/** What of a note can change; each change is a new row. */
export interface NoteState {
  text: string;
  visibility: Visibility;
  label: string | null;
  saidBy: string;
  isDone: boolean;
  target: NoteTarget | null;
  revision: number | null;
  meetingId: string | null;
  agendaItemId: string | null;
  isRemoved: boolean;
}

/**
 * `undo` takes back the newest change that is not taken back already; `continue` is an edit that one
 * makes while still writing, a part of the change before it.
 */
export type HistoryAction = 'add' | 'edit' | 'continue' | 'remove' | 'restore' | 'undo';

/** `purge` is all that is left of a note whose words were taken away for good. */
type NoteAction = HistoryAction | 'purge';

/** One row of a note's history. */
export interface NoteVersion {
  noteId: string;
  version: number;
  changedAt: string;
  action: NoteAction;
  /** Name of the colleague whose file it came with; '' oneself, null from before it was noted. */
  changedBy: string | null;
  state: NoteState;
}

/** The columns of a state, for the queries of `notes.ts` too (table alias `h`). */
export const STATE_COLUMNS: Sql = sql`h.version, h.changed_at, h.action, h.text, h.visibility,
  h.label, h.said_by, h.is_done, h.target_json, h.revision, h.meeting_id, h.agenda_item_id,
  h.is_removed, h.changed_by, h.hash`;

const StateRow = z.object({
  version: z.number(),
  changed_at: z.string(),
  action: z.enum(['add', 'edit', 'continue', 'remove', 'restore', 'undo', 'purge']),
  text: z.string(),
  visibility: Visibility,
  label: z.string().nullable(),
  said_by: z.string(),
  is_done: Flag,
  target_json: json(NoteTarget).nullable(),
  revision: z.number().nullable(),
  meeting_id: z.string().nullable(),
  agenda_item_id: z.string().nullable(),
  is_removed: Flag,
  changed_by: z.string().nullable(),
  hash: z.string(),
});

/** Reads a row that has `STATE_COLUMNS`. */
export function toVersion(noteId: string, row: Row): NoteVersion & { hash: string } {
  const it = StateRow.parse(row);
  const state: NoteState = {
    text: it.text,
    visibility: it.visibility,
    label: it.label,
    saidBy: it.said_by,
    isDone: it.is_done,
    target: it.target_json,
    revision: it.revision,
    meetingId: it.meeting_id,
    agendaItemId: it.agenda_item_id,
    isRemoved: it.is_removed,
  };
  const { version, action, changed_at: changedAt, changed_by: changedBy, hash } = it;
  return { noteId, version, changedAt, action, changedBy, state, hash };
}

/** The fingerprint of a version: everything in the row but the fingerprint itself. */
export const noteHash = (it: NoteVersion, target: unknown = it.state.target): string => {
  const { noteId, version, changedAt, action, changedBy, state } = it;
  return rowHash([
    noteId,
    version,
    changedAt,
    action,
    state.text,
    state.visibility,
    state.label,
    state.saidBy,
    state.isDone,
    target,
    state.revision,
    state.meetingId,
    state.agendaItemId,
    state.isRemoved,
    // Rows from before it was noted keep the fingerprint they have.
    ...(changedBy === null ? [] : [changedBy]),
  ]);
};

/** Adds a version. */
export function addNoteVersion(db: WritableDb, version: NoteVersion): void {
  const { noteId, state } = version;
  const target = state.target === null ? null : JSON.stringify(state.target);
  runOne(
    db,
    sql`INSERT INTO note_history (note_id, version, changed_at, action, text, visibility, label,
        said_by, is_done, plan_id, target_json, revision, meeting_id, agenda_item_id, is_removed,
        changed_by, hash)
      VALUES (${noteId}, ${version.version}, ${version.changedAt}, ${version.action}, ${state.text},
        ${state.visibility}, ${state.label}, ${state.saidBy}, ${state.isDone},
        ${state.target?.planId ?? null}, ${target}, ${state.revision}, ${state.meetingId},
        ${state.agendaItemId}, ${state.isRemoved}, ${version.changedBy}, ${noteHash(version)})`,
  );
}

/** A note's versions, oldest first. */
export const noteVersions = (db: ReadableDb, noteId: string): NoteVersion[] =>
  db
    .all(
      sql`SELECT ${STATE_COLUMNS} FROM note_history h WHERE h.note_id = ${noteId} ORDER BY h.version`,
    )
    .map((row) => toVersion(noteId, row));

/** Whether a note's words are gone for good: there is nothing to bring back. */
export const isPurged = (db: ReadableDb, noteId: string): boolean =>
  noteVersions(db, noteId).at(-1)?.action === 'purge';

/** Those of the notes with a version that came with a colleague's file. */
export const notesFromOthers = (db: ReadableDb, ids: readonly string[]): string[] =>
  db
    .column(
      sql`SELECT j.value FROM json_each(${JSON.stringify(ids)}) j WHERE EXISTS
        (SELECT 1 FROM note_history h WHERE h.note_id = j.value AND h.changed_by > '')`,
    )
    .map(String);

/** Notes with a version whose words no longer are what was written: damage that SQLite does not see. */
export const damagedNotes = (db: ReadableDb): string[] =>
  db.all(sql`SELECT h.note_id, ${STATE_COLUMNS} FROM note_history h`).flatMap((row) => {
    const noteId = String(row['note_id']);
    return isDamaged(row, StateRow, () =>
      noteHash(toVersion(noteId, row), asWritten(row, 'target_json')),
    )
      ? [noteId]
      : [];
  });
