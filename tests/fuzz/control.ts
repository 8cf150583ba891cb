import { Worker } from 'node:worker_threads';
import { FORBIDDEN, type Tally } from './tally.ts';

/** What the control thread does of each: three network calls, one of everything else. */
const EXPECTED = { network: 3, write: 1, foreignRead: 1, process: 1, exception: 1 };

/** Runs the thread that does what is forbidden. Gives what went uncounted; nothing is as it should be. */
export async function runControl(tally: Tally): Promise<string[]> {
  const before = FORBIDDEN.map((what) => tally.count(what));
  const thread = new Worker(new URL('./control-thread.ts', import.meta.url));
  await new Promise<void>((resolve) => {
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
  });
  return FORBIDDEN.filter((what, i) => tally.count(what) - before[i]! !== EXPECTED[what]);
}
