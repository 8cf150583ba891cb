import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/driver.ts';
import { migrations } from '../../db/migrations/all.ts';
import { getSettings, saveSettings } from '../../db/settings.ts';
import { sql } from '../../db/sql.ts';
import { open, testFolder, tryOpen } from './open-test-store.ts';

const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The version that a store of this program has. */
const LATEST = migrations.at(-1)!.number;

const SETTINGS = {
  name: 'Ada',
  role: '',
  committee: '',
  textSize: 100,
  theme: 'system',
  density: 'calm',
} as const;

describe('opening the store', () => {
  it('syncs every commit on the first and on every later opening', () => {
    const folder = testFolder();
    for (const _ of [1, 2, 3]) {
      const { db, close } = open(folder);
      expect(db.pragma('journal_mode')).toBe('wal');
      expect(db.pragma('synchronous')).toBe(2);
      expect(db.pragma('foreign_keys')).toBe(1);
      expect(db.pragma('secure_delete')).toBe(1);
      expect(db.pragma('trusted_schema')).toBe(0);
      close();
    }
  });

  it('runs on an SQLite without the WAL reset fault', () => {
    const { db } = open(testFolder());
    const version = String(db.get(sql`SELECT sqlite_version() AS version`)?.['version']);
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  });

  it('makes folder and files readable for their owner only', () => {
    const folder = join(testFolder(), 'data');
    const { db } = open(folder);
    saveSettings(db, SETTINGS);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder).map((name) => [
      name,
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    ]);
    expect(modes.length).toBeGreaterThanOrEqual(4);
    expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  });

  it('refuses a newer store and leaves it as it is', () => {
    const folder = testFolder();
    open(folder).close();
    const file = join(folder, 'beredd.sqlite');
    const raw = connect(file);
    raw.pragma('user_version = 99');
    raw.pragma('journal_mode = DELETE');
    raw.close();
    const before = sha(file);
    expect(tryOpen(folder)).toEqual({
      ok: false,
      failure: { kind: 'newer', version: 99, known: LATEST },
    });
    expect(sha(file)).toBe(before);
    expect(readdirSync(folder).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
  });

  it('refuses a newer store whose version a killed program left beside the file', () => {
    const folder = testFolder();
    open(folder).close();
    const crashed = connect(join(folder, 'beredd.sqlite'));
    crashed.pragma('journal_mode = WAL');
    crashed.pragma('user_version = 99');
    const left = testFolder();
    for (const name of ['beredd.sqlite', 'beredd.sqlite-wal'])
      copyFileSync(join(folder, name), join(left, name));
    crashed.close();
    expect(tryOpen(left)).toEqual({
      ok: false,
      failure: { kind: 'newer', version: 99, known: LATEST },
    });
    expect(tryOpen(left)).toMatchObject({ failure: { kind: 'newer', version: 99 } });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('SQLite format 3, men inte')],
    ['cut off', readFileSync(process.execPath).subarray(0, 64)],
    ['overwritten', new Uint8Array(8192)],
  ])(
    'says that a file that is no store any more (%s) is damaged, and leaves it as it is',
    (_name, bytes) => {
      const folder = testFolder();
      const file = join(folder, 'beredd.sqlite');
      writeFileSync(file, bytes);
      const before = sha(file);
      const opened = tryOpen(folder);
      expect(opened).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
      expect(sha(file)).toBe(before);
      expect(readdirSync(folder)).toEqual(['beredd.sqlite']);
    },
  );

  it("refuses another program's database and leaves it as it is", () => {
    const folder = testFolder();
    const file = join(folder, 'beredd.sqlite');
    const other = connect(file);
    other.exec('CREATE TABLE theirs (x)');
    other.close();
    const before = sha(file);
    expect(tryOpen(folder)).toMatchObject({ ok: false, failure: { kind: 'foreign' } });
    expect(sha(file)).toBe(before);
  });

  it('makes a whole new store although an unfinished one lies there', () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'beredd.sqlite.new'), 'half');
    const { db } = open(folder);
    expect(db.pragma('user_version')).toBe(LATEST);
    expect(readdirSync(folder)).not.toContain('beredd.sqlite.new');
  });

  it('keeps the last writes of a store that was moved away out of the new one', () => {
    const folder = testFolder();
    const crashed = open(folder);
    saveSettings(crashed.db, SETTINGS);
    const wal = readFileSync(join(folder, 'beredd.sqlite-wal'));
    crashed.close();
    rmSync(join(folder, 'beredd.sqlite'));
    writeFileSync(join(folder, 'beredd.sqlite-wal'), wal);
    const { db } = open(folder);
    expect(db.get(sql`PRAGMA integrity_check`)).toEqual({ integrity_check: 'ok' });
    expect(getSettings(db).name).toBe('');
    const [kept] = readdirSync(folder).filter((name) => name.includes('-wal.'));
    expect(readFileSync(join(folder, kept!))).toEqual(wal);
  });

  it('says that a store with its end cut off is damaged', () => {
    const folder = testFolder();
    open(folder).close();
    const file = join(folder, 'beredd.sqlite');
    writeFileSync(file, readFileSync(file).subarray(0, 20_000));
    expect(tryOpen(folder)).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
    expect(statSync(file).size).toBe(20_000);
  });

  it('says when the data folder is a file', () => {
    const file = join(testFolder(), 'file');
    writeFileSync(file, '');
    expect(tryOpen(file)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
  });
});
