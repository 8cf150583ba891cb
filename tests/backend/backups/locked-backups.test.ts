import { unzipSync } from 'fflate';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../backend/backups/make-backup.ts';
import { restore } from '../../../backend/backups/restore.ts';
import { readAge } from '../lock/read-age.ts';
import { importMade, openMade, testFolder, type TestBackend } from '../open-made.ts';

const FIRST = 'fyra tåliga ord räcker';
const SECOND = 'fem helt andra ord nu';
const SECRET = 'bara jag ska läsa det';

const open = (folder?: string) => openMade(folder, { shell: 'loopback', passphraseWork: 2 });

type Locking = TestBackend & { copies: string };

/** A store with a plan and a note, whose copies are locked. */
async function locking(): Promise<Locking> {
  const backend = await open();
  const copies = testFolder();
  await importMade(backend, {});
  await backend.ask('notes.add', { text: SECRET });
  await backend.ask('backups.choose', { folder: copies });
  await backend.ask('backups.lock', { passphrase: FIRST });
  return { ...backend, copies };
}

const texts = async ({ ask }: TestBackend): Promise<string[]> =>
  (await ask('notes.list', {})).map((note) => note.text);

const restoreIn = async (
  { call }: TestBackend,
  name: string,
  passphrase: string | null = null,
): Promise<string> => {
  const result = await call('backups.restore', { kind: 'made', name, passphrase });
  return result.ok ? '' : result.error.message;
};

/** Every file in a folder, with what is in it. */
const filesIn = (folder: string): [string, Buffer][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name))]);

const filesWith = (folder: string, words: string): string[] =>
  filesIn(folder).flatMap(([name, bytes]) => (bytes.includes(words) ? [name] : []));

