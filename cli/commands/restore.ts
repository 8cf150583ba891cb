import path from 'node:path';
import { restore } from '../../backend/backups/restore.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { printJson } from '../print.ts';

const when = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' });

/** Puts a backup in place of the present data and says how to take that back. */
export const restoreBackup: Command = {
  options: {},
  run: async (args, io) => {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) return usage('Ange en säkerhetskopia.');
    const restored = await restore(io.dataFolder, path.resolve(file), new Date());
    if (!restored.ok) return failed(restored.error.message);
    const { createdAt, before } = restored.value;
    if (args.flag('json')) printJson(io, restored.value);
    io.err(`Återställt till säkerhetskopian från ${when(createdAt)}.\n`);
    if (before !== null) io.err(`Det som fanns innan ligger i ${before}\n`);
    return done;
  },
};
