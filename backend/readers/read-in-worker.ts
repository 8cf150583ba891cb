import { Worker } from 'node:worker_threads';
import { readError, type ReadErrorKind } from './read-error.ts';
import type { ReadProgress } from './read-source.ts';
import type { WorkerAnswer, WorkerOutcome, WorkerRequest } from './worker-messages.ts';

/** How a reader in a worker is set up; everything has a sensible value. */
export interface ReaderOptions {
  /** The worker's entry file; beside this one, as source or built. */
  workerUrl?: URL;
  /** Longest time for one document, in milliseconds. */
  timeLimit?: number;
  /** Most memory that a reading may take, objects and bytes together, in MB. */
  memoryLimit?: number;
  /** Hears of exceptions that ended the thread: bugs. */
  onFault?: (error: unknown) => void;
}

/** How to follow and stop one reading. */
export interface ReadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
}

/** Reads documents, one after the other, in a thread that can be stopped. */
export interface WorkerReader {
  /** Starts the thread and loads what is slow to load. */
  warmUp: () => void;
  read: (fileName: string, bytes: Uint8Array, options?: ReadOptions) => Promise<WorkerOutcome>;
  /** Stops the thread; readings under way end as cancelled. */
  close: () => Promise<void>;
}

const TIME_LIMIT = 30_000;
const MEMORY_LIMIT = 512;
/** How often the process's memory is looked at while a document is read, in milliseconds. */
const MEMORY_CHECK = 25;
/** Shares of the limit: for objects, and where a reading is stopped so that none goes beyond it. */
const OBJECTS_SHARE = 0.75;
const STOP_SHARE = 0.8;
/**
 * Room for new objects, in MB. Most of what a page needs is rubbish at once; with Node's own value
 * 500 pages take 410 MB, with this 300 MB, in the same time.
 */
const YOUNG_GENERATION = 32;
const MEBIBYTE = 1024 * 1024;

const defaultWorkerUrl = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Makes a reader. Its thread starts with the first document or `warmUp`, and is kept. */
export function createWorkerReader(options: ReaderOptions = {}): WorkerReader {
  const settings = {
    workerUrl: options.workerUrl ?? defaultWorkerUrl(),
    timeLimit: options.timeLimit ?? TIME_LIMIT,
    memoryLimit: options.memoryLimit ?? MEMORY_LIMIT,
    onFault: options.onFault ?? (() => undefined),
  };
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();
  const start = (): Worker => {
    if (worker) return worker;
    const fresh = startWorker(settings);
    // One that ends with nobody waiting for it must not end the program: stopped for its memory, say,
    // it may run out of it before the stop takes. The next document gets a new one.
    fresh.on('error', () => undefined);
    fresh.once('exit', () => {
      if (worker === fresh) worker = null;
    });
    worker = fresh;
    return fresh;
  };
  const readNow = async (
    fileName: string,
    bytes: Uint8Array,
    signal: AbortSignal,
    onProgress: ReadOptions['onProgress'],
  ): Promise<WorkerOutcome> => {
    if (signal.aborted) return failed('cancelled');
    const used = start();
    const { outcome, isUsable } = await ask(used, fileName, bytes, signal, onProgress, settings);
    if (!isUsable) {
      worker = null;
      await used.terminate();
    }
    return outcome;
  };
  return {
    warmUp: () => send(start(), { kind: 'warm-up' }),
    read: (fileName, bytes, { signal, onProgress } = {}) => {
      const stop = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
      const result = queue.then(() => readNow(fileName, bytes, stop, onProgress));
      // A thread that could not be started is told of once; the next document is tried all the same.
      queue = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      closing.abort();
      await queue;
      await worker?.terminate();
      worker = null;
    },
  };
}

type Settings = Required<ReaderOptions>;

function startWorker({ workerUrl, memoryLimit }: Settings): Worker {
  const worker = new Worker(workerUrl, {
    resourceLimits: {
      maxOldGenerationSizeMb: memoryLimit * OBJECTS_SHARE,
      maxYoungGenerationSizeMb: YOUNG_GENERATION,
    },
  });
  // A waiting thread must not keep the program from ending.
  worker.unref();
  return worker;
}

function send(worker: Worker, request: WorkerRequest): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  worker.postMessage(request);
}

const failed = (kind: ReadErrorKind): WorkerOutcome => ({ ok: false, error: readError(kind) });

interface Answered {
  outcome: WorkerOutcome;
  /** False when the thread was stopped or ended by itself: the next document needs a new one. */
  isUsable: boolean;
}

function ask(
  worker: Worker,
  fileName: string,
  bytes: Uint8Array,
  signal: AbortSignal,
  onProgress: ReadOptions['onProgress'],
  { timeLimit, memoryLimit, onFault }: Settings,
): Promise<Answered> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const settle = (outcome: WorkerOutcome, isUsable: boolean): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      worker.unref();
      resolve({ outcome, isUsable });
    };
    const onMessage = (message: WorkerAnswer): void => {
      if (message.kind === 'done') settle(message.outcome, true);
      else onProgress?.(message.progress);
    };
    // A document that cannot be read gives an error value: what ends the thread is not its doing.
    const onError = (error: Error & { code?: string }): void => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isFull) onFault(error);
      settle(failed(isFull ? 'too-large' : 'internal'), false);
    };
    const onExit = (): void => settle(failed('internal'), false);
    const onAbort = (): void => settle(failed('cancelled'), false);
    const timer = setTimeout(() => settle(failed('too-slow'), false), timeLimit);
    // The thread's own limit does not count unpacked bytes; the process's size does.
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - before;
      if (grown > memoryLimit * STOP_SHARE * MEBIBYTE) settle(failed('too-large'), false);
    }, MEMORY_CHECK);
    worker.ref();
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    send(worker, { kind: 'read', fileName, bytes });
  });
}
