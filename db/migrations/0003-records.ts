import type { Migration } from '../migrate.ts';

/** What became of questions, statuses of uppdrag, and motions: each is its history, like a note. */
const SCHEMA = `
CREATE TABLE records (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE record_history (
  record_id TEXT NOT NULL REFERENCES records (id),
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  action TEXT NOT NULL,
  plan_id TEXT REFERENCES plans (id), -- NULL for what is not about a plan
  meeting_id TEXT REFERENCES meetings (id), -- NULL outside a meeting
  state_json TEXT NOT NULL,
  is_removed INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (record_id, version)
) STRICT;
CREATE INDEX record_history_by_plan ON record_history (plan_id);
CREATE INDEX record_history_by_meeting ON record_history (meeting_id);
`;

export const records: Migration = { number: 3, up: (db) => db.exec(SCHEMA) };
