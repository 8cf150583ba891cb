import { notesInBin } from '../../db/note-bin.ts';
import { noteVersions, type NoteVersion } from '../../db/note-history.ts';
import { findNote, listNotes } from '../../db/notes.ts';
import { answers } from '../../db/records.ts';
import type { WithdrawnNote } from '../../shared/contract/contract.ts';
import { MOST_NOTES, MOST_PAST, type RemovedNote } from '../../shared/exchange/exchange-file.ts';
import { withdrawalOf } from '../../shared/exchange/withdrawal.ts';
import type { BackendContext } from '../context.ts';
import { presentNotes } from '../present-notes.ts';
import { ownNames } from './own-name.ts';
import { idBeside, noteHere, type ArrivedFile } from './read-arrived.ts';
import { whereOf } from './where-of.ts';

/** A version that could have left with a file by itself. */
const wasOpen = ({ state }: NoteVersion): boolean =>
  state.visibility !== 'private' && state.text.trim() !== '';

/**
 * What to tell a colleague of notes of a plan that lie in the bin: one's own alone, since what
 * somebody else wrote is only put away here, and only those that were open to others once.
 */
export function removedNotes({ store: { db } }: BackendContext, planId: string): RemovedNote[] {
  const isOwn = ownNames(db);
  return notesInBin(db)
    .flatMap(({ id, removedAt }) => {
      const note = findNote(db, id);
      if (!note || !isOwn(note.author) || note.state.target?.planId !== planId) return [];
      const versions = noteVersions(db, id);
      if (!versions.some(wasOpen)) return [];
      const times = versions.map((it) => it.changedAt).slice(-MOST_PAST);
      return [{ id, removedAt, versions: times }];
    })
    .slice(0, MOST_NOTES);
}

/** What stands here of a removed note: itself, and its words kept beside one's own. */
const standing = ({ id, versions }: RemovedNote): string[] => [
  id,
  ...versions.map((changedAt) => idBeside({ id, changedAt })),
];

function withdrawn(
  context: BackendContext,
  { text: { plan } }: ArrivedFile,
  removed: RemovedNote,
  id: string,
): WithdrawnNote[] {
  const { db } = context.store;
  const withdrawal = withdrawalOf(removed, noteHere(context, id));
  const stored = withdrawal && findNote(db, id);
  const note = stored && presentNotes(context, [stored])[0];
  if (!note) return [];
  const { text, label, author } = note;
  const isAnswered = (answers.find(db, id)?.state.text ?? '').trim() !== '';
  const isWrittenOn = withdrawal === 'written-on' || isAnswered;
  const { removedAt } = removed;
  return [{ id, text, label, author, where: whereOf(plan, note), removedAt, isWrittenOn }];
}

/** The notes that stand here and that the file says its writer has removed. Nothing is changed. */
export function withdrawnNotes(context: BackendContext, arrived: ArrivedFile): WithdrawnNote[] {
  const { file, text } = arrived;
  const { db } = context.store;
  const here = new Set(listNotes(db, { planId: text.planId }).map((it) => it.id));
  return file.removed.flatMap((removed) =>
    standing(removed)
      .filter((id) => here.has(id))
      .flatMap((id) => withdrawn(context, arrived, removed, id)),
  );
}
