import { parentPort } from 'node:worker_threads';
import { parsePlan } from '../../shared/parse/parse.ts';
import { loadPdfLibrary } from './pdf/load-pdfjs.ts';
import { readError } from './read-error.ts';
import { readSource } from './read-source.ts';
import type { WorkerAnswer, WorkerOutcome, WorkerRequest } from './worker-messages.ts';

/**
 * The worker's entry: reads and parses one document at a time, where running out of time or memory
 * stops only this thread. It is kept between documents, since loading pdf.js takes longer than
 * reading most plans.
 */
const port = parentPort;
if (port === null) throw new Error('Den här filen körs bara som arbetstråd.');

const answer = (message: WorkerAnswer): void => port.postMessage(message);

// In a damaged PDF, pdf.js rejects promises that nobody waits for, some after the document is done.
// They must not end the thread: the next document, a sound one, would be called damaged.
process.on('unhandledRejection', () => undefined);

/** Ends the thread as an exception does, which the other side reports. */
function giveUp(bug: unknown): void {
  queueMicrotask(() => {
    throw bug;
  });
}

port.on('message', (request: WorkerRequest) => {
  if (request.kind === 'warm-up') loadPdfLibrary().catch(giveUp);
  else
    readAndParse(request.fileName, request.bytes)
      .then((outcome) => answer({ kind: 'done', outcome }))
      .catch(giveUp);
});

async function readAndParse(fileName: string, bytes: Uint8Array): Promise<WorkerOutcome> {
  const read = await readSource(fileName, bytes, (progress) =>
    answer({ kind: 'progress', progress }),
  );
  if (!read.ok) return read;
  try {
    return { ok: true, format: read.source.format, plan: parsePlan(read.source) };
  } catch (error) {
    // Text that nests or repeats itself until the stack is full; anything else is a bug and ends
    // the worker, which the other side reports.
    if (error instanceof RangeError) return { ok: false, error: readError('too-large') };
    throw error;
  }
}
