import type { StoredNote } from '../db/notes.ts';
import type { Store } from '../db/open.ts';
import type { Clock } from '../shared/text/clock.ts';
import type { BackupKeeper } from './backups/backup-keeper.ts';
import type { ReplaceData } from './replaceable.ts';
import type { SearchWords } from './search-words.ts';
import type { Think } from './thinking/thoughts.ts';
import type { BackendOptions } from './backend.ts';
import type { Log } from './log.ts';
import type { NoteIndex } from './note-index.ts';
import type { PlanShelf } from './plan-shelf.ts';
import type { RecordIndex } from './record-index.ts';
import type { DocumentReader } from './read-document.ts';
import type { ThreadShelf } from './thread-shelf.ts';

/** What every use case works with. */
export interface BackendContext {
  readonly options: BackendOptions;
  readonly store: Store;
  readonly clock: Clock;
  /** A fresh random id. */
  readonly newId: () => string;
  readonly log: Log;
  readonly plans: PlanShelf;
  readonly threads: ThreadShelf;
  /** The words of the search index. */
  readonly searchWords: SearchWords;
  readonly noteIndex: NoteIndex;
  readonly recordIndex: RecordIndex;
  /**
   * The note that was changed last, as it was then: while one types, the next change is to the same.
   * Only to be written back with its version checked.
   */
  readonly lastNote: { note: StoredNote | null };
  readonly readDocument: DocumentReader;
  /** Checks and compares plans beside everything else; what was thought out last is remembered. */
  readonly think: Think;
  /** Lets what was given up be tried again. */
  readonly retryThoughts: () => void;
  readonly backups: BackupKeeper;
  readonly replaceData: ReplaceData;
}
