import { listNotes, usedLabels } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, Output, ParsedInput } from '../shared/contract/contract.ts';
import { isOwnLabel } from '../shared/note/labels.ts';
import { change } from './change-note.ts';
import type { BackendContext } from './context.ts';

/** Every note with the label gets another, or none; each can be undone by itself. */
function relabel(
  context: BackendContext,
  { from, to }: ParsedInput<'notes.relabel'>,
): Result<Output<'notes.relabel'>> {
  const { db } = context.store;
  if (!isOwnLabel(from))
    return failure('invalid', `Etiketten ${from} hör till Beredd och går inte att ändra.`);
  const notes = listNotes(db, {}).filter(({ state }) => state.label === from);
  db.transaction(() => {
    for (const note of notes) change(context, note, 'edit', { ...note.state, label: to });
  });
  return success({ ids: notes.map(({ id }) => id) });
}

/** Labels of one's own: they exist as long as a note has them. */
export const labelHandlers = (
  context: BackendContext,
): Pick<Handlers, 'notes.labels' | 'notes.relabel'> => ({
  'notes.labels': () => success(usedLabels(context.store.db)),
  'notes.relabel': (input) => relabel(context, input),
});
