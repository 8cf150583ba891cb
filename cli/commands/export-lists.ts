import { usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, exportDocument, formatOf, wrongFormat } from '../export-file.ts';
import { withStore } from '../with-store.ts';

/** A list of what was asked or proposed, of a plan or of everything. */
const listCommand = (kind: 'questions' | 'motions'): Command => ({
  options: EXPORT_OPTIONS,
  run: async (args, io) => {
    const [planId = null, ...more] = args.positionals;
    if (more.length > 0) return usage('Ange högst en plan, som ”beredd list” visar den.');
    if (!formatOf(args)) return wrongFormat();
    return withStore(io.dataFolder, 'read', async (call) =>
      exportDocument(call, { kind, planId }, args, io),
    );
  },
});

/** Frågelista. */
export const exportQuestions = listCommand('questions');

/** Yrkanden. */
export const exportMotions = listCommand('motions');
