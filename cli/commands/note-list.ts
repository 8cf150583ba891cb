import { assertNever } from '../../shared/text/assert-never.ts';
import type { Visibility } from '../../shared/note/note.ts';
import { listCommand } from '../list-command.ts';
import { columns, oneLine } from '../print.ts';

function visibilityName(visibility: Visibility): string {
  switch (visibility) {
    case 'private':
      return 'privat';
    case 'shared':
      return 'delas';
    case 'minutes':
      return 'mötesanteckning';
    default:
      return assertNever(visibility);
  }
}

/** Every note, or those of a plan or a meeting, in the order they were made. */
export const noteList = listCommand({
  get: (call, filter) => call('notes.list', filter),
  targetOf: ({ target }) => target,
  lines: (note, nameOf) => [
    columns([
      nameOf(note.target) || 'Utan plan',
      visibilityName(note.visibility),
      note.label ?? '',
      note.saidBy || note.author,
      note.isDone ? 'klar' : '',
    ]),
    `    ${oneLine(note.text)}`,
  ],
  none: 'Inga anteckningar finns.',
});
