import type { StatusEntry } from '../../shared/follow-up/status-entry.ts';
import { STATUS_SOURCES, STATUS_WORDS } from '../../shared/follow-up/status-words.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { oneLine, printJson, printLines } from '../print.ts';
import { listFilter } from '../list-filter.ts';
import { withStore } from '../with-store.ts';

const line = (it: StatusEntry): string =>
  [
    it.id,
    it.planId,
    it.key,
    it.asOf,
    STATUS_WORDS[it.status],
    STATUS_SOURCES[it.source],
    it.saidBy,
    oneLine(it.text),
  ]
    .filter((part) => part !== '')
    .join('  ');

/** The statuses of uppdrag by the day they held: every one, or those of a plan or a meeting. */
export const statusList: Command = {
  options: { plan: { type: 'string' }, meeting: { type: 'string' } },
  run: (args, io) => {
    if (args.positionals.length > 0)
      return Promise.resolve(usage('status list tar inga ord, bara --plan och --meeting.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const listed = await call('statuses.list', listFilter(args));
      if (!listed.ok) return failed(listed.error.message);
      if (args.flag('json')) printJson(io, listed.value);
      else printLines(io, listed.value.map(line));
      return done;
    });
  },
};
