import { parentPort } from 'node:worker_threads';

/**
 * A worker's entry that takes memory until it is stopped, as a document made to exhaust a computer
 * would: objects when the file's name says so, else bytes.
 */
const PIECE = 2_000_000;
const eaten: unknown[] = [];

function eatObjects(): never {
  for (;;) eaten.push({ a: [1, 2, 3], b: String(eaten.length) });
}

function eatBytes(): void {
  eaten.push(new Uint8Array(PIECE).fill(1));
  setImmediate(eatBytes);
}

parentPort?.on('message', ({ fileName }: { fileName: string }) =>
  fileName.includes('objects') ? eatObjects() : eatBytes(),
);
