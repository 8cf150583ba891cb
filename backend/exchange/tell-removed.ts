import { notesInBin } from '../../db/note-bin.ts';
import { noteVersions, type NoteVersion } from '../../db/note-history.ts';
import { findNote } from '../../db/notes.ts';
import { answers } from '../../db/records.ts';
import { addWithdrawnNote, forgetWithdrawn, withdrawnOfPlan } from '../../db/withdrawn-notes.ts';
import { MOST_NOTES, MOST_PAST, type RemovedNote } from '../../shared/exchange/exchange-file.ts';
import type { BackendContext } from '../context.ts';
import { ownNames } from './own-name.ts';
import { DAY_MS } from '../../shared/text/day-ms.ts';

/** A plan is worked with for a year: who has not been told by then has done with the note too. */
const TOLD_FOR_DAYS = 365;

const toldSince = (): string => new Date(Date.now() - TOLD_FOR_DAYS * DAY_MS).toISOString();

/** A version that could have left with a file by itself. */
const wasOpen = ({ state }: NoteVersion): boolean =>
  state.visibility !== 'private' && state.text.trim() !== '';

/**
 * What to tell a colleague of one removed note, and of which plan; null when nothing is: it is one's
 * own alone that is told, since what somebody else wrote is only put away here, and only what was
 * open to others once.
 */
function told(
  { store: { db } }: BackendContext,
  { id, removedAt }: { id: string; removedAt: string },
): { planId: string; removed: RemovedNote } | null {
  const note = findNote(db, id);
  const planId = note?.state.target?.planId;
  if (!note || planId === undefined || !ownNames(db)(note.author)) return null;
  const versions = noteVersions(db, id);
  if (!versions.some(wasOpen)) return null;
  const timesOf = (all: readonly { changedAt: string }[]): string[] =>
    all.map((it) => it.changedAt).slice(-MOST_PAST);
  const removed = {
    id,
    removedAt,
    versions: timesOf(versions),
    answers: timesOf(answers.versions(db, id)),
  };
  return { planId, removed };
}

/**
 * What to tell a colleague of notes of a plan that are removed, the one removed last first: those in
 * the bin, and those whose words are gone for good.
 */
export function removedNotes(context: BackendContext, planId: string): RemovedNote[] {
  const { db } = context.store;
  const inBin = notesInBin(db).flatMap((it) => {
    const own = told(context, it);
    return own?.planId === planId ? [own.removed] : [];
  });
  return [...inBin, ...withdrawnOfPlan(db, planId, toldSince())].slice(0, MOST_NOTES);
}

/**
 * Keeps what is to be told of notes whose words are about to be taken away: ids and times, as of one
 * in the bin. Within the caller's transaction.
 */
export function keepToTell(context: BackendContext, ids: readonly string[]): void {
  const { db } = context.store;
  forgetWithdrawn(db, toldSince());
  const wanted = new Set(ids);
  for (const note of notesInBin(db).filter((it) => wanted.has(it.id))) {
    const own = told(context, note);
    if (own) addWithdrawnNote(db, own.planId, own.removed);
  }
}
