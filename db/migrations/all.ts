import type { Migration } from '../migrate.ts';
import { firstStore } from './0001-first-store.ts';
import { corrections } from './0002-corrections.ts';
import { records } from './0003-records.ts';
import { searchFilters } from './0004-search-filters.ts';
import { notePlace } from './0005-note-place.ts';
import { searchRecords } from './0006-search-records.ts';
import { searchContents } from './0007-search-contents.ts';
import { exchangedNotes } from './0008-exchanged-notes.ts';
import { decidedText } from './0009-decided-text.ts';

/** Every migration in order. A released one is never changed; a new one goes last. */
export const migrations: readonly Migration[] = [
  firstStore,
  corrections,
  records,
  searchFilters,
  notePlace,
  searchRecords,
  searchContents,
  exchangedNotes,
  decidedText,
];
