import { sqliteCode } from '../db/driver.ts';
import { joinSearchIndex } from '../db/search-index.ts';
import { failure, type Result } from '../shared/contract/call.ts';
import type { ImportJob, ImportOutcome } from '../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import { explainException } from './explain-failure.ts';
import { takeIn, takeInKnown, type FileToTakeIn } from './take-in.ts';

/** Imports in the background, one at a time in the order they came. */
export interface ImportQueue {
  /** Gives the job's id at once. */
  readonly start: (file: FileToTakeIn) => string;
  readonly list: () => ImportJob[];
  /** False when there is no such job. */
  readonly cancel: (jobId: string) => boolean;
  /** Takes a finished job off the list; false when it is not there or not finished. */
  readonly dismiss: (jobId: string) => boolean;
  /** What became of a job, when it is done. */
  readonly outcome: (jobId: string) => Promise<ImportOutcome>;
  /** Stops everything and waits until nothing is being written. */
  readonly close: () => Promise<void>;
}

interface Entry {
  job: ImportJob;
  stop: AbortController;
  done: Promise<ImportOutcome>;
}

type Context = Omit<BackendContext, 'plans'>;

const outcomeOf = (
  file: string,
  status: 'failed' | 'cancelled',
  message: string,
): ImportOutcome => ({ file, status, planId: null, message });

const CANCELLED = 'Inläsningen avbröts. Inget ändrades.';

async function importOne(context: Context, it: FileToTakeIn, entry: Entry): Promise<ImportOutcome> {
  const { signal } = entry.stop;
  if (signal.aborted) return outcomeOf(it.file, 'cancelled', CANCELLED);
  const known = takeInKnown(context, it);
  if (known) return known;
  const read = await context.readDocument(it.file, it.bytes, {
    signal,
    onProgress: (progress) => Object.assign(entry.job, progress),
  });
  // Between the reading and the storing is the last moment a cancelling can still change nothing.
  if (signal.aborted) return outcomeOf(it.file, 'cancelled', CANCELLED);
  return read.ok
    ? takeIn(context, it, read.value)
    : outcomeOf(it.file, 'failed', read.error.message);
}

function explained(context: Context, error: unknown): Result<never> {
  const known = explainException(error);
  if (known) return { ok: false, error: known };
  context.log.bug('imports.start', error);
  return failure('internal', 'Något gick fel i Beredd vid inläsningen. Inget ändrades.');
}

async function importSafely(
  context: Context,
  it: FileToTakeIn,
  entry: Entry,
): Promise<ImportOutcome> {
  try {
    return await importOne(context, it, entry);
  } catch (error) {
    const result = explained(context, error);
    return outcomeOf(it.file, 'failed', result.ok ? '' : result.error.message);
  }
}

/** After the last import, when nobody waits for it. */
function tidy({ store, log }: Context): void {
  try {
    joinSearchIndex(store.db);
  } catch (error) {
    // Searching works as before, and a bug here must not stop the imports that wait behind.
    if (sqliteCode(error) === null) log.bug('imports.tidy', error);
  }
}

/** An empty queue over a store. Jobs live as long as the process; what they stored lives on. */
export function createImportQueue(context: Context): ImportQueue {
  const entries = new Map<string, Entry>();
  let last: Promise<unknown> = Promise.resolve();

  function start(it: FileToTakeIn): string {
    const id = context.newId();
    const job: ImportJob = { id, file: it.file, pagesRead: null, pageCount: null, outcome: null };
    const entry: Entry = {
      job,
      stop: new AbortController(),
      done: Promise.resolve(outcomeOf(it.file, 'cancelled', CANCELLED)),
    };
    entry.done = last.then(async () => {
      const outcome = await importSafely(context, it, entry);
      job.outcome = outcome;
      return outcome;
    });
    entries.set(id, entry);
    last = entry.done.then(({ status }) => {
      const isLast = [...entries.keys()].at(-1) === id;
      if (isLast && (status === 'imported' || status === 'new-revision')) tidy(context);
    });
    return id;
  }

  return {
    start,
    list: () => [...entries.values()].map((entry) => ({ ...entry.job })),
    cancel: (jobId) => {
      const entry = entries.get(jobId);
      entry?.stop.abort();
      return entry !== undefined;
    },
    dismiss: (jobId) => entries.get(jobId)?.job.outcome != null && entries.delete(jobId),
    outcome: (jobId) =>
      entries.get(jobId)?.done ?? Promise.reject(new Error('There is no such import')),
    close: async () => {
      for (const entry of entries.values()) entry.stop.abort();
      await last;
    },
  };
}
