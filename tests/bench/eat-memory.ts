import { parentPort } from 'node:worker_threads';

/**
 * A worker's entry that takes memory until it is stopped, as a document made to exhaust a computer
 * would: objects (lists, in the engine's own memory) when the file's name says so, else bytes.
 */
const PIECE = 2_000_000;
/** Numbers in a list; over many small objects the collector takes longer than a test has. */
const LIST = 1000;
/** Between two pieces, in ms: 400 MB a second, which is as fast as packed bytes can be unpacked. */
const PAUSE_MS = 5;
const eaten: unknown[] = [];

function eatObjects(): never {
  for (;;) eaten.push(Array.from<number>({ length: LIST }).fill(eaten.length));
}

function eatBytes(): void {
  eaten.push(new Uint8Array(PIECE).fill(1));
  setTimeout(eatBytes, PAUSE_MS);
}

parentPort?.on('message', ({ fileName }: { fileName: string }) =>
  fileName.includes('objects') ? eatObjects() : eatBytes(),
);
