import { Worker } from 'node:worker_threads';
import type { Matter, Think, ThoughtKind, Thoughts } from './thoughts.ts';

/** Checks, compares and follows plans in a thread that lives until it is closed. */
export interface ThinkingThread {
  think: Think;
  /** Stops the thread; what is under way ends as not done. */
  close: () => Promise<void>;
}

/** How the thread is set up; everything has a sensible value. */
interface ThinkingThreadOptions {
  /** The thread's entry file; beside this one, as source or built. */
  workerUrl?: URL;
  /** Longest time for one matter, in milliseconds. */
  timeLimit?: number;
}

/** The worst documents met took four seconds, common ones half a second. */
const TIME_LIMIT_MS = 30_000;

const defaultWorkerUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './thinking-worker.ts' : './thinking-worker.js',
    import.meta.url,
  );

/**
 * Thinks one matter out after the other, beside the thread that saves what is typed. A bug rejects;
 * plans that keep the thread busy too long are given up, and the next matter gets a new thread.
 */
export function createThinkingThread(options: ThinkingThreadOptions = {}): ThinkingThread {
  const { workerUrl = defaultWorkerUrl(), timeLimit = TIME_LIMIT_MS } = options;
  const closing = new AbortController();
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const thinkNow: Think = async (matter) => {
    if (closing.signal.aborted) return null;
    worker ??= new Worker(workerUrl);
    try {
      const thought = await ask(worker, matter, timeLimit, closing.signal);
      if (thought === null) await stop();
      return thought;
    } catch (error) {
      await stop();
      throw error;
    }
  };
  return {
    think: (matter) => {
      const thought = queue.then(() => thinkNow(matter));
      queue = thought.catch(() => undefined);
      return thought;
    },
    close: async () => {
      closing.abort();
      await queue;
      await stop();
    },
  };
}

function ask<K extends ThoughtKind>(
  worker: Worker,
  matter: Matter<K>,
  timeLimit: number,
  closing: AbortSignal,
): Promise<Thoughts[K] | null> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      closing.removeEventListener('abort', giveUp);
      worker.unref();
      end();
    };
    const onMessage = (thought: Thoughts[K]): void => settle(() => resolve(thought));
    const onError = (bug: unknown): void => settle(() => reject(bug));
    const onExit = (): void => onError(new Error('The thread that thinks ended without an answer'));
    const giveUp = (): void => settle(() => resolve(null));
    const timer = setTimeout(giveUp, timeLimit);
    closing.addEventListener('abort', giveUp);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // Only a thread that is waited for keeps the program from ending.
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    worker.postMessage(matter);
  });
}
