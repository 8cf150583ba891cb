import type { LeavingView, OfferedNote } from '../../../shared/contract/contract.ts';
import { plainNote } from '../../../shared/note/markup.ts';

/** Those that are chosen until somebody says otherwise: only what its writer has said is shared. */
export const suggestedIds = (notes: readonly OfferedNote[]): string[] =>
  notes.filter((note) => note.visibility === 'shared').map((note) => note.id);

/** Exactly what leaves with the chosen notes, as it is told for documents. */
export function leavingNotes(notes: readonly OfferedNote[], ids: ReadonlySet<string>): LeavingView {
  const leaving = notes.filter((note) => ids.has(note.id));
  return {
    citations: leaving.length,
    // A place goes with each, with the plan's words there.
    sources: [...new Set(leaving.map((note) => note.where))],
    notes: leaving.map(({ id, text, answer, visibility }) => ({
      id,
      text: answer === null ? plainNote(text) : `${plainNote(text)} Svar: ${answer}`,
      visibility,
    })),
    privateLeft: notes.filter((note) => note.visibility === 'private' && !ids.has(note.id)).length,
    unwritten: 0,
  };
}

/** The chosen notes as the call wants them: the private ones by themselves. */
export function toSend(notes: readonly OfferedNote[], ids: ReadonlySet<string>) {
  const chosen = notes.filter((note) => ids.has(note.id));
  const idsOf = (isPrivate: boolean): string[] =>
    chosen.filter((note) => (note.visibility === 'private') === isPrivate).map((note) => note.id);
  return { notes: idsOf(false), privateNotes: idsOf(true) };
}
