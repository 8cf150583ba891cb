import type { Migration } from '../migrate.ts';

/** What a person corrected in a reading, and what a reader said of the check's findings. Only added to. */
const SCHEMA = `
CREATE TABLE corrections (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plans (id),
  made_at TEXT NOT NULL,
  correction_json TEXT, -- NULL takes the correction back
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_plan ON corrections (plan_id);

CREATE TABLE check_verdicts (
  number INTEGER PRIMARY KEY,
  decided_at TEXT NOT NULL,
  finding_id TEXT NOT NULL,
  verdict TEXT, -- NULL takes the verdict back
  hash TEXT NOT NULL
) STRICT;
`;

export const corrections: Migration = { number: 2, up: (db) => db.exec(SCHEMA) };
