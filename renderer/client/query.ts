import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallError, Result } from '../../shared/contract/call.ts';
import type { CallName, Input, Output } from '../../shared/contract/contract.ts';
import { transport } from './transport.ts';

/**
 * One query's answer. `data` stays while it is read again; `error` is the last failure. As long as
 * `isLoading`, `data` may be older than what was done last.
 */
export interface QueryState<T> {
  data: T | undefined;
  error: CallError | undefined;
  isLoading: boolean;
}

interface Entry extends QueryState<unknown> {
  name: CallName;
  ask: () => Promise<Result<unknown>>;
  isStale: boolean;
  watchers: number;
}

const EMPTY: QueryState<never> = { data: undefined, error: undefined, isLoading: false };

const useEntries = create<Record<string, Entry>>(() => ({}));

const keyOf = (name: CallName, input: unknown): string => `${name} ${JSON.stringify(input)}`;

const patch = (key: string, change: Partial<Entry>): void => {
  useEntries.setState((all) => {
    const old = all[key];
    return old ? { [key]: { ...old, ...change } } : {};
  });
};

const read = async (key: string): Promise<void> => {
  const entry = useEntries.getState()[key];
  if (!entry) return;
  patch(key, { isLoading: true, isStale: false });
  const result = await entry.ask();
  if (result.ok) patch(key, { data: result.value, error: undefined, isLoading: false });
  else patch(key, { error: result.error, isLoading: false });
  // Something changed while it was read: what came is already old.
  const now = useEntries.getState()[key];
  if (now?.isStale && now.watchers > 0) await read(key);
};

const entryOf = (key: string, name: CallName, ask: Entry['ask']): Entry =>
  useEntries.getState()[key] ?? { ...EMPTY, name, ask, isStale: true, watchers: 0 };

/** Reads what nobody waits for: no place tells that it is being read. */
const readUnwatched = (key: string, name: CallName, ask: Entry['ask']): void => {
  const entry = entryOf(key, name, ask);
  useEntries.setState({ [key]: entry });
  if (!entry.isLoading) void read(key);
};

const watch = (key: string, name: CallName, ask: Entry['ask']): (() => void) => {
  const entry = entryOf(key, name, ask);
  useEntries.setState({ [key]: { ...entry, watchers: entry.watchers + 1 } });
  if (entry.isStale && !entry.isLoading) void read(key);
  return () => patch(key, { watchers: (useEntries.getState()[key]?.watchers ?? 1) - 1 });
};

/** Makes every answer of these queries old; those on screen are read again at once. */
export const invalidate = (names: readonly CallName[]): void => {
  for (const [key, entry] of Object.entries(useEntries.getState())) {
    if (!names.includes(entry.name)) continue;
    patch(key, { isStale: true });
    if (entry.watchers > 0 && !entry.isLoading) void read(key);
  }
};

const stateOf = <N extends CallName>(entry: Entry): QueryState<Output<N>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries are kept by name and input, so this one holds that query's answer
  entry as QueryState<Output<N>>;

/**
 * A query's answer, read once and kept until something changes it.
 * `null` as input reads nothing (for what is not known yet).
 */
export const useQuery = <N extends CallName>(
  name: N,
  input: Input<N> | null,
): QueryState<Output<N>> => {
  const key = input === null ? null : keyOf(name, input);
  const entry = useEntries((all) => (key === null ? undefined : all[key]));
  useEffect(() => {
    if (key === null) return undefined;
    const asked: Input<N> = JSON.parse(key.slice(name.length + 1));
    return watch(key, name, () => transport(name, asked));
  }, [key, name]);
  if (!entry) return key === null ? EMPTY : { ...EMPTY, isLoading: true };
  const state = stateOf<N>(entry);
  // An old answer is read again as soon as this is on screen.
  return entry.isStale && !entry.isLoading ? { ...state, isLoading: true } : state;
};

/** Whether something on screen waits for its first answer. An answer that is read again is not waited for. */
export const useIsWaiting = (): boolean =>
  useEntries((all) =>
    Object.values(all).some(
      (entry) => entry.watchers > 0 && entry.isLoading && entry.data === undefined,
    ),
  );

/**
 * A query's last answer, for what is good to know but not worth waiting for: read only where
 * `mayRead`, and what has become old stands until it has been read again.
 */
export const useLastKnown = <N extends CallName>(
  name: N,
  input: Input<N> | null,
  mayRead: boolean,
): Output<N> | undefined => {
  const key = input === null ? null : keyOf(name, input);
  const entry = useEntries((all) => (key === null ? undefined : all[key]));
  const isOld = entry?.isStale ?? true;
  useEffect(() => {
    if (key === null || !mayRead || !isOld) return;
    const asked: Input<N> = JSON.parse(key.slice(name.length + 1));
    readUnwatched(key, name, () => transport(name, asked));
  }, [key, name, mayRead, isOld]);
  return entry === undefined ? undefined : stateOf<N>(entry).data;
};
