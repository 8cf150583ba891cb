import { notesInBin, purgeNote, sweep } from '../db/note-bin.ts';
import { findNote } from '../db/notes.ts';
import { getOverdueSeen, saveOverdueSeen } from '../db/settings.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, Output } from '../shared/contract/contract.ts';
import { GONE } from './change-note.ts';
import type { BackendContext } from './context.ts';
import { keepToTell } from './exchange/tell-removed.ts';
import { presentNotes } from './present-notes.ts';
import { DAY_MS } from '../shared/text/day-ms.ts';

type Names = 'notes.bin' | 'notes.purge';

/** Long enough to miss a note and bring it back, short enough for what should not lie about. */
const BIN_DAYS = 30;

/** A note's words go from the search index's waiting list too, so that they cannot come back. */
function purge(context: BackendContext, ids: readonly string[]): void {
  const { db } = context.store;
  context.noteIndex.flush();
  db.transaction(() => {
    keepToTell(context, ids);
    for (const id of ids) {
      const note = findNote(db, id);
      if (note) purgeNote(db, note, context.clock.next());
    }
  });
  sweep(db);
  context.searchWords.wordsGone();
}

function purgeOne(context: BackendContext, id: string): Result<Record<string, never>> {
  const note = findNote(context.store.db, id);
  if (!note) return GONE;
  if (!note.state.isRemoved)
    return failure('conflict', 'Anteckningen är inte borttagen. Ta bort den först.');
  purge(context, [id]);
  return success({});
}

async function bin(context: BackendContext): Promise<Output<'notes.bin'>> {
  const { db } = context.store;
  const removed = notesInBin(db).flatMap(({ id, removedAt }) => {
    const stored = findNote(db, id);
    return stored ? [{ stored, removedAt }] : [];
  });
  const notes = await presentNotes(
    context,
    removed.map(({ stored }) => stored),
  );
  return removed.map(({ removedAt }, index) => ({ note: notes[index]!, removedAt }));
}

/**
 * A clock that is wrong for a while must not cost what cannot be had back: what has lain its time is
 * seen to have on one day and goes on another.
 */
const SEEN_FOR_MS = DAY_MS;

const before = (iso: string, ms: number): string => new Date(Date.parse(iso) - ms).toISOString();

/** Takes away for good what has lain in the bin for `BIN_DAYS`; done when the store is opened. */
export function emptyOldBin(context: BackendContext, now: Date): void {
  const { db, access } = context.store;
  if (access === 'read') return;
  const at = now.toISOString();
  const seen = getOverdueSeen(db);
  if (seen !== null && seen <= at && before(at, SEEN_FOR_MS) < seen) return;
  const limit = seen !== null && seen <= at ? before(seen, BIN_DAYS * DAY_MS) : '';
  const old = notesInBin(db).filter((it) => it.removedAt < before(at, BIN_DAYS * DAY_MS));
  const gone = old.filter((it) => it.removedAt < limit).map((it) => it.id);
  if (gone.length > 0) purge(context, gone);
  const next = gone.length < old.length ? at : null;
  if (next !== seen) saveOverdueSeen(db, next);
}

/** Removed notes: brought back with `notes.restore`, or their words taken away for good. */
export const noteBinHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'notes.bin': async () => success(await bin(context)),
  'notes.purge': ({ id }) => purgeOne(context, id),
});
