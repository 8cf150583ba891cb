import { usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, exportDocument, formatOf, wrongFormat } from '../export-file.ts';
import { withStore } from '../with-store.ts';

/** Föredragnings-PM on uppdrag of a stored plan. */
export const exportBriefing: Command = {
  options: { ...EXPORT_OPTIONS, on: { type: 'string', multiple: true } },
  run: async (args, io) => {
    // `--on RF-13 RF-14` and `--on RF-13 --on RF-14` are the same.
    const [planId, ...more] = args.positionals;
    const keys = [...args.texts('on'), ...more];
    if (planId === undefined) return usage('Ange en plan, som ”beredd list” visar den.');
    if (keys.length === 0) return usage('Ange ett uppdrag med --on, till exempel --on RF-13.');
    if (!formatOf(args)) return wrongFormat();
    return withStore(io.dataFolder, 'read', async (call) =>
      exportDocument(call, { kind: 'briefing', planId, keys }, args, io),
    );
  },
};
