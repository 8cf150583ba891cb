import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { FULL_WORK, type SealedKey, type Unlocked } from './lock-jobs.ts';

/**
 * Files in the age format (age-encryption.org/v1), which other programs open too. What is done here
 * takes up to a second and a quarter of a gigabyte: it is called in a thread of its own.
 */

/** What one line of a file's beginning says of the way in, as the library gives it. */
type Ways = readonly { readonly args: readonly string[] }[];

/** How a key stands in a file of keys, also for the `age` command. */
const KEY_LINE = /^AGE-SECRET-KEY-1[A-Z\d]+$/mu;

/** A file's beginning, before what is locked, is some hundred bytes; a made-up one could take minutes. */
const LARGEST_BEGINNING = 64 * 1024;

/** Whether a file has a beginning of any sense. */
const begins = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, LARGEST_BEGINNING)).includes('\n--- ');

/** Locks with a passphrase. `work` is log2 of scrypt's N. */
export function lockWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  work: number,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(bytes);
}

/** Locks for whoever has the key that belongs to a recipient (`age1…`); needs no passphrase. */
export function lockForKey(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Opens with what `give` hands the library; everything that the library throws for is a refusal. */
async function opened(
  bytes: Uint8Array,
  give: (decrypter: Decrypter) => void,
): Promise<{ ok: true; bytes: Uint8Array } | Extract<Unlocked, { ok: false }>> {
  if (!begins(bytes)) return { ok: false, why: 'damaged' };
  const decrypter = new Decrypter();
  let isHeavy = false;
  let isMissed = false;
  decrypter.addIdentity({
    unwrapFileKey: (ways: Ways) => {
      isHeavy = ways.some(({ args }) => args[0] === 'scrypt' && Number(args[2]) > FULL_WORK);
      if (isHeavy) throw new Error('More work than is done for a file');
      return null;
    },
  });
  try {
    give(decrypter);
    // Asked last: that it comes to this says that nothing before it fitted.
    decrypter.addIdentity({
      unwrapFileKey: () => {
        isMissed = true;
        return null;
      },
    });
    return { ok: true, bytes: await decrypter.decrypt(bytes) };
  } catch {
    if (isHeavy) return { ok: false, why: 'heavy' };
    return { ok: false, why: isMissed ? 'wrong' : 'damaged' };
  }
}

/** Opens what `lockWithPassphrase` locked. */
export const unlockWithPassphrase = (bytes: Uint8Array, passphrase: string): Promise<Unlocked> =>
  opened(bytes, (decrypter) => decrypter.addPassphrase(passphrase));

/** Opens what `lockForKey` locked, with the key that the passphrase opens. */
export async function unlockWithKey(
  bytes: Uint8Array,
  sealedKey: Uint8Array,
  passphrase: string,
): Promise<Unlocked> {
  const key = await unlockWithPassphrase(sealedKey, passphrase);
  if (!key.ok) return key;
  const identity = KEY_LINE.exec(new TextDecoder().decode(key.bytes))?.[0];
  if (identity === undefined) return { ok: false, why: 'damaged' };
  const inside = await opened(bytes, (decrypter) => decrypter.addIdentity(identity));
  if (inside.ok) return { ...inside, recipient: await identityToRecipient(identity) };
  // The passphrase was the right one: a key that does not fit is somebody's doing.
  return { ok: false, why: 'damaged' };
}

/** A fresh key, sealed with the passphrase and tried before anything is trusted to it. */
export async function makeKey(passphrase: string, work: number): Promise<SealedKey> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const line = new TextEncoder().encode(`${identity}\n`);
  const sealed = await lockWithPassphrase(line, passphrase, work);
  const tried = await unlockWithKey(await lockForKey(line, recipient), sealed, passphrase);
  if (!tried.ok || Buffer.compare(tried.bytes, line) !== 0)
    throw new Error('A key that was just sealed does not open what it locks');
  return { recipient, sealed };
}
