import { describe, expect, it } from 'vitest';
import { readAge } from '../lock/read-age.ts';
import { person, textOf, type Person } from './person.ts';

const PASSPHRASE = 'fyra tåliga ord räcker';

/** A file with one note, locked. */
async function lockedFrom({ ask, planId, write }: Person) {
  const id = await write('bara för dig');
  return ask('exchange.make', { planId, notes: [id], passphrase: PASSPHRASE });
}

const refusal = async (
  { call }: Person,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase = PASSPHRASE,
): Promise<string> => {
  const opened = await call('exchange.unlock', { bytes, passphrase });
  return opened.ok ? '' : opened.error.message;
};

describe('a locked file to a colleague', () => {
  it('says nothing until its passphrase is there, and then what an open one says', async () => {
    const [siv, bo] = [await person('Siv', undefined, { passphraseWork: 2 }), await person('Bo')];
    const file = await lockedFrom(siv);
    const bytes = new Uint8Array(file.bytes);
    expect(file.fileName).toMatch(/\.beredd\.json\.age$/u);
    expect(textOf(bytes)).not.toMatch(/bara för dig|Siv|beredd\.notes/u);
    expect(readAge(bytes, PASSPHRASE).toString()).toContain('bara för dig');

    for (const name of ['exchange.preview', 'exchange.take'] as const)
      expect(await bo.call(name, { bytes })).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('låst med en lösenfras') },
      });
    expect(await refusal(bo, bytes, 'någon annan fras')).toContain('Lösenfrasen stämmer inte');
    const { bytes: open } = await bo.ask('exchange.unlock', { bytes, passphrase: PASSPHRASE });
    await bo.ask('exchange.take', { bytes: open });
    expect(await bo.texts()).toEqual(['bara för dig']);
  });

  it('is refused in a line when it is damaged, none of ours or meant to hang the program', async () => {
    const siv = await person('Siv', undefined, { passphraseWork: 2 });
    const bytes = new Uint8Array((await lockedFrom(siv)).bytes);
    expect(await refusal(siv, bytes.slice(0, -1))).toContain('skadad');
    expect(await refusal(siv, new TextEncoder().encode('{}'))).toContain('ingen fil');
    const heavy = Buffer.from(bytes).toString('latin1').replace(/ 2\n/u, ' 25\n');
    expect(await refusal(siv, new Uint8Array(Buffer.from(heavy, 'latin1')))).toContain(
      'inte öppnar',
    );
    const long = new Uint8Array(21 * 1024 * 1024);
    long.set(bytes);
    expect(await refusal(siv, long)).toContain('för stor');
  });

  it('is not made with a passphrase that is easily guessed', async () => {
    const { ask, call, planId, write } = await person('Siv');
    const notes = [await write('bara för dig')];
    const made = await call('exchange.make', { planId, notes, passphrase: 'kort' });
    expect(made).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect((await ask('exchange.make', { planId, notes })).fileName).toMatch(/\.json$/u);
  });
});
