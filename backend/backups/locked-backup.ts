import { lockFor, unlock } from '../lock/locks.ts';
import type { Unlocked } from '../lock/lock-jobs.ts';
import type { CopyLock } from './backup-state.ts';

/** What a locked backup holds: a backup, the key to it, and how one opens it without Beredd. */
const LOCKED_COPY = 'kopia.zip.age';
const SEALED_KEY = 'nyckel.age';
const HOW_TO = 'las-mig.txt';

/** Whether a path is one of a locked backup. */
export const isLockedPath = (path: string): boolean =>
  [LOCKED_COPY, SEALED_KEY, HOW_TO].includes(path);

const HOW_TO_TEXT = `Det här är en säkerhetskopia från Beredd, låst med en lösenfras.

Återställ den i Beredd: Inställningar, Säkerhetskopior. Lösenfrasen är den som gällde när kopian
gjordes. Den finns inte sparad någonstans.

Utan Beredd öppnas den med programmet age (age-encryption.org), som frågar efter lösenfrasen:

    age --decrypt --identity nyckel.age --output kopia.zip kopia.zip.age

I kopia.zip ligger alla data (beredd.sqlite, en SQLite-databas) och originalen.
`;

/** The files of a locked backup. No passphrase is needed to make one. */
export async function lockedParts(
  backup: Uint8Array,
  { recipient, sealed }: CopyLock,
): Promise<Map<string, Uint8Array>> {
  return new Map([
    [HOW_TO, new TextEncoder().encode(HOW_TO_TEXT)],
    [SEALED_KEY, new Uint8Array(Buffer.from(sealed, 'base64'))],
    [LOCKED_COPY, await lockFor(recipient, backup)],
  ]);
}

/** The backup in a locked one, with what it is locked with; else why it does not open. */
export async function unlockParts(
  parts: ReadonlyMap<string, Uint8Array>,
  named: Pick<CopyLock, 'id' | 'setAt'>,
  passphrase: string,
): Promise<{ ok: true; bytes: Uint8Array; lock: CopyLock } | Extract<Unlocked, { ok: false }>> {
  const copy = parts.get(LOCKED_COPY);
  const sealed = parts.get(SEALED_KEY);
  if (!copy || !sealed) return { ok: false, why: 'damaged' };
  const opened = await unlock(copy, passphrase, sealed);
  if (!opened.ok) return opened;
  const { bytes, recipient = '' } = opened;
  const lock = { ...named, recipient, sealed: Buffer.from(sealed).toString('base64') };
  return { ok: true, bytes, lock };
}
