import type { Migration } from '../migrate.ts';

/**
 * Where a note belongs, beside its present version: the indexes over all versions cost two pages
 * at every letter that was saved, and found nothing but the present one.
 */
const SCHEMA = `
ALTER TABLE notes ADD COLUMN plan_id TEXT REFERENCES plans (id); -- NULL for a note that is not about a plan
ALTER TABLE notes ADD COLUMN meeting_id TEXT REFERENCES meetings (id); -- NULL outside a meeting
UPDATE notes SET (plan_id, meeting_id) =
  (SELECT h.plan_id, h.meeting_id FROM note_history h
    WHERE h.note_id = notes.id AND h.version = notes.version);
CREATE INDEX notes_by_plan ON notes (plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX notes_by_meeting ON notes (meeting_id) WHERE meeting_id IS NOT NULL;
DROP INDEX note_history_by_meeting;
DROP INDEX note_history_by_plan;
`;

export const notePlace: Migration = { number: 5, up: (db) => db.exec(SCHEMA) };
