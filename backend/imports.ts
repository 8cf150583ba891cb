import { failure, success } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import type { ImportQueue } from './import-queue.ts';
import { sampleFiles } from './samples.ts';

type Names =
  'imports.start' | 'imports.list' | 'imports.cancel' | 'imports.dismiss' | 'plans.addSamples';

const NO_JOB = failure('not-found', 'Inläsningen finns inte i listan längre.');
const NO_SAMPLES = failure(
  'unavailable',
  'Exempelplanerna följer inte med i den här installationen.',
);

/** Imports and the sample plans. */
export const importHandlers = (
  { options }: BackendContext,
  queue: ImportQueue,
): Pick<Handlers, Names> => ({
  'imports.start': ({ file, bytes, asksBeforeNewer }) =>
    success({ jobId: queue.start({ file, bytes, isSample: false, asksBeforeNewer }) }),
  'imports.list': () => success(queue.list()),
  'imports.cancel': ({ jobId }) => (queue.cancel(jobId) ? success({}) : NO_JOB),
  'imports.dismiss': ({ jobId }) => (queue.dismiss(jobId) ? success({}) : NO_JOB),
  'plans.addSamples': async () => {
    const files = sampleFiles(options.samplesFolder);
    if (files.length === 0) return NO_SAMPLES;
    const jobs = files.map((it) => queue.start({ ...it, isSample: true, asksBeforeNewer: false }));
    const outcomes = await Promise.all(jobs.map((jobId) => queue.outcome(jobId)));
    for (const jobId of jobs) queue.dismiss(jobId);
    return success(outcomes);
  },
});
