import { sqliteCode } from '../db/driver.ts';
import type { Store } from '../db/open.ts';
import { saveRecordPart, unindexedRecords } from '../db/search-records.ts';
import type { SearchWords } from './search-words.ts';

/** Keeps the search index agreeing with answers, statuses and motions. */
export interface RecordIndex {
  /** Tells that one was added or changed; the index has it before the next search. */
  readonly changed: () => void;
  /** Brings the index up to date; nothing to do when nothing changed. */
  readonly flush: () => void;
}

/** The index's keeper. What a process that was killed left undone it does before the first search. */
export function createRecordIndex(store: Store, searchWords: SearchWords): RecordIndex {
  let isDirty = store.access === 'write';

  function flush(): void {
    if (!isDirty) return;
    try {
      store.db.transaction(() => {
        for (const record of unindexedRecords(store.db)) {
          saveRecordPart(store.db, record);
          const { text, motivation } = record.state_json;
          searchWords.add(`${text} ${motivation}`);
        }
      });
      isDirty = false;
    } catch (error) {
      // On a full disk the records themselves are safe; the index is brought up to date later.
      if (sqliteCode(error) === null) throw error;
    }
  }

  return {
    changed: () => {
      isDirty = true;
    },
    flush,
  };
}
