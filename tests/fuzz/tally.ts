import { setEnvironmentData } from 'node:worker_threads';

/** What a reading must never do; counted across threads in shared memory. */
export const FORBIDDEN = ['network', 'write', 'foreignRead', 'process', 'exception'] as const;
export type Forbidden = (typeof FORBIDDEN)[number];

/** Under this name every reading thread finds the memory. */
export const TALLY_KEY = 'beredd-fuzz-tally';

const NOTE_BYTES = 2048;
const COUNTS_BYTES = FORBIDDEN.length * Int32Array.BYTES_PER_ELEMENT;

/** Counts, and the words of the last thing counted. */
export interface Tally {
  add: (what: Forbidden, note: string) => void;
  count: (what: Forbidden) => number;
  lastNote: () => string;
}

/** A tally over memory that another thread made. */
export function tallyOver(memory: SharedArrayBuffer): Tally {
  const counts = new Int32Array(memory, 0, FORBIDDEN.length);
  const note = new Uint8Array(memory, COUNTS_BYTES, NOTE_BYTES);
  return {
    add: (what, words) => {
      const bytes = new TextEncoder().encode(words).subarray(0, NOTE_BYTES);
      note.fill(0);
      note.set(bytes);
      Atomics.add(counts, FORBIDDEN.indexOf(what), 1);
    },
    count: (what) => Atomics.load(counts, FORBIDDEN.indexOf(what)),
    lastNote: () => new TextDecoder().decode(note.slice()).replace(/\0+$/, ''),
  };
}

/** Makes the memory and lets every thread that starts from now on have it. */
export function openTally(): Tally {
  const memory = new SharedArrayBuffer(COUNTS_BYTES + NOTE_BYTES);
  setEnvironmentData(TALLY_KEY, memory);
  return tallyOver(memory);
}
