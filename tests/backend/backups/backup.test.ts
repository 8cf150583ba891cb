import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../backend/backups/make-backup.ts';
import { restore } from '../../../backend/backups/restore.ts';
import { verifyStore } from '../../../backend/verify-store.ts';
import { importMade, openMade, testFolder, type TestBackend } from '../open-made.ts';

const value = <T>(
  result: { ok: true; value: T } | { ok: false; error: { message: string } },
): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const texts = async (folder: string): Promise<string[]> => {
  const { ask, close } = await openMade(folder);
  const notes = await ask('notes.list', {});
  await close();
  return notes.map((note) => note.text);
};

async function filledStore(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, {});
  await backend.ask('notes.add', { text: 'före' });
  return backend;
}

describe('a backup', () => {
  it('is made while a window writes, and holds the store and the originals', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    const files = Object.keys(unzipSync(new Uint8Array(readFileSync(made.file))));
    expect(files).toHaveLength(3);
    expect(files).toContain('beredd.sqlite');
    expect(statSync(made.file).mode & 0o777).toBe(0o600);
  });

  it('comes back whole, and the restore can be taken back', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    await backend.ask('notes.add', { text: 'efter' });
    await backend.close();
    const restored = value(await restore(backend.folder, made.file, new Date()));
    expect(await texts(backend.folder)).toEqual(['före']);
    value(await restore(backend.folder, restored.before ?? '', new Date()));
    expect(await texts(backend.folder)).toEqual(['före', 'efter']);
    expect(value(verifyStore(backend.folder, new Date())).faults).toEqual([]);
  });

  it('brings originals and all to an empty computer', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    const folder = join(testFolder(), 'new');
    expect(value(await restore(folder, made.file, new Date())).before).toBeNull();
    expect(value(verifyStore(folder, new Date()))).toEqual({ revisions: 1, faults: [] });
    expect(readdirSync(folder)).not.toContain('restore.new');
  });

  it('takes the place of a damaged store, which is kept as it was', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    await backend.close();
    const file = join(backend.folder, 'beredd.sqlite');
    writeFileSync(file, 'inte en databas');
    // What was written last may not have reached the file itself.
    writeFileSync(`${file}-wal`, 'det senaste');
    const restored = value(await restore(backend.folder, made.file, new Date()));
    expect(readFileSync(restored.before ?? '', 'utf8')).toBe('inte en databas');
    expect(readFileSync(`${restored.before}-wal`, 'utf8')).toBe('det senaste');
    expect(await texts(backend.folder)).toEqual(['före']);
  });

  it('is refused when anything in it was changed, and nothing is', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    await backend.close();
    const bytes = readFileSync(made.file);
    const at = bytes.indexOf('före');
    expect(at).toBeGreaterThan(0);
    bytes[at]! ^= 1;
    const bent = join(testFolder(), 'bent.zip');
    writeFileSync(bent, bytes);
    const before = readFileSync(join(backend.folder, 'beredd.sqlite'));
    expect(await restore(backend.folder, bent, new Date())).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
    expect(readFileSync(join(backend.folder, 'beredd.sqlite')).equals(before)).toBe(true);
  });

  it('is not put in place while somebody has the data open', async () => {
    const backend = await filledStore();
    const made = value(await backUp(backend.folder, testFolder(), new Date()));
    expect(await restore(backend.folder, made.file, new Date())).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    expect(await backend.ask('notes.list', {})).toHaveLength(1);
  });
});

describe('verify', () => {
  it('finds a flipped letter in a note, which SQLite itself does not', async () => {
    const backend = await filledStore();
    await backend.ask('notes.add', { text: 'Beslutet fattas i februari' });
    await backend.close();
    const file = join(backend.folder, 'beredd.sqlite');
    const bytes = readFileSync(file);
    let at = bytes.indexOf('Beslutet fattas');
    for (; at >= 0; at = bytes.indexOf('Beslutet fattas', at + 1)) bytes[at] = 'X'.charCodeAt(0);
    writeFileSync(file, bytes);
    const kinds = value(verifyStore(backend.folder, new Date())).faults.map((it) => it.kind);
    expect(kinds).toContain('note');
  });

  it('finds an original that is gone', async () => {
    const backend = await filledStore();
    await backend.close();
    rmSync(join(backend.folder, 'originals'), { recursive: true });
    const { faults } = value(verifyStore(backend.folder, new Date()));
    expect(faults).toMatchObject([{ kind: 'original', what: 'vn-2026' }]);
  });
});
