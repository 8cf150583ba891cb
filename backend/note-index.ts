import type { NoteState } from '../db/note-history.ts';
import { removeNotePart, saveNotePart } from '../db/search-index.ts';
import type { BackendContext } from './context.ts';

/** Makes the search index agree with a note's state. */
export function indexNote(context: BackendContext, id: string, state: NoteState): void {
  const { db } = context.store;
  if (state.isRemoved) {
    removeNotePart(db, id);
    return;
  }
  const part = state.target?.part ?? null;
  saveNotePart(db, {
    noteId: id,
    planId: state.target?.planId ?? null,
    key: part?.key ?? null,
    place: part ? `Anteckning på ${part.key}` : 'Anteckning',
    page: state.target?.anchor?.page ?? null,
    label: [state.label ?? '', state.saidBy].join(' ').trim(),
    text: state.text,
  });
  context.searchWords.add(`${state.text} ${state.label ?? ''} ${state.saidBy}`);
}
