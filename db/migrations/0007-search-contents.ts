import type { Migration } from '../migrate.ts';

/**
 * Plans and records out of the search index, which holds nothing of its own: they are put back at the
 * next opening, without what the plans' tables of contents only repeat.
 */
const SCHEMA = 'DELETE FROM search_parts WHERE note_id IS NULL;';

export const searchContents: Migration = { number: 7, up: (db) => db.exec(SCHEMA) };
