import type { Migration } from '../migrate.ts';

/**
 * Who wrote each version of a note, since a colleague's file changes one's own too; when a note that
 * came was changed before, for a third one to know it by; and what of a note whose words are gone a
 * colleague who has it still is to be told: that it is removed. The index has only what came from
 * others, so that saving a letter costs no page of it.
 */
const SCHEMA = `
ALTER TABLE note_history ADD COLUMN changed_by TEXT; -- '' oneself, NULL from before it was noted
CREATE INDEX note_history_from_others ON note_history (note_id) WHERE changed_by > '';
CREATE TABLE note_pasts (
  note_id TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  times_json TEXT NOT NULL -- times of versions that a colleague has had
) STRICT;
CREATE TABLE withdrawn_notes (
  note_id TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  plan_id TEXT NOT NULL REFERENCES plans (id),
  removed_at TEXT NOT NULL,
  versions_json TEXT NOT NULL, -- times of the note's versions
  answers_json TEXT NOT NULL -- times of its answer's versions
) STRICT;
`;

export const exchangedNotes: Migration = { number: 8, up: (db) => db.exec(SCHEMA) };
