import { CalendarDay, TimeOfDay } from '../../shared/contract/limits.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { printJson, printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

/** A meeting; prints its id. */
export const meetingAdd: Command = {
  options: {
    title: { type: 'string' },
    date: { type: 'string' },
    organ: { type: 'string' },
    time: { type: 'string' },
    place: { type: 'string' },
  },
  run: async (args, io) => {
    const [title, date] = [args.text('title') ?? '', args.text('date') ?? ''];
    if (title.trim() === '') return usage('Ange mötets rubrik med --title.');
    if (!CalendarDay.safeParse(date).success)
      return usage('Ange mötets dag med --date, till exempel 2026-02-03.');
    if (!TimeOfDay.safeParse(args.text('time') ?? '').success)
      return usage('Ange klockslaget med --time, till exempel 09:30.');
    return withStore(io.dataFolder, 'write', async (call) => {
      const [organ, time, place] = ['organ', 'time', 'place'].map((name) => args.text(name) ?? '');
      const meeting = await call('meetings.add', { title, date, organ, time, place });
      if (!meeting.ok) return failed(meeting.error.message);
      if (args.flag('json')) printJson(io, meeting.value);
      else printLines(io, [meeting.value.id]);
      return done;
    });
  },
};
