import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '../../../backend/backups/backup-file.ts';
import { isOwnName } from '../../../backend/backups/backup-name.ts';
import { latestVersion } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { STORE_FILE } from '../../../db/open.ts';
import { importMade, openMade, testFolder } from '../open-made.ts';

/** What the disk answers when a copy is written; real in everything else. */
let answer: string | null = null;
afterEach(() => {
  answer = null;
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...args) => {
    const handle = await real.open(...args);
    const writeFile = handle.writeFile.bind(handle);
    const failing: Pick<FileHandle, 'writeFile'> = {
      writeFile: async (data) => {
        if (answer !== null) throw Object.assign(new Error(answer), { code: answer });
        await writeFile(data);
      },
    };
    return Object.assign(handle, failing);
  };
  return { ...real, open };
});

vi.mock('../../../db/copy.ts', async (original) => {
  const real = await original<typeof import('../../../db/copy.ts')>();
  const copyStore: typeof real.copyStore = (store, file) => {
    if (answer !== null && dirname(file) === store.folder)
      throw Object.assign(new Error(answer), { code: answer });
    return real.copyStore(store, file);
  };
  return { ...real, copyStore };
});

async function withOneCopy() {
  const copies = testFolder();
  const backend = await openMade(undefined, { shell: 'loopback' });
  await importMade(backend, {});
  await backend.ask('backups.choose', { folder: copies });
  const { name } = await backend.ask('backups.make', {});
  return { ...backend, copies, name };
}

describe.each([
  ['ENOSPC', 'inte plats i mappen'],
  ['EACCES', 'får inte skriva i mappen'],
  ['EROFS', 'går bara att läsa'],
  ['ENOENT', 'går inte att nå just nu'],
  ['EIO', 'svarar inte som den ska'],
])('a disk that says %s', (code, words) => {
  it('is told of in a line; the copies that are there stay and nothing lies beside them', async () => {
    const backend = await withOneCopy();
    answer = code;
    const made = await backend.call('backups.make', {});
    expect(made).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(made.ok ? '' : made.error.message).toContain(words);
    expect(readdirSync(backend.copies)).toEqual([backend.name]);
    expect((await backend.ask('backups.status', {})).problem).toContain(words);
    answer = null;
    await backend.ask('backups.make', {});
    expect((await backend.ask('backups.status', {})).problem).toBeNull();
  });
});

it('says of a locked copy that it is the computer’s own disk that is full', async () => {
  const backend = await openMade(undefined, { shell: 'loopback', passphraseWork: 2 });
  await backend.ask('backups.choose', { folder: testFolder() });
  await backend.ask('backups.lock', { passphrase: 'fyra tåliga ord räcker' });
  answer = 'ENOSPC';
  const made = await backend.call('backups.make', {});
  expect(made.ok ? '' : made.error.message).toContain('Datorns egen disk');
});

describe('a restore', () => {
  it('is not done when what is there cannot be kept first', async () => {
    const backend = await withOneCopy();
    await backend.ask('notes.add', { text: 'efter' });
    answer = 'ENOSPC';
    const restored = await backend.call('backups.restore', { kind: 'made', name: backend.name });
    expect(restored).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(restored.ok ? '' : restored.error.message).toContain('inget är ändrat');
    expect(await backend.ask('notes.list', {})).toHaveLength(1);
  });

  it('refuses data of a newer version, whatever the copy’s list says', async () => {
    const backend = await withOneCopy();
    const read = readBackup(join(backend.copies, backend.name));
    const parts = new Map(read?.parts);
    const store = Buffer.from(parts.get(STORE_FILE)!);
    // Where SQLite's header has `user_version`.
    store.writeUInt32BE(latestVersion(migrations) + 1, 60);
    parts.set(STORE_FILE, new Uint8Array(store));
    const newer = join(backend.copies, 'beredd-newer.zip');
    await writeBackup(newer, parts, { createdAt: new Date().toISOString() });
    const restored = await backend.call('backups.restore', {
      kind: 'made',
      name: 'beredd-newer.zip',
    });
    expect(restored.ok ? '' : restored.error.message).toContain('nyare version');
    expect(await backend.ask('plans.list', {})).toHaveLength(1);
  });
});

describe('a process that is killed while it copies', () => {
  it('leaves whole copies and nothing that looks like one', { timeout: 30_000 }, async () => {
    const { folder, copies, close } = await withOneCopy();
    await close();
    const script = join(import.meta.dirname, 'back-up-until-killed.ts');
    const child = spawn(process.execPath, [script, folder, copies]);
    await new Promise<void>((resolve) => {
      let said = '';
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.split('\n').length > 5)
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
      });
      child.on('exit', () => resolve());
    });
    const names = readdirSync(copies);
    expect(names.filter(isOwnName).length).toBeGreaterThan(5);
    const broken = names
      .filter((name) => name.endsWith('.zip'))
      .filter((name) => readBackup(join(copies, name)) === null);
    expect(broken).toEqual([]);
    expect(existsSync(join(folder, STORE_FILE))).toBe(true);
  });
});
