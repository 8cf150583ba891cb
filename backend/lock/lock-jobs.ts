/**
 * What a passphrase that is tried by guessing costs, as scrypt's log2 N: a second and 256 MB for each
 * guess, as the `age` command has it. No file that asks for more is opened: it would only be meant to
 * hang the program.
 */
export const FULL_WORK = 18;

/** A key that copies are locked for: anybody may lock with `recipient`, the passphrase opens `sealed`. */
export interface SealedKey {
  /** `age1…`. */
  recipient: string;
  /** The key itself as a locked file. */
  sealed: Uint8Array;
}

/**
 * What came of opening. `recipient` stands where a key was used.
 * - `wrong`: another passphrase, or a file whose beginning was changed
 * - `damaged`: the passphrase may be right, the file is not as it was locked
 * - `heavy`: it asks for more work than any file of ours · `slow`: it took too long
 */
export type Unlocked =
  | { ok: true; bytes: Uint8Array; recipient?: string }
  | { ok: false; why: 'wrong' | 'damaged' | 'heavy' | 'slow' };

/** What the thread is asked; one job each. `work` is log2 of scrypt's N. */
export type LockJob =
  | { kind: 'make-key'; passphrase: string; work: number }
  | { kind: 'lock-for-key'; bytes: Uint8Array; recipient: string }
  | { kind: 'lock'; bytes: Uint8Array; passphrase: string; work: number }
  | { kind: 'unlock'; bytes: Uint8Array; passphrase: string; sealedKey: Uint8Array | null };

/** What each kind of job is answered with. */
export interface LockAnswers {
  'make-key': SealedKey;
  'lock-for-key': Uint8Array;
  lock: Uint8Array;
  unlock: Unlocked;
}

/**
 * The memory of bytes that can be handed to another thread instead of copied, which takes a tenth of
 * a second for a large copy; none where it holds something else too.
 */
export const ownMemory = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
