import { failure, success } from '../shared/contract/call.ts';
import { Plan } from '../shared/plan/plan.ts';
import type { DocumentReader } from './read-document.ts';
import { readError } from './readers/read-error.ts';
import { createWorkerReader } from './readers/read-in-worker.ts';

/** A reader whose thread lives until it is closed. */
export interface OpenReader {
  read: DocumentReader;
  close: () => Promise<void>;
}

/** Reads documents in a worker, where a reading can be stopped and cannot exhaust the program. */
export function openReader(onFault?: (error: unknown) => void): OpenReader {
  const worker = createWorkerReader(onFault === undefined ? {} : { onFault });
  return {
    close: worker.close,
    read: async (fileName, bytes, options = {}) => {
      const outcome = await worker.read(fileName, bytes, options);
      if (!outcome.ok) {
        const { kind, message } = outcome.error;
        return failure(kind === 'internal' ? 'internal' : 'unreadable', message);
      }
      // What a worker that met a hostile file hands over is looked at before it is believed.
      const plan = Plan.safeParse(outcome.plan);
      if (plan.success) return success({ format: outcome.format, plan: plan.data });
      onFault?.(plan.error);
      return failure('internal', readError('internal').message);
    },
  };
}
