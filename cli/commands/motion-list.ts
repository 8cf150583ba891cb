import { isAmendment, type Motion } from '../../shared/follow-up/motion.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { oneLine, printJson, printLines } from '../print.ts';
import { listFilter } from '../list-filter.ts';
import { withStore } from '../with-store.ts';

const line = (it: Motion): string =>
  [it.id, isAmendment(it) ? 'ändringsyrkande' : 'yrkande', it.by, it.partName, oneLine(it.text)]
    .filter((part) => part !== '')
    .join('  ');

/** Yrkanden in the order they were made: every one, or those of a plan or a meeting. */
export const motionList: Command = {
  options: { plan: { type: 'string' }, meeting: { type: 'string' } },
  run: (args, io) => {
    if (args.positionals.length > 0)
      return Promise.resolve(usage('motion list tar inga ord, bara --plan och --meeting.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const listed = await call('motions.list', listFilter(args));
      if (!listed.ok) return failed(listed.error.message);
      if (args.flag('json')) printJson(io, listed.value);
      else printLines(io, listed.value.map(line));
      return done;
    });
  },
};
