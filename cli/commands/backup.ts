import path from 'node:path';
import { backUp } from '../../backend/backups/make-backup.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { printJson, printLines } from '../print.ts';

/** A backup in a folder; prints the file. */
export const backup: Command = {
  options: {},
  run: async (args, io) => {
    const [folder, ...more] = args.positionals;
    if (folder === undefined || more.length > 0) return usage('Ange en mapp för säkerhetskopian.');
    const made = await backUp(io.dataFolder, path.resolve(folder), new Date());
    if (!made.ok) return failed(made.error.message);
    if (args.flag('json')) printJson(io, made.value);
    else printLines(io, [made.value.file]);
    return done;
  },
};
