import type { Migration } from '../migrate.ts';

/**
 * The search index made anew: with what hits are narrowed to, and with what abbreviations stand
 * for. It holds nothing of its own; the plans and notes are put back in it at the next opening.
 */
const SCHEMA = `
DROP TABLE search_terms;
DROP TABLE search_parts;
DROP TABLE search_words;

CREATE TABLE search_parts (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  plan_id TEXT REFERENCES plans (id), -- NULL for a note that is not about a plan
  note_id TEXT REFERENCES notes (id), -- NULL for a part of a plan
  key TEXT, -- NULL for running text
  block_id TEXT, -- NULL when the part has no block of its own
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  goal TEXT NOT NULL, -- key, label and title in small letters, a line each
  receivers TEXT NOT NULL, -- a line each
  tag TEXT NOT NULL, -- a note's label in small letters
  page INTEGER, -- NULL where the format has no pages
  label TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX search_parts_by_plan ON search_parts (plan_id);
CREATE INDEX search_parts_by_note ON search_parts (note_id) WHERE note_id IS NOT NULL;

CREATE VIRTUAL TABLE search_words USING fts5 (
  label, text,
  content = 'search_parts', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_words, row);

CREATE TRIGGER search_parts_added AFTER INSERT ON search_parts BEGIN
  INSERT INTO search_words (rowid, label, text) VALUES (new.id, new.label, new.text);
END;
CREATE TRIGGER search_parts_removed AFTER DELETE ON search_parts BEGIN
  INSERT INTO search_words (search_words, rowid, label, text)
  VALUES ('delete', old.id, old.label, old.text);
END;

CREATE TABLE search_abbreviations (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  abbreviation TEXT NOT NULL, -- in small letters
  words TEXT NOT NULL, -- in small letters, a space between
  PRIMARY KEY (plan_id, abbreviation, words)
) STRICT, WITHOUT ROWID;
`;

export const searchFilters: Migration = { number: 4, up: (db) => db.exec(SCHEMA) };
