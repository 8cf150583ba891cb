import { assertNever } from '../../shared/text/assert-never.ts';
import type { Note, Visibility } from '../../shared/note/note.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { oneLine, printJson, printLines } from '../print.ts';
import { listFilter } from '../list-filter.ts';
import { withStore } from '../with-store.ts';

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

const line = ({ id, target, visibility, text }: Note): string =>
  [id, target?.planId ?? '', target?.part?.key ?? '', visibilityName(visibility), oneLine(text)]
    .filter((part) => part !== '')
    .join('  ');

/** Every note, or those of a plan or a meeting. */
export const noteList: Command = {
  options: { plan: { type: 'string' }, meeting: { type: 'string' } },
  run: (args, io) => {
    if (args.positionals.length > 0)
      return Promise.resolve(usage('note list tar inga ord, bara --plan och --meeting.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const notes = await call('notes.list', listFilter(args));
      if (!notes.ok) return failed(notes.error.message);
      if (args.flag('json')) printJson(io, notes.value);
      else printLines(io, notes.value.map(line));
      return done;
    });
  },
};
