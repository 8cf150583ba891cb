import { Worker } from 'node:worker_threads';
import { passphraseOf } from '../../shared/lock/passphrase.ts';
import {
  FULL_WORK,
  ownMemory,
  type LockAnswers,
  type LockJob,
  type SealedKey,
  type Unlocked,
} from './lock-jobs.ts';

/** Every job of ours is done in a few seconds on a slow computer, some more for each megabyte. */
const TIME_LIMIT_MS = 60_000;
const MORE_PER_MEGABYTE_MS = 1000;
const MEGABYTE = 1_000_000;

const workerUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './lock-worker.ts' : './lock-worker.js',
    import.meta.url,
  );

const timeLimit = (job: LockJob): number =>
  TIME_LIMIT_MS + ('bytes' in job ? (job.bytes.length / MEGABYTE) * MORE_PER_MEGABYTE_MS : 0);

/** Does one job in a thread of its own; null when it took too long. A bug in the thread is thrown. */
async function run<K extends LockJob['kind']>(
  job: Extract<LockJob, { kind: K }>,
  given: readonly ArrayBuffer[] = [],
): Promise<LockAnswers[K] | null> {
  const worker = new Worker(workerUrl());
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(null), timeLimit(job));
      worker.once('message', (answer: LockAnswers[K]) => resolve(answer));
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('The thread that locks ended without an answer'));
      });
      worker.postMessage(job, [...given]);
    });
  } finally {
    await worker.terminate();
  }
}

async function done<K extends 'make-key' | 'lock-for-key' | 'lock'>(
  job: Extract<LockJob, { kind: K }>,
  given: readonly ArrayBuffer[] = [],
): Promise<LockAnswers[K]> {
  const answer = await run<K>(job, given);
  if (answer === null) throw new Error('Locking took longer than any file needs');
  return answer;
}

/** A fresh key sealed with a passphrase. */
export const makeSealedKey = (passphrase: string, work = FULL_WORK): Promise<SealedKey> =>
  done<'make-key'>({ kind: 'make-key', passphrase: passphraseOf(passphrase), work });

/** Locks bytes for the key of a recipient. The bytes are given away: they cannot be read afterwards. */
export const lockFor = (recipient: string, bytes: Uint8Array): Promise<Uint8Array> =>
  done<'lock-for-key'>({ kind: 'lock-for-key', bytes, recipient }, ownMemory(bytes));

/** Locks bytes with a passphrase. */
export const lockWith = (
  passphrase: string,
  bytes: Uint8Array,
  work = FULL_WORK,
): Promise<Uint8Array> =>
  done<'lock'>({ kind: 'lock', bytes, passphrase: passphraseOf(passphrase), work });

/** Opens bytes with a passphrase, or with the key that the passphrase opens. */
export async function unlock(
  bytes: Uint8Array,
  passphrase: string,
  sealedKey: Uint8Array | null = null,
): Promise<Unlocked> {
  const answer = await run<'unlock'>({
    kind: 'unlock',
    bytes,
    passphrase: passphraseOf(passphrase),
    sealedKey,
  });
  return answer ?? { ok: false, why: 'slow' };
}
