import { usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, exportDocument, formatOf, wrongFormat } from '../export-file.ts';
import { withStore } from '../with-store.ts';

/** Uppföljning per beredning: its uppdrag in a plan, and what became of last year's. */
export const exportCommittee: Command = {
  options: EXPORT_OPTIONS,
  run: async (args, io) => {
    const [planId, committee, ...more] = args.positionals;
    if (planId === undefined || committee === undefined || more.length > 0)
      return usage('Ange en plan och en beredning, till exempel ”Beredningen för psykiatri”.');
    if (!formatOf(args)) return wrongFormat();
    return withStore(io.dataFolder, 'read', async (call) =>
      exportDocument(call, { kind: 'committee', planId, committee }, args, io),
    );
  },
};
