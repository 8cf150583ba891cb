import { parentPort } from 'node:worker_threads';
import { assertNever } from '../../shared/text/assert-never.ts';
import {
  lockForKey,
  lockWithPassphrase,
  makeKey,
  unlockWithKey,
  unlockWithPassphrase,
} from './age-file.ts';
import { ownMemory, type LockAnswers, type LockJob } from './lock-jobs.ts';

/** The thread's entry: one job, and then it ends, and with it what it knew of a passphrase. */
const port = parentPort;
if (port === null) throw new Error('Den här filen körs bara som arbetstråd.');

function answerTo(job: LockJob): Promise<LockAnswers[LockJob['kind']]> {
  switch (job.kind) {
    case 'make-key':
      return makeKey(job.passphrase, job.work);
    case 'lock-for-key':
      return lockForKey(job.bytes, job.recipient);
    case 'lock':
      return lockWithPassphrase(job.bytes, job.passphrase, job.work);
    case 'unlock':
      return job.sealedKey === null
        ? unlockWithPassphrase(job.bytes, job.passphrase)
        : unlockWithKey(job.bytes, job.sealedKey, job.passphrase);
    default:
      return assertNever(job);
  }
}

/** The large bytes of an answer. */
function bytesOf(answer: LockAnswers[LockJob['kind']]): Uint8Array | null {
  if (answer instanceof Uint8Array) return answer;
  return 'bytes' in answer ? answer.bytes : null;
}

port.once('message', (job: LockJob) => {
  answerTo(job)
    .then((answer) => {
      const bytes = bytesOf(answer);
      port.postMessage(answer, bytes === null ? [] : [...ownMemory(bytes)]);
    })
    .catch((bug: unknown) => {
      // Ends the thread as an exception does, which the other side reports.
      queueMicrotask(() => {
        throw bug;
      });
    });
});
