import path from 'node:path';
import { isLockedCopy } from '../../backend/backups/open-copy.ts';
import { restore } from '../../backend/backups/restore.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { askPassphrase, PASSPHRASE_VARIABLE } from '../ask-passphrase.ts';
import { printJson } from '../print.ts';

const NO_PASSPHRASE = `Kopian är låst. Skriv lösenfrasen när den efterfrågas, skicka in den på en rad eller sätt ${PASSPHRASE_VARIABLE}.`;

const when = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' });

/**
 * Puts a backup in place of the present data and says how to take that back. The passphrase of a
 * locked one is asked for, or comes from the environment; never from a word of the command, which
 * others on the computer can see and the shell remembers.
 */
export const restoreBackup: Command = {
  options: {},
  run: async (args, io) => {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) return usage('Ange en säkerhetskopia.');
    const copy = path.resolve(file);
    const isLocked = await isLockedCopy(copy);
    const passphrase = isLocked ? await askPassphrase(io) : null;
    if (isLocked && passphrase === null) return failed(NO_PASSPHRASE);
    const restored = await restore(io.dataFolder, copy, new Date(), passphrase);
    if (!restored.ok) return failed(restored.error.message);
    const { createdAt, before, goesOnLocking } = restored.value;
    if (args.flag('json')) printJson(io, restored.value);
    io.err(`Återställt till säkerhetskopian från ${when(createdAt)}.\n`);
    if (before !== null) io.err(`Det som fanns innan ligger i ${before}\n`);
    if (goesOnLocking) io.err('Kommande kopior låses med samma lösenfras.\n');
    return done;
  },
};
