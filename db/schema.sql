CREATE TABLE check_verdicts (
  number INTEGER PRIMARY KEY,
  decided_at TEXT NOT NULL,
  finding_id TEXT NOT NULL,
  verdict TEXT, -- NULL takes the verdict back
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE corrections (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plans (id),
  made_at TEXT NOT NULL,
  correction_json TEXT, -- NULL takes the correction back
  hash TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_plan ON corrections (plan_id);

CREATE TABLE link_decisions (
  number INTEGER PRIMARY KEY,
  decided_at TEXT NOT NULL,
  from_plan_id TEXT NOT NULL REFERENCES plans (id),
  from_key TEXT NOT NULL,
  from_text TEXT NOT NULL,
  to_plan_id TEXT NOT NULL REFERENCES plans (id),
  to_key TEXT NOT NULL,
  to_text TEXT NOT NULL,
  verdict TEXT, -- NULL takes the verdict back
  hash TEXT NOT NULL
) STRICT;

CREATE INDEX link_decisions_by_plans ON link_decisions (from_plan_id, to_plan_id);

CREATE TABLE meeting_history (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  action TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  time TEXT NOT NULL,
  place TEXT NOT NULL,
  organ TEXT NOT NULL,
  attendees_json TEXT NOT NULL,
  items_json TEXT NOT NULL,
  is_removed INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (meeting_id, version)
) STRICT;

CREATE TABLE meetings (
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE note_history (
  note_id TEXT NOT NULL REFERENCES notes (id),
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  action TEXT NOT NULL,
  text TEXT NOT NULL,
  visibility TEXT NOT NULL,
  label TEXT, -- NULL without a label
  said_by TEXT NOT NULL,
  is_done INTEGER NOT NULL,
  plan_id TEXT REFERENCES plans (id), -- NULL for a note that is not about a plan
  target_json TEXT, -- NULL for a note that is not about a plan
  revision INTEGER, -- NULL for a note that is not about a plan
  meeting_id TEXT REFERENCES meetings (id), -- NULL outside a meeting
  agenda_item_id TEXT, -- NULL outside an item of the agenda
  is_removed INTEGER NOT NULL,
  hash TEXT NOT NULL, changed_by TEXT,
  PRIMARY KEY (note_id, version)
) STRICT;

CREATE INDEX note_history_from_others ON note_history (note_id) WHERE changed_by > '';

CREATE TABLE note_pasts (
  note_id TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  times_json TEXT NOT NULL -- times of versions that a colleague has had
) STRICT;

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
, plan_id TEXT REFERENCES plans (id), meeting_id TEXT REFERENCES meetings (id)) STRICT;

CREATE INDEX notes_by_meeting ON notes (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX notes_by_plan ON notes (plan_id) WHERE plan_id IS NOT NULL;

CREATE TABLE plans (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  organ TEXT NOT NULL,
  organization TEXT NOT NULL,
  year INTEGER, -- NULL when the document does not say
  title TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  removed_at TEXT -- NULL while it is in sight
, decided_text INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE INDEX record_history_by_meeting ON record_history (meeting_id);

CREATE INDEX record_history_by_plan ON record_history (plan_id);

CREATE TABLE records (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE revisions (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  number INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  read_by TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  original TEXT NOT NULL,
  assignments INTEGER NOT NULL,
  indicators INTEGER NOT NULL,
  budget_tables INTEGER NOT NULL,
  risks INTEGER NOT NULL,
  doubts INTEGER NOT NULL,
  plan_json TEXT NOT NULL,
  PRIMARY KEY (plan_id, number)
) STRICT;

CREATE UNIQUE INDEX revisions_by_bytes ON revisions (sha256);

CREATE TABLE search_abbreviations (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  abbreviation TEXT NOT NULL, -- in small letters
  words TEXT NOT NULL, -- in small letters, a space between
  PRIMARY KEY (plan_id, abbreviation, words)
) STRICT, WITHOUT ROWID;

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
, record_id TEXT, record_version INTEGER) STRICT;

CREATE TRIGGER search_parts_added AFTER INSERT ON search_parts BEGIN
  INSERT INTO search_words (rowid, label, text) VALUES (new.id, new.label, new.text);
END;

CREATE INDEX search_parts_by_note ON search_parts (note_id) WHERE note_id IS NOT NULL;

CREATE INDEX search_parts_by_plan ON search_parts (plan_id);

CREATE INDEX search_parts_by_record ON search_parts (record_id) WHERE record_id IS NOT NULL;

CREATE TRIGGER search_parts_removed AFTER DELETE ON search_parts BEGIN
  INSERT INTO search_words (search_words, rowid, label, text)
  VALUES ('delete', old.id, old.label, old.text);
END;

CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_words, row);

CREATE VIRTUAL TABLE search_words USING fts5 (
  label, text,
  content = 'search_parts', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value_json TEXT NOT NULL
) STRICT;

CREATE TABLE withdrawn_notes (
  note_id TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  plan_id TEXT NOT NULL REFERENCES plans (id),
  removed_at TEXT NOT NULL,
  versions_json TEXT NOT NULL, -- times of the note's versions
  answers_json TEXT NOT NULL -- times of its answer's versions
) STRICT;
