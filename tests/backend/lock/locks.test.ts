import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lockForKey,
  lockWithPassphrase,
  makeKey,
  unlockWithKey,
  unlockWithPassphrase,
} from '../../../backend/lock/age-file.ts';
import { lockWith, makeSealedKey, unlock } from '../../../backend/lock/locks.ts';
import { isLockedFile } from '../../../shared/lock/locked-file.ts';
import { readAge } from './read-age.ts';

/** As little as scrypt does: what is tried here is not how long guessing takes. */
const WORK = 2;
const PASSPHRASE = 'fyra tåliga ord räcker';
const WORDS = new TextEncoder().encode('Det här är hemligt, åäö.');

const changedAt = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

describe('a file locked with a passphrase', () => {
  it('opens with it and with no other, and another program opens it too', async () => {
    const locked = await lockWithPassphrase(WORDS, PASSPHRASE, WORK);
    expect(isLockedFile(locked)).toBe(true);
    expect(isLockedFile(WORDS)).toBe(false);
    expect(Buffer.from(locked).includes('hemligt')).toBe(false);
    expect(await unlockWithPassphrase(locked, PASSPHRASE)).toEqual({ ok: true, bytes: WORDS });
    expect(await unlockWithPassphrase(locked, 'fyra andra ord räcker')).toEqual({
      ok: false,
      why: 'wrong',
    });
    expect(readAge(locked, PASSPHRASE)).toEqual(Buffer.from(WORDS));
  });

  it('is told to be damaged when a byte was changed or its end is missing', async () => {
    const locked = await lockWithPassphrase(WORDS, PASSPHRASE, WORK);
    const damaged = { ok: false, why: 'damaged' };
    expect(await unlockWithPassphrase(changedAt(locked, locked.length - 5), PASSPHRASE)).toEqual(
      damaged,
    );
    expect(await unlockWithPassphrase(locked.subarray(0, -1), PASSPHRASE)).toEqual(damaged);
    expect(await unlockWithPassphrase(locked.subarray(0, 60), PASSPHRASE)).toEqual(damaged);
    expect(await unlockWithPassphrase(WORDS, PASSPHRASE)).toEqual(damaged);
    expect(await unlockWithPassphrase(new Uint8Array(), PASSPHRASE)).toEqual(damaged);
    // Cut where a part ends: the last part says of itself that it is the last.
    const long = await lockWithPassphrase(new Uint8Array(3 * 65_536), PASSPHRASE, WORK);
    expect(await unlockWithPassphrase(long.subarray(0, -65_552), PASSPHRASE)).toEqual(damaged);
  });

  it('is refused at once when it asks for more work than any of ours', async () => {
    const locked = await lockWithPassphrase(WORDS, PASSPHRASE, WORK);
    const header = Buffer.from(locked).toString('latin1');
    for (const work of ['19', '30', '999999999'])
      expect(
        await unlockWithPassphrase(
          Buffer.from(header.replace(/ 2\n/u, ` ${work}\n`), 'latin1'),
          PASSPHRASE,
        ),
      ).toEqual({ ok: false, why: 'heavy' });
  });
});

it('is never anything else than it was, whatever is changed in it', async () => {
  const locked = await lockWithPassphrase(WORDS, PASSPHRASE, WORK);
  const change = fc.record({ at: fc.nat(locked.length - 1), to: fc.nat(255), cut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, to, cut }) => {
      const changed = cut ? locked.slice(0, at) : Uint8Array.from(locked);
      if (!cut) changed[at] = to;
      const opened = await unlockWithPassphrase(changed, PASSPHRASE);
      // The stanza's last bits say nothing; what comes out is what was put in, or nothing.
      if (opened.ok) expect(opened.bytes).toEqual(WORDS);
      else expect(opened.why).toMatch(/^(?:wrong|damaged|heavy)$/u);
    }),
    { numRuns: 300 },
  );
});

it('is not begun with when its beginning has no end', async () => {
  const lines = new TextEncoder().encode(`age-encryption.org/v1\n${'-> a\n\n'.repeat(3_000_000)}`);
  expect(await unlockWithPassphrase(lines, PASSPHRASE)).toEqual({ ok: false, why: 'damaged' });
});

describe('a key that a passphrase opens', () => {
  it('locks without the passphrase and opens with it, also for another program', async () => {
    const { recipient, sealed } = await makeKey(PASSPHRASE, WORK);
    const locked = await lockForKey(WORDS, recipient);
    expect(await unlockWithKey(locked, sealed, PASSPHRASE)).toEqual({
      ok: true,
      bytes: WORDS,
      recipient,
    });
    expect(await unlockWithKey(locked, sealed, 'fyra andra ord räcker')).toEqual({
      ok: false,
      why: 'wrong',
    });
    const key = readAge(sealed, PASSPHRASE).toString();
    expect(key).toMatch(/^AGE-SECRET-KEY-1[A-Z\d]{58}\n$/u);
    expect(readAge(locked, key)).toEqual(Buffer.from(WORDS));
  });

  it('opens nothing but its own, and says so as damage: the passphrase was right', async () => {
    const own = await makeKey(PASSPHRASE, WORK);
    const other = await makeKey(PASSPHRASE, WORK);
    const locked = await lockForKey(WORDS, own.recipient);
    const damaged = { ok: false, why: 'damaged' };
    expect(await unlockWithKey(locked, other.sealed, PASSPHRASE)).toEqual(damaged);
    const noKey = await lockWithPassphrase(WORDS, PASSPHRASE, WORK);
    expect(await unlockWithKey(locked, noKey, PASSPHRASE)).toEqual(damaged);
  });
});

describe('in a thread of its own', () => {
  it('a file opens however the letters were typed, and with the line break that was copied along', async () => {
    const locked = await lockWith(` ${PASSPHRASE.normalize('NFD')}\n`, WORDS, WORK);
    expect(readAge(locked, PASSPHRASE)).toEqual(Buffer.from(WORDS));
    expect(await unlock(locked, `${PASSPHRASE.normalize('NFD')} `)).toMatchObject({ ok: true });
  });

  it('a key is made that opens what it locks', async () => {
    const { recipient, sealed } = await makeSealedKey(PASSPHRASE, WORK);
    const locked = await lockForKey(WORDS, recipient);
    expect(await unlock(locked, PASSPHRASE, sealed)).toEqual({ ok: true, bytes: WORDS, recipient });
    expect(await unlock(locked.subarray(0, -1), PASSPHRASE, sealed)).toEqual({
      ok: false,
      why: 'damaged',
    });
  });
});
