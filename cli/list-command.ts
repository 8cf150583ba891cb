import type { Call } from '../shared/contract/contract.ts';
import type { Result } from '../shared/contract/call.ts';
import { done, failed, usage, type Arguments, type Command } from './command.ts';
import { printJson, printLines } from './print.ts';
import { namesOfTargets, type NameOfTarget, type Target } from './target-names.ts';
import { withStore } from './with-store.ts';

/** What a list shows: every one, or those of a plan or a meeting. */
export interface Listing<T> {
  /** The call's answer, narrowed by the options. */
  get: (
    call: Call,
    filter: { planId?: string; meetingId?: string },
    args: Arguments,
  ) => Promise<Result<readonly T[]>>;
  targetOf: (it: T) => Target | null;
  /** Lines for people. */
  lines: (it: T, nameOf: NameOfTarget) => string[];
  /** Said where there are none. */
  none: string;
  options?: Command['options'];
}

/** `--plan` and `--meeting` as a list's filter. */
function filterOf(args: Arguments): { planId?: string; meetingId?: string } {
  const [planId, meetingId] = [args.text('plan'), args.text('meeting')];
  return {
    ...(planId === undefined ? {} : { planId }),
    ...(meetingId === undefined ? {} : { meetingId }),
  };
}

/** A command that lists what was written: JSON as it is, or lines for people. */
export const listCommand = <T>(listing: Listing<T>): Command => ({
  options: { plan: { type: 'string' }, meeting: { type: 'string' }, ...listing.options },
  run: (args, io) => {
    if (args.positionals.length > 0)
      return Promise.resolve(usage('Listan tar inga ord, bara val som --plan och --meeting.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const listed = await listing.get(call, filterOf(args), args);
      if (!listed.ok) return failed(listed.error.message);
      const items = listed.value;
      if (args.flag('json')) {
        printJson(io, items);
        return done;
      }
      if (items.length === 0) io.err(`${listing.none}\n`);
      const nameOf = await namesOfTargets(call, items.map(listing.targetOf));
      printLines(
        io,
        items.flatMap((it) => listing.lines(it, nameOf)),
      );
      return done;
    });
  },
});
