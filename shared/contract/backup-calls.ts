import { z } from 'zod';
import { command, query, type CallSpec } from './call.ts';
import { Passphrase } from './limits.ts';

const Nothing = z.object({}).strict();

/** How much a copy holds, as it was counted when the copy was made. */
const Counts = z.object({
  plans: z.number().int(),
  notes: z.number().int(),
  meetings: z.number().int(),
});

/**
 * Where a copy lies: `made` in the chosen folder; `before` in the data folder, where what was there
 * before a restore is kept.
 */
const CopyKind = z.enum(['made', 'before']);

/** `passphrase` is for a locked one: the one that was in use when it was made. */
const CopyName = z
  .object({
    kind: CopyKind,
    name: z.string().min(1).max(300),
    passphrase: Passphrase.nullable().default(null),
  })
  .strict();

/** The last restore, with the copy of what was there before it; null when nothing was, or it is gone. */
const LastRestore = z.object({
  /** ISO 8601: when it was done, and when the copy that was restored had been made. */
  at: z.string(),
  createdAt: z.string(),
  /** What was restored was itself kept before a restore: one went back. */
  wentBack: z.boolean(),
  before: z.string().nullable(),
});

/** How it stands with the copies, without looking into any of them. Times are ISO 8601. */
const BackupStatus = z.object({
  /** Null until a place is chosen. */
  folder: z.string().nullable(),
  /** False when the folder cannot be reached just now. */
  isThere: z.boolean(),
  /** The folder is on the disk that the data are on. */
  isSameDisk: z.boolean(),
  /** The shell asks with the system's own dialog; else a path is written. */
  asksWithDialog: z.boolean(),
  last: z.string().nullable(),
  /** Coming copies are locked with a passphrase that was chosen then; null when they are open. */
  lockedSince: z.string().nullable(),
  /** When the first words of one's own were written; null when there are none. */
  ownWordsSince: z.string().nullable(),
  /** Why the last try failed; null when it did not. */
  problem: z.string().nullable(),
  restored: LastRestore.nullable(),
});
export type BackupStatus = z.infer<typeof BackupStatus>;

/** One copy in a list. */
const BackupCopy = z.object({
  kind: CopyKind,
  name: z.string(),
  bytes: z.number().int(),
  /** `damaged` also when it was never finished; `newer`: by a newer version of the program. */
  state: z.enum(['whole', 'damaged', 'newer']),
  /** ISO 8601; null for a damaged one. */
  createdAt: z.string().nullable(),
  /** Null for one that does not say, as those of earlier versions. */
  counts: Counts.nullable(),
  /** The computer it was made on when that is another than this one. */
  computer: z.string().nullable(),
  /** Made by this store, not by a colleague's, an earlier computer's or a command. */
  isOwn: z.boolean(),
  /**
   * Locked with a passphrase that was chosen then; `isPresent` when coming copies have the same one.
   * Null for a copy that anybody can open.
   */
  lock: z.object({ setAt: z.string(), isPresent: z.boolean() }).nullable(),
});
export type BackupCopy = z.infer<typeof BackupCopy>;

/** Calls about copies of everything, made in a folder that the user chose. */
export const backupCalls = {
  'backups.status': query(Nothing, BackupStatus),
  /** Folders on this computer that may suit, best first: what a system's dialog would have shown. */
  'backups.places': query(Nothing, z.array(z.string())),
  /** The copies in the chosen folder and those from before a restore, the newest first. */
  'backups.list': query(Nothing, z.array(BackupCopy)),
  /**
   * Chooses the folder. `null` asks with the system's dialog; a path is for shells that have none,
   * and is refused by those that do.
   */
  'backups.choose': command(
    z.object({ folder: z.string().min(1).max(4000).nullable() }).strict(),
    z.object({ isChosen: z.boolean() }),
  ),
  /** No more copies are made; those that are there stay. */
  'backups.forget': command(Nothing, Nothing),
  /** Locks coming copies; those that are there stay as they are. */
  'backups.lock': command(z.object({ passphrase: Passphrase }).strict(), Nothing),
  /** Locks the open copies in the folder that were made here; gives how many. */
  'backups.lockEarlier': command(Nothing, z.object({ locked: z.number().int() })),
  /** Leaves coming copies open; a locked one stays locked. */
  'backups.leaveOpen': command(Nothing, Nothing),
  /** Takes the former back. */
  'backups.lockAgain': command(Nothing, Nothing),
  'backups.make': command(Nothing, BackupCopy),
  /**
   * Puts a copy in the place of everything there is, which is kept as a copy first. Whatever a
   * window shows is old afterwards.
   */
  'backups.restore': command(CopyName, Nothing),
  /** Looks through the data, the originals and the newest copy; changes nothing. */
  'backups.verify': query(
    Nothing,
    z.object({
      /** What is wrong, a line each; none when all is as it was written. */
      faults: z.array(z.string()),
      /** Texts of plans whose originals were looked at. */
      texts: z.number().int(),
      /** The newest copy, when there is one that can be reached. */
      copy: z
        .object({
          createdAt: z.string().nullable(),
          isWhole: z.boolean(),
          /** Then it is what is locked that is as it was written; nobody has looked inside. */
          isLocked: z.boolean(),
        })
        .nullable(),
    }),
  ),
} as const satisfies Record<string, CallSpec>;
