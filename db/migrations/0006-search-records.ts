import type { Migration } from '../migrate.ts';

/** Answers, statuses and motions in the search index, each with the version that it has of them. */
const SCHEMA = `
ALTER TABLE search_parts ADD COLUMN record_id TEXT; -- NULL for what is no record
ALTER TABLE search_parts ADD COLUMN record_version INTEGER; -- NULL for what is no record
CREATE INDEX search_parts_by_record ON search_parts (record_id) WHERE record_id IS NOT NULL;
`;

export const searchRecords: Migration = { number: 6, up: (db) => db.exec(SCHEMA) };
