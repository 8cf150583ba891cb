import { Worker } from 'node:worker_threads';
import type { CheckFinding } from '../../shared/check/finding.ts';
import type { CheckedDocument, CheckPlans } from './check-documents.ts';

/** Checks in a thread that lives until it is closed. */
export interface CheckThread {
  check: CheckPlans;
  /** Stops the thread; a check under way ends as not done. */
  close: () => Promise<void>;
}

/** How the thread is set up; everything has a sensible value. */
interface CheckThreadOptions {
  /** The thread's entry file; beside this one, as source or built. */
  workerUrl?: URL;
  /** Longest time for one check, in milliseconds. */
  timeLimit?: number;
}

/** The worst document met took two seconds, a common one half a second. */
const TIME_LIMIT_MS = 30_000;

const defaultWorkerUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js',
    import.meta.url,
  );

/**
 * Checks plans, one after the other, beside the thread that saves what is typed. A bug in a rule
 * rejects; a document that keeps the rules busy too long is given up, and the next gets a new thread.
 */
export function createCheckThread(options: CheckThreadOptions = {}): CheckThread {
  const { workerUrl = defaultWorkerUrl(), timeLimit = TIME_LIMIT_MS } = options;
  const closing = new AbortController();
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const checkNow: CheckPlans = async (documents) => {
    if (closing.signal.aborted) return null;
    worker ??= new Worker(workerUrl);
    try {
      const findings = await ask(worker, documents, timeLimit, closing.signal);
      if (findings === null) await stop();
      return findings;
    } catch (error) {
      await stop();
      throw error;
    }
  };
  return {
    check: (documents) => {
      const findings = queue.then(() => checkNow(documents));
      queue = findings.catch(() => undefined);
      return findings;
    },
    close: async () => {
      closing.abort();
      await queue;
      await stop();
    },
  };
}

function ask(
  worker: Worker,
  documents: readonly CheckedDocument[],
  timeLimit: number,
  closing: AbortSignal,
): Promise<CheckFinding[] | null> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      closing.removeEventListener('abort', giveUp);
      worker.unref();
      end();
    };
    const onMessage = (findings: CheckFinding[]): void => settle(() => resolve(findings));
    const onError = (bug: unknown): void => settle(() => reject(bug));
    const onExit = (): void => onError(new Error('The thread that checks ended without an answer'));
    const giveUp = (): void => settle(() => resolve(null));
    const timer = setTimeout(giveUp, timeLimit);
    closing.addEventListener('abort', giveUp);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // Only a thread that is waited for keeps the program from ending.
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    worker.postMessage(documents);
  });
}
