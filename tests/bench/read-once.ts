import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createWorkerReader } from '../../backend/readers/read-in-worker.ts';

/**
 * Run as a process of its own: reads one file and prints, as JSON, the most memory the process took
 * and the most by which it grew while the worker read, both in bytes, and how the reading ended. A
 * second argument is a worker's entry to use instead of the reader's own.
 */
const KIBIBYTE = 1024;
const LOOK_EVERY = 5;
/** The time a reading may take is not what is measured, and a busy machine takes its own. */
const TIME_LIMIT = 120_000;
const [file = '', entry] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const reader = createWorkerReader({
  timeLimit: TIME_LIMIT,
  ...(entry === undefined ? {} : { workerUrl: pathToFileURL(entry) }),
});
const before = process.memoryUsage.rss();
let most = before;
const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), LOOK_EVERY);
const outcome = await reader.read(file, bytes);
clearInterval(look);
await reader.close();
console.log(
  JSON.stringify({
    peak: process.resourceUsage().maxRSS * KIBIBYTE,
    grown: Math.max(most, process.memoryUsage.rss()) - before,
    end: outcome.ok ? 'ok' : outcome.error.kind,
  }),
);
