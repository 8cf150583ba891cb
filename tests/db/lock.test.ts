import { spawn, type ChildProcess } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getSettings, saveSettings } from '../../db/settings.ts';
import { open, testFolder, tryOpen } from './open-test-store.ts';

const HOLDER = join(import.meta.dirname, 'hold-store.ts');

/** Another process that holds the store until it is killed. */
async function holdElsewhere(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((ready) => child.stdout.once('data', ready));
  return child;
}

const gone = (child: ChildProcess): Promise<unknown> =>
  new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGKILL');
  });

describe('one writer at a time', () => {
  it('tells the second one who holds the data', async () => {
    const folder = testFolder();
    const child = await holdElsewhere(folder);
    const second = tryOpen(folder);
    expect(second).toMatchObject({
      ok: false,
      failure: { kind: 'held', holder: { pid: child.pid, host: hostname(), shell: 'electron' } },
    });
  });

  it('gives the lock to the next when the holder was killed', async () => {
    const folder = testFolder();
    await gone(await holdElsewhere(folder));
    expect(open(folder).access).toBe('write');
  });

  it('lets a reader in beside the writer, but not write', async () => {
    const folder = testFolder();
    await holdElsewhere(folder);
    const { db, access } = open(folder, { ifHeld: 'read' });
    expect(access).toBe('read');
    const settings = getSettings(db);
    expect(settings.name).toBe('Innehavaren');
    expect(() => saveSettings(db, settings)).toThrow(/readonly/);
  });

  it('holds within a process too, and survives a refused second opening', () => {
    const folder = testFolder();
    const first = open(folder);
    for (const _ of [1, 2]) {
      expect(tryOpen(folder)).toMatchObject({ ok: false, failure: { kind: 'held' } });
    }
    first.close();
    expect(open(folder).access).toBe('write');
  });

  it('keeps another process out after a refused second opening in this one', async () => {
    const folder = testFolder();
    open(folder);
    tryOpen(folder);
    const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['pipe', 'pipe', 'ignore'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const said = await new Promise((resolve) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    });
    expect(said).toBe('held\n');
  });
});
