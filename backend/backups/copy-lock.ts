import { randomUUID } from 'node:crypto';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import { passphraseFault } from '../../shared/lock/passphrase.ts';
import { makeSealedKey } from '../lock/locks.ts';
import type { CopyLock } from './backup-state.ts';

/** What coming copies are locked with, and how one says so. */
export interface LockKeeper {
  /** Null when they are open. */
  readonly present: () => CopyLock | null;
  /** Locks coming copies with a passphrase; `invalid` says what is wrong with it. */
  readonly choose: (passphrase: string) => Promise<Result<null>>;
  /** Leaves coming copies open. */
  readonly leaveOpen: () => void;
  /** Takes `leaveOpen` back; false when there is nothing to take back. */
  readonly takeBack: () => boolean;
}

/**
 * What copies are locked with from now on: a key of their own, sealed with the passphrase. So a copy
 * is made without asking anybody, and the passphrase is kept nowhere. `invalid` says what is wrong
 * with the passphrase.
 * @param work what guessing costs, where a test cannot wait for it
 */
async function makeCopyLock(passphrase: string, work?: number): Promise<Result<CopyLock>> {
  const fault = passphraseFault(passphrase);
  if (fault !== null) return failure('invalid', fault);
  const { recipient, sealed } = await makeSealedKey(passphrase, work);
  return success({
    id: randomUUID(),
    setAt: new Date().toISOString(),
    recipient,
    sealed: Buffer.from(sealed).toString('base64'),
  });
}

/** Keeps what copies are locked with where `read` finds it and `remember` puts it. */
export function createLockKeeper(
  read: () => CopyLock | null | undefined,
  remember: (lock: CopyLock | null) => void,
  work?: number,
): LockKeeper {
  let former: CopyLock | null = null;
  return {
    present: () => read() ?? null,
    choose: async (passphrase) => {
      const made = await makeCopyLock(passphrase, work);
      if (!made.ok) return made;
      remember(made.value);
      return success(null);
    },
    leaveOpen: () => {
      former = read() ?? former;
      remember(null);
    },
    takeBack: () => {
      if (former !== null) remember(former);
      return former !== null;
    },
  };
}
