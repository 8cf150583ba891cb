import { randomUUID } from 'node:crypto';
import { newestTime } from '../db/clock.ts';
import { openFailureOf, openStore, type Store } from '../db/open.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import { createDispatch } from '../shared/contract/dispatch.ts';
import { createClock } from '../shared/text/clock.ts';
import type { Backend, BackendOptions } from './backend.ts';
import { backupHandlers } from './backups/backup-handlers.ts';
import { newestCopy } from './backups/backup-state.ts';
import { createBackupKeeper } from './backups/backup-keeper.ts';
import { NO_SCHEDULE, startBackupSchedule } from './backups/backup-schedule.ts';
import { checkHandlers } from './check/check.ts';
import { committeeHandlers } from './committee-years.ts';
import { compareHandlers } from './compare.ts';
import type { BackendContext } from './context.ts';
import { correctionHandlers } from './corrections.ts';
import { explainException, explainOpenFailure } from './explain-failure.ts';
import { fileHandlers } from './files.ts';
import { createImportQueue, type ImportQueue } from './import-queue.ts';
import { importHandlers } from './imports.ts';
import { labelHandlers } from './labels.ts';
import { exchangeHandlers } from './exchange/exchange-handlers.ts';
import { createLog } from './log.ts';
import { meetingHandlers } from './meetings.ts';
import { motionHandlers } from './motions.ts';
import { createNoteIndex } from './note-index.ts';
import { earlierNoteHandlers } from './earlier-notes.ts';
import { noteBinHandlers } from './note-bin.ts';
import { noteOverviewHandlers } from './note-overview.ts';
import { notePlaceHandlers } from './note-places.ts';
import { noteHandlers } from './notes.ts';
import { createPlanShelf } from './plan-shelf.ts';
import { planHandlers } from './plans.ts';
import { projectorHandlers } from './projector.ts';
import { questionHandlers } from './questions.ts';
import { documentHandlers } from './documents/documents.ts';
import { draftHandlers } from './documents/drafts.ts';
import { templateHandlers } from './documents/word-template.ts';
import type { DocumentReader } from './read-document.ts';
import { doOpeningChores } from './opening-chores.ts';
import { openReader } from './reading.ts';
import { openReplaceable, type Opened, type ReplaceData } from './replaceable.ts';
import { createRecordIndex } from './record-index.ts';
import { createSearchWords } from './search-words.ts';
import { revisionHandlers } from './revisions.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { statusHandlers } from './statuses.ts';
import { rememberedThoughts } from './thinking/remembered-thoughts.ts';
import { createThinkingThread } from './thinking/thinking-thread.ts';
import { thoughtHandlers } from './thinking/thought-handlers.ts';
import type { Think } from './thinking/thoughts.ts';
import { createThreadShelf } from './thread-shelf.ts';
import { threadHandlers } from './threads.ts';

function contextOf(
  options: BackendOptions,
  store: Store,
  readDocument: DocumentReader,
  thinkAnew: Think,
  replaceData: ReplaceData,
): BackendContext {
  const searchWords = createSearchWords(store.db);
  const plans = createPlanShelf(store.db);
  const log = createLog(store.folder, () => new Date());
  const { think, retry: retryThoughts } = rememberedThoughts(thinkAnew);
  return {
    options,
    store,
    clock: createClock(Date.now, newestTime(store.db)),
    newId: randomUUID,
    log,
    plans,
    threads: createThreadShelf(store.db, plans, think),
    searchWords,
    noteIndex: createNoteIndex(store, searchWords),
    recordIndex: createRecordIndex(store, searchWords),
    lastNote: { note: null },
    readDocument,
    think,
    retryThoughts,
    backups: createBackupKeeper(store, options, log),
    replaceData,
  };
}

function handlersOf(context: BackendContext, queue: ImportQueue): Handlers {
  const notes = noteHandlers(context);
  return {
    ...settingsHandlers(context),
    ...planHandlers(context),
    ...importHandlers(context, queue),
    ...correctionHandlers(context),
    ...revisionHandlers(context),
    ...checkHandlers(context),
    ...compareHandlers(context),
    ...threadHandlers(context),
    ...thoughtHandlers(context),
    ...notes,
    ...notePlaceHandlers(context),
    ...labelHandlers(context),
    ...noteBinHandlers(context),
    ...noteOverviewHandlers(context),
    ...earlierNoteHandlers(context),
    ...questionHandlers(context, notes),
    ...statusHandlers(context),
    ...motionHandlers(context),
    ...committeeHandlers(context),
    ...projectorHandlers(context),
    ...meetingHandlers(context),
    ...searchHandlers(context),
    ...fileHandlers(context),
    ...documentHandlers(context),
    ...draftHandlers(context),
    ...templateHandlers(context),
    ...backupHandlers(context),
    ...exchangeHandlers(context),
  };
}

async function openOnce(
  options: BackendOptions,
  replaceData: ReplaceData,
): Promise<Result<Opened>> {
  const opened = openStore({
    folder: options.dataFolder,
    shell: options.shell,
    now: new Date().toISOString(),
    ifHeld: options.ifHeld ?? 'refuse',
  });
  if (!opened.ok)
    return failure(
      'unavailable',
      explainOpenFailure(opened.failure, newestCopy(options.dataFolder)),
    );
  const { store } = opened;
  try {
    return success(workOn(options, store, replaceData));
  } catch (error) {
    store.close();
    return notOpened(error, store.folder);
  }
}

/** Damage deep in the file shows only when it is read; a bug is thrown on. */
function notOpened(error: unknown, folder: string): Result<never> {
  const known = openFailureOf(error, folder);
  if (known === null) throw error;
  return failure('unavailable', explainOpenFailure(known, newestCopy(folder)));
}

function workOn(options: BackendOptions, store: Store, replaceData: ReplaceData): Opened {
  const reader = openReader((fault) => context.log.bug('readers.read', fault));
  const readDocument = options.readDocument ?? reader.read;
  const thread = createThinkingThread();
  const think = options.think ?? thread.think;
  const context = contextOf(options, store, readDocument, think, replaceData);
  doOpeningChores(context, new Date());
  const queue = createImportQueue(context);
  const schedule = options.shell === 'cli' ? NO_SCHEDULE : startBackupSchedule(context.backups);
  const dispatch = createDispatch(handlersOf(context, queue), {
    onBug: (name, error) => context.log.bug(name, error),
    explain: explainException,
  });
  const close = async (isEnd: boolean): Promise<void> => {
    try {
      await queue.close();
      await reader.close();
      await thread.close();
      await schedule.stop(isEnd);
      context.noteIndex.flush();
    } finally {
      // Whatever failed before, nobody else could open the data while this lock is held.
      store.close();
    }
  };
  return { dispatch, stopThinking: thread.close, close };
}

/**
 * Opens the store with every use case on it. Fails with a plain line when the data cannot be used
 * (held by another process, newer, foreign, damaged, no room); nothing is changed then.
 */
export const openBackend = (options: BackendOptions): Promise<Result<Backend>> =>
  openReplaceable((replaceData) => openOnce(options, replaceData));