describe('a locked copy', () => {
  it('holds nothing that can be read, and is opened without Beredd by whoever has the passphrase', async () => {
    const backend = await locking();
    const { name, lock, state } = await backend.ask('backups.make', {});
    expect({ lock, state }).toMatchObject({ lock: { isPresent: true }, state: 'whole' });
    expect(filesWith(backend.copies, SECRET)).toEqual([]);
    expect(filesWith(backend.copies, 'SQLite format 3')).toEqual([]);
    const outer = unzipSync(new Uint8Array(readFileSync(join(backend.copies, name))));
    expect(Object.keys(outer)).toEqual([
      'las-mig.txt',
      'nyckel.age',
      'kopia.zip.age',
      'manifest.json',
    ]);
    const key = readAge(outer['nyckel.age'] ?? new Uint8Array(), FIRST).toString();
    const inner = unzipSync(
      new Uint8Array(readAge(outer['kopia.zip.age'] ?? new Uint8Array(), key)),
    );
    expect(Object.keys(inner)).toContain('beredd.sqlite');
    expect(Object.keys(inner)).toHaveLength(3);
  });

  it('comes back with its passphrase; with another everything stays and one tries again', async () => {
    const backend = await locking();
    const { name } = await backend.ask('backups.make', {});
    await backend.ask('notes.add', { text: 'efter' });
    expect(await restoreIn(backend, name)).toContain('Kopian är låst');
    expect(await restoreIn(backend, name, SECOND)).toContain('Lösenfrasen stämmer inte');
    expect(await texts(backend)).toEqual([SECRET, 'efter']);
    expect((await backend.ask('backups.status', {})).restored).toBeNull();
    expect(await restoreIn(backend, name, ` ${FIRST}\n`)).toBe('');
    expect(await texts(backend)).toEqual([SECRET]);
    // The way back lies with the data, which are not locked either.
    const [before] = (await backend.ask('backups.list', {})).filter((it) => it.kind === 'before');
    expect(before?.lock).toBeNull();
    await backend.ask('backups.restore', { kind: 'before', name: before?.name ?? '' });
    expect(await texts(backend)).toEqual([SECRET, 'efter']);
  });

  it('keeps its passphrase when another is chosen, and the list says which has which', async () => {
    const backend = await locking();
    const first = await backend.ask('backups.make', {});
    await backend.ask('backups.lock', { passphrase: SECOND });
    await backend.ask('backups.make', {});
    await backend.ask('backups.leaveOpen', {});
    await backend.ask('backups.make', {});
    const locks = async () =>
      (await backend.ask('backups.list', {})).map((it) => it.lock && it.lock.isPresent);
    expect(await locks()).toEqual([null, false, false]);
    expect((await backend.ask('backups.status', {})).lockedSince).toBeNull();
    await backend.ask('backups.lockAgain', {});
    expect(await locks()).toEqual([null, true, false]);
    expect(await restoreIn(backend, first.name, SECOND)).toContain('stämmer inte');
    expect(await restoreIn(backend, first.name, FIRST)).toBe('');
  });

  it('comes back on an empty computer, which goes on locking', async () => {
    const backend = await locking();
    const { name } = await backend.ask('backups.make', {});
    await backend.close();
    const other = await open();
    await other.ask('backups.choose', { folder: backend.copies });
    expect((await other.ask('backups.list', {}))[0]?.lock).toMatchObject({ isPresent: false });
    expect(await restoreIn(other, name, FIRST)).toBe('');
    expect(await texts(other)).toEqual([SECRET]);
    const made = await other.ask('backups.make', {});
    expect(made.lock).toMatchObject({ isPresent: true });
    expect(await restoreIn(other, made.name, FIRST)).toBe('');
    // Whoever has said that copies are to be open is not asked again.
    await other.ask('backups.leaveOpen', {});
    expect(await restoreIn(other, name, FIRST)).toBe('');
    expect((await other.ask('backups.status', {})).lockedSince).toBeNull();
  });

  it('takes the place of an open one from before, and of nobody else’s', async () => {
    const backend = await locking();
    await backend.ask('backups.leaveOpen', {});
    const open = await backend.ask('backups.make', {});
    await backUp(backend.folder, backend.copies, new Date());
    await backend.ask('backups.lockAgain', {});
    expect(await backend.ask('backups.lockEarlier', {})).toEqual({ locked: 1 });
    expect(await backend.ask('backups.lockEarlier', {})).toEqual({ locked: 0 });
    expect(readdirSync(backend.copies)).toHaveLength(2);
    const listed = await backend.ask('backups.list', {});
    const { bytes, lock, ...facts } = listed.find((it) => it.name === open.name) ?? open;
    expect(open).toMatchObject(facts);
    expect([bytes > open.bytes, lock?.isPresent]).toEqual([true, true]);
    expect(listed.map((it) => [it.isOwn, it.lock !== null])).toContainEqual([false, false]);
    expect(await restoreIn(backend, open.name, FIRST)).toBe('');
  });

  it('is made by the command line too, and never stands open beside its place meanwhile', async () => {
    const backend = await locking();
    await backend.close();
    const folder = testFolder();
    const made = await backUp(backend.folder, folder, new Date());
    expect(filesWith(folder, SECRET)).toEqual([]);
    expect(readdirSync(backend.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const file = made.ok ? made.value.file : '';
    expect(await restore(join(testFolder(), 'ny'), file, new Date(), FIRST)).toMatchObject({
      ok: true,
      value: { before: null, goesOnLocking: true },
    });
  });

  it('is refused when it was changed or broke off, before any passphrase is tried', async () => {
    const backend = await locking();
    const { name } = await backend.ask('backups.make', {});
    const file = join(backend.copies, name);
    const whole = readFileSync(file);
    const verified = async () => (await backend.ask('backups.verify', {})).copy;
    expect(await verified()).toMatchObject({ isWhole: true, isLocked: true });
    const oneBit = Buffer.from(whole);
    oneBit.writeUInt8(whole.readUInt8(9000) ^ 1, 9000);
    for (const damaged of [oneBit, whole.subarray(0, -1), whole.subarray(1000)]) {
      writeFileSync(file, damaged);
      expect(await restoreIn(backend, name, FIRST)).toContain('inte en hel säkerhetskopia');
    }
    writeFileSync(file, Buffer.concat([whole.subarray(0, 9000), whole.subarray(9001)]));
    expect((await verified())?.isWhole ?? false).toBe(false);
    expect(await texts(backend)).toEqual([SECRET]);
  });
});

describe('a passphrase', () => {
  it('is refused when it is easily guessed, and nothing is changed', async () => {
    const { call, ask } = await locking();
    const { lockedSince } = await ask('backups.status', {});
    const refused = await call('backups.lock', { passphrase: 'kort' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect((await ask('backups.status', {})).lockedSince).toBe(lockedSince);
    const never = await (await open()).call('backups.lockAgain', {});
    expect(never).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('is in no file, no log and no answer', async () => {
    const backend = await locking();
    const answers: unknown[] = [];
    const { name } = await backend.ask('backups.make', {});
    for (const passphrase of [FIRST, SECOND, 'x'.repeat(600) + FIRST]) {
      answers.push(await backend.call('backups.restore', { kind: 'made', name, passphrase }));
      answers.push(await backend.call('backups.lock', { passphrase, extra: FIRST } as never));
    }
    await backend.ask('notes.add', { text: SECRET });
    answers.push(await backend.ask('backups.status', {}), await backend.ask('backups.list', {}));
    answers.push(await backend.ask('settings.get', {}));
    expect(JSON.stringify(answers)).not.toMatch(/ord räcker|helt andra ord/u);
    await backend.close();
    expect(filesWith(backend.folder, SECRET)).not.toEqual([]);
    for (const folder of [backend.folder, backend.copies])
      for (const secret of ['ord räcker', 'AGE-SECRET-KEY', 'helt andra ord'])
        expect(filesWith(folder, secret)).toEqual([]);
  });
});
