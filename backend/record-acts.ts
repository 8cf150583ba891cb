import type { Records, StoredRecord } from '../db/records.ts';
import type { HistoryAction } from '../db/note-history.ts';
import { getSettings } from '../db/settings.ts';
import { undoTarget } from '../db/undo.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { BackendContext } from './context.ts';

/** What can be done with one kind of record, at once; each act gives the record as it then is. */
export interface RecordActs<S> {
  /** @param id a fresh one when none is given */
  readonly add: (state: S, id?: string) => Result<StoredRecord<S>>;
  /** @param continues see `Continues` in the contract */
  readonly edit: (
    id: string,
    change: Partial<{ [K in keyof S]: S[K] | undefined }>,
    continues?: boolean,
  ) => Result<StoredRecord<S>>;
  readonly remove: (id: string) => Result<Record<string, never>>;
  readonly restore: (id: string) => Result<StoredRecord<S>>;
  /** Takes back the last change; null when nothing is left to undo. */
  readonly undo: (id: string) => Result<StoredRecord<S> | null>;
}

/** `change` with what is not said left as it is. */
const laidOver = <S extends object>(
  state: S,
  change: Partial<{ [K in keyof S]: S[K] | undefined }>,
): S => ({
  ...state,
  ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
});

/** What came of an act, as the window sees it: the place of what it is about may take time to find. */
export async function presented<R, V>(
  done: Result<R>,
  present: (record: R) => V | Promise<V>,
): Promise<Result<V>> {
  return done.ok ? success(await present(done.value)) : done;
}

/**
 * The acts on one kind of record.
 * @param gone what is said when there is no such record
 */
export function recordActs<S extends object>(
  context: BackendContext,
  records: Records<S>,
  gone: string,
): RecordActs<S> {
  const { db } = context.store;
  const GONE = failure('not-found', gone);

  function now(id: string): Result<StoredRecord<S>> {
    const record = records.find(db, id);
    return record ? success(record) : GONE;
  }

  function change(
    record: StoredRecord<S>,
    action: HistoryAction,
    state: S,
    isRemoved: boolean,
  ): Result<StoredRecord<S>> {
    const at = context.clock.next();
    records.change(db, record, { at, action, state, isRemoved });
    context.recordIndex.changed();
    return now(record.id);
  }

  function setRemoved(id: string, isRemoved: boolean): Result<StoredRecord<S>> {
    const record = records.find(db, id);
    if (!record) return GONE;
    if (record.isRemoved === isRemoved) return now(id);
    return change(record, isRemoved ? 'remove' : 'restore', record.state, isRemoved);
  }

  return {
    add: (state, id = context.newId()) => {
      const author = getSettings(db).name;
      records.add(db, { id, author, at: context.clock.next(), state });
      context.recordIndex.changed();
      return now(id);
    },
    edit: (id, words, continues = false) => {
      const record = records.find(db, id);
      if (!record || record.isRemoved) return GONE;
      const next = laidOver(record.state, words);
      const isSame = JSON.stringify(next) === JSON.stringify(record.state);
      return isSame ? now(id) : change(record, continues ? 'continue' : 'edit', next, false);
    },
    remove: (id) => {
      const removed = setRemoved(id, true);
      return removed.ok ? success({}) : removed;
    },
    restore: (id) => setRemoved(id, false),
    undo: (id) => {
      const record = records.find(db, id);
      if (!record) return GONE;
      const target = undoTarget(records.versions(db, id));
      return target ? change(record, 'undo', target.state, target.isRemoved) : success(null);
    },
  };
}
