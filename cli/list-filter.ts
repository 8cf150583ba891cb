import type { Arguments } from './command.ts';

/** `--plan` and `--meeting` as a list's filter. */
export function listFilter(args: Arguments): { planId?: string; meetingId?: string } {
  const [planId, meetingId] = [args.text('plan'), args.text('meeting')];
  return {
    ...(planId === undefined ? {} : { planId }),
    ...(meetingId === undefined ? {} : { meetingId }),
  };
}
