import { usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, exportDocument, formatOf, wrongFormat } from '../export-file.ts';
import { withStore } from '../with-store.ts';

/** Mötesanteckningar as a file; tells how many private notes stayed. */
export const exportMinutes: Command = {
  options: EXPORT_OPTIONS,
  run: async (args, io) => {
    const [meetingId, ...more] = args.positionals;
    if (meetingId === undefined || more.length > 0)
      return usage('Ange ett möte, som ”beredd meeting list” visar det.');
    if (!formatOf(args)) return wrongFormat();
    return withStore(io.dataFolder, 'read', async (call) =>
      exportDocument(call, { kind: 'minutes', meetingId }, args, io),
    );
  },
};
