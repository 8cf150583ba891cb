import { isList, isRecord } from './raw.ts';

/** What pdf.js asks of a channel between its two halves. */
export interface Port {
  postMessage: (data: unknown) => void;
  addEventListener: (name: string, listener: Listener, options?: { signal?: AbortSignal }) => void;
  removeEventListener: (name: string, listener: Listener) => void;
  terminate: () => void;
}

type Listener = (event: { data: unknown }) => void;

/**
 * Two ends of a channel within one thread that hands messages over as they are. pdf.js's own one
 * copies every message, and every letter of a page is part of one: that is a fifth of the time and
 * a third of the memory of reading. Nothing here changes what it is handed; what the parsing half
 * itself empties after sending (the lists of a chunk) is copied, one level deep.
 */
export function directPorts(): [Port, Port] {
  const ends = [new Set<Listener>(), new Set<Listener>()] as const;
  return [portOf(ends[0], ends[1]), portOf(ends[1], ends[0])];
}

const portOf = (own: Set<Listener>, other: Set<Listener>): Port => ({
  postMessage: (data) => {
    const kept = withOwnLists(data);
    // Later, as a real channel does: pdf.js relies on its own step being finished first.
    queueMicrotask(() => {
      for (const listener of other) listener({ data: kept });
    });
  },
  addEventListener: (_, listener, options) => {
    own.add(listener);
    options?.signal?.addEventListener('abort', () => own.delete(listener));
  },
  removeEventListener: (_, listener) => own.delete(listener),
  terminate: () => {
    own.clear();
    other.clear();
  },
});

function withOwnLists(data: unknown): unknown {
  if (!isRecord(data) || !isRecord(data['chunk'])) return data;
  const chunk = Object.entries(data['chunk']).map(([key, value]) => [
    key,
    isList(value) ? [...value] : value,
  ]);
  return { ...data, chunk: Object.fromEntries(chunk) };
}
