import { findNote, listNotes } from '../../db/notes.ts';
import { answers } from '../../db/records.ts';
import type { WithdrawnNote } from '../../shared/contract/contract.ts';
import type { RemovedNote } from '../../shared/exchange/exchange-file.ts';
import { withdrawalOf } from '../../shared/exchange/withdrawal.ts';
import type { BackendContext } from '../context.ts';
import { presentNotes } from '../present-notes.ts';
import { idBeside, noteHere } from './note-here.ts';
import type { ArrivedFile } from './read-arrived.ts';
import { whereOf } from './where-of.ts';

/** What stands here of a removed note: itself, and its words kept beside one's own. */
const standing = ({ id, versions }: RemovedNote): string[] => [
  id,
  ...versions.map((changedAt) => idBeside({ id, changedAt })),
];

/** Whether the note has an answer here that the note's writer has never had. */
function isAnsweredHere(
  { store: { db } }: BackendContext,
  removed: RemovedNote,
  id: string,
): boolean {
  const answer = answers.find(db, id);
  if (!answer || answer.state.text.trim() === '') return false;
  return !removed.answers.includes(answer.changedAt);
}

async function withdrawn(
  context: BackendContext,
  { text: { plan } }: ArrivedFile,
  removed: RemovedNote,
  id: string,
): Promise<WithdrawnNote[]> {
  const { db } = context.store;
  const withdrawal = withdrawalOf(removed, noteHere(context, id));
  const stored = withdrawal && findNote(db, id);
  const [note] = stored ? await presentNotes(context, [stored]) : [];
  if (!note) return [];
  const { text, label, author } = note;
  const isWrittenOn = withdrawal === 'written-on' || isAnsweredHere(context, removed, id);
  const { removedAt } = removed;
  return [{ id, text, label, author, where: whereOf(plan, note), removedAt, isWrittenOn }];
}

/** The notes that stand here and that the file says its writer has removed. Nothing is changed. */
export async function withdrawnNotes(
  context: BackendContext,
  arrived: ArrivedFile,
): Promise<WithdrawnNote[]> {
  const { file, text } = arrived;
  const { db } = context.store;
  const here = new Set(listNotes(db, { planId: text.planId }).map((it) => it.id));
  const ofOne = (removed: RemovedNote): Promise<WithdrawnNote[]>[] =>
    standing(removed)
      .filter((id) => here.has(id))
      .map((id) => withdrawn(context, arrived, removed, id));
  return (await Promise.all(file.removed.flatMap(ofOne))).flat();
}
