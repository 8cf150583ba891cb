import { done, failed, usage, type Command } from '../command.ts';
import { columns, printJson, printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

/** The meetings, newest first. */
export const meetingList: Command = {
  options: {},
  run: (args, io) => {
    if (args.positionals.length > 0) return Promise.resolve(usage('meeting list tar inga ord.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const meetings = await call('meetings.list', {});
      if (!meetings.ok) return failed(meetings.error.message);
      if (args.flag('json')) printJson(io, meetings.value);
      else if (meetings.value.length === 0) io.err('Inga möten finns.\n');
      else
        printLines(
          io,
          meetings.value.map((it) => columns([it.id, it.date, it.time, it.title, it.organ])),
        );
      return done;
    });
  },
};
