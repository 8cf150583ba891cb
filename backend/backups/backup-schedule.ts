import type { BackupKeeper } from './backup-keeper.ts';

/** The first minute belongs to whoever opened the window. */
const AFTER_OPENING_MS = 60_000;
/** A stick may be put in, or midnight pass, while the window stands open. */
const EVERY_MS = 15 * 60_000;

/** Copies by themselves, until it is stopped. */
export interface BackupSchedule {
  /** Stops. At the program's end a last copy is made when something was written since the former. */
  readonly stop: (isEnd: boolean) => Promise<void>;
}

/** Looks a while after the opening, and now and then after that, whether a copy is due. */
export function startBackupSchedule(keeper: BackupKeeper): BackupSchedule {
  const look = (): void => void keeper.makeIfDue('open');
  const first = setTimeout(look, AFTER_OPENING_MS);
  const again = setInterval(look, EVERY_MS);
  for (const timer of [first, again]) timer.unref();
  return {
    stop: async (isEnd) => {
      clearTimeout(first);
      clearInterval(again);
      if (isEnd) await keeper.makeIfDue('close');
      await keeper.settled();
    },
  };
}

/** For what is open only as long as a command of the command line takes. */
export const NO_SCHEDULE: BackupSchedule = { stop: () => Promise.resolve() };
