import type { Migration } from '../migrate.ts';

/**
 * How far a plan's texts were decided on: what was taken once, or kept back, is not asked about again.
 * Of stores from before nobody knows, so a text that is newer than the one that holds waits there still.
 */
const SCHEMA = `
ALTER TABLE plans ADD COLUMN decided_text INTEGER NOT NULL DEFAULT 0; -- the newest text decided on
`;

export const decidedText: Migration = { number: 9, up: (db) => db.exec(SCHEMA) };
