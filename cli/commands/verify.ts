import { verifyStore } from '../../backend/verify-store.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { printJson } from '../print.ts';

/** Checks that everything stored is as it was written. */
export const verify: Command = {
  options: {},
  run: (args, io) => {
    if (args.positionals.length > 0) return Promise.resolve(usage('verify tar inga ord.'));
    const verified = verifyStore(io.dataFolder, new Date());
    if (!verified.ok) return Promise.resolve(failed(verified.error.message));
    const { faults } = verified.value;
    if (args.flag('json')) printJson(io, verified.value);
    else for (const fault of faults) io.out(`${fault.message}\n`);
    if (faults.length === 0) {
      io.err('Allt sparat är helt.\n');
      return Promise.resolve(done);
    }
    return Promise.resolve(
      failed('Något sparat är skadat. Återställ en säkerhetskopia med ”beredd restore”.'),
    );
  },
};
