import { serve } from '../serve.ts';
import { done, failed, usage, type Command } from '../command.ts';

/** The loopback shell, until its window is closed or Ctrl C. */
export const serveWindow: Command = {
  options: { open: { type: 'boolean' } },
  run: async (args, { dataFolder }) => {
    if (args.positionals.length > 0) return usage('serve tar inga ord.');
    const code = await serve({ dataFolder, open: args.flag('open') });
    return code === 0 ? done : failed(null);
  },
};
