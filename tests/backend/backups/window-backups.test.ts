import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../backend/backups/backup-file.ts';
import { backUp } from '../../../backend/backups/make-backup.ts';
import { verifyStore } from '../../../backend/verify-store.ts';
import { connect } from '../../../db/driver.ts';
import { APPLICATION_ID } from '../../../db/header.ts';
import { latestVersion, migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { sql } from '../../../db/sql.ts';
import { importMade, openMade, testFolder, type TestBackend } from '../open-made.ts';

/** A store with a plan and a note, and a folder chosen for its copies. */
async function choosing(folder = testFolder()): Promise<TestBackend & { copies: string }> {
  const backend = await openMade(undefined, { shell: 'loopback' });
  await importMade(backend, {});
  await backend.ask('notes.add', { text: 'före' });
  await backend.ask('backups.choose', { folder });
  return { ...backend, copies: folder };
}

const texts = async ({ ask }: TestBackend): Promise<string[]> =>
  (await ask('notes.list', {})).map((note) => note.text);

const refusal = async (backend: TestBackend, name: 'backups.make'): Promise<string> => {
  const result = await backend.call(name, {});
  return result.ok ? '' : result.error.message;
};

describe('copies from the window', () => {
  it('are made where one chose, with what is in them and whose they are', async () => {
    const backend = await choosing();
    expect(await backend.ask('backups.status', {})).toMatchObject({ last: null, isThere: true });
    const made = await backend.ask('backups.make', {});
    expect(made).toMatchObject({
      kind: 'made',
      state: 'whole',
      counts: { plans: 1, notes: 1, meetings: 0 },
      computer: null,
    });
    expect(readdirSync(backend.copies)).toEqual([made.name]);
    expect(await backend.ask('backups.list', {})).toEqual([made]);
    const status = await backend.ask('backups.status', {});
    expect(status).toMatchObject({ folder: backend.copies, last: made.createdAt, problem: null });
    // One that somebody took away is none.
    rmSync(join(backend.copies, made.name));
    expect((await backend.ask('backups.status', {})).last).toBeNull();
    await backend.close();
    expect(readdirSync(backend.copies)).toHaveLength(1);
  });

  it('wait for a place to be chosen, by a path or by the dialog but not by both', async () => {
    const backend = await openMade(undefined, { shell: 'loopback' });
    expect(await refusal(backend, 'backups.make')).toContain('Välj först');
    expect(await backend.call('backups.choose', { folder: null })).toMatchObject({ ok: false });
    const chosen = testFolder();
    let answer: string | null = null;
    const asking = await openMade(undefined, {
      shell: 'electron',
      chooseFolder: () => Promise.resolve(answer),
    });
    expect(await asking.call('backups.choose', { folder: chosen })).toMatchObject({ ok: false });
    expect(await asking.ask('backups.choose', { folder: null })).toEqual({ isChosen: false });
    answer = chosen;
    expect(await asking.ask('backups.choose', { folder: null })).toEqual({ isChosen: true });
    expect(await asking.ask('backups.places', {})).toEqual([]);
    // Stopping is taken back without asking again; no other folder can be named.
    await asking.ask('backups.forget', {});
    expect(await asking.ask('backups.choose', { folder: chosen })).toEqual({ isChosen: true });
  });

  it('are remembered across starts, and no more after one has said stop', async () => {
    const backend = await choosing();
    const { createdAt } = await backend.ask('backups.make', {});
    await backend.close();
    const again = await openMade(backend.folder, { shell: 'loopback' });
    const status = await again.ask('backups.status', {});
    expect(status).toMatchObject({ folder: backend.copies, last: createdAt });
    await again.ask('backups.forget', {});
    expect(await again.ask('backups.status', {})).toMatchObject({ folder: null, last: null });
    expect(readdirSync(backend.copies)).toHaveLength(1);
  });

  it('are told of calmly when the place is gone, and made when it is back', async () => {
    const backend = await choosing();
    const { createdAt } = await backend.ask('backups.make', {});
    renameSync(backend.copies, `${backend.copies}-urtagen`);
    expect(await refusal(backend, 'backups.make')).toContain('går inte att nå just nu');
    const status = await backend.ask('backups.status', {});
    expect(status).toMatchObject({ isThere: false, last: createdAt, problem: null });
    expect(existsSync(backend.copies)).toBe(false);
    renameSync(`${backend.copies}-urtagen`, backend.copies);
    await backend.ask('backups.make', {});
    expect(readdirSync(backend.copies)).toHaveLength(2);
  });
});

describe('a copy by itself', () => {
  it('is made at the end when something was written since the last', async () => {
    const backend = await choosing();
    await backend.close();
    expect(readdirSync(backend.copies)).toHaveLength(1);
    const again = await openMade(backend.folder, { shell: 'loopback' });
    await again.close();
    expect(readdirSync(backend.copies)).toHaveLength(1);
    const third = await openMade(backend.folder, { shell: 'loopback' });
    await third.ask('notes.add', { text: 'mer' });
    await third.close();
    expect(readdirSync(backend.copies)).toHaveLength(2);
  });

  it('is not made by a command of the command line', async () => {
    const backend = await choosing();
    await backend.ask('backups.make', {});
    await backend.close();
    const command = await openMade(backend.folder, { shell: 'cli' });
    await command.ask('notes.add', { text: 'från skript' });
    await command.close();
    expect(readdirSync(backend.copies)).toHaveLength(1);
  });

  it('does not hold up the end when its place is gone', async () => {
    const backend = await choosing();
    rmSync(backend.copies, { recursive: true });
    await backend.close();
    expect(existsSync(backend.copies)).toBe(false);
  });

  it('takes the superfluous of its own away, and nobody else’s', async () => {
    const backend = await choosing();
    await backend.ask('backups.make', {});
    const [made] = readdirSync(backend.copies);
    const bytes = readFileSync(join(backend.copies, made!), 'latin1');
    // Three of the same day long ago, of the same length so that the archive holds.
    const { createdAt } = (await backend.ask('backups.list', {}))[0]!;
    for (const hour of ['10', '11', '12'])
      writeFileSync(
        join(backend.copies, `beredd-2020-02-03-${hour}0000-000.zip`),
        bytes.replace(createdAt!, `2020-02-03T${hour}:00:00.000Z`),
        'latin1',
      );
    const hand = await backUp(backend.folder, backend.copies, new Date('2020-02-03T09:00:00Z'));
    expect(hand.ok).toBe(true);
    writeFileSync(join(backend.copies, 'beredd-anteckningar.zip'), 'något annat');
    await backend.ask('backups.make', {});
    const left = readdirSync(backend.copies).filter((name) => !name.startsWith('beredd-2026'));
    expect(left.filter((name) => name.startsWith('beredd-2020'))).toEqual([
      'beredd-2020-02-03-090000-000.zip',
      'beredd-2020-02-03-120000-000.zip',
    ]);
    expect(left).toContain('beredd-anteckningar.zip');
  });
});

describe('a restore under an open window', () => {
  it('gives back what was, with a way back that has one too', async () => {
    const backend = await choosing();
    const { name } = await backend.ask('backups.make', {});
    await backend.ask('notes.add', { text: 'efter' });
    await backend.ask('backups.restore', { kind: 'made', name });
    expect(await texts(backend)).toEqual(['före']);
    const first = (await backend.ask('backups.status', {})).restored;
    expect(first).toMatchObject({ wentBack: false });
    await backend.ask('notes.add', { text: 'emellan' });
    await backend.ask('backups.restore', { kind: 'before', name: first!.before! });
    expect(await texts(backend)).toEqual(['före', 'efter']);
    const second = (await backend.ask('backups.status', {})).restored;
    expect(second).toMatchObject({ wentBack: true });
    await backend.ask('backups.restore', { kind: 'before', name: second!.before! });
    expect(await texts(backend)).toEqual(['före', 'emellan']);
    // The place is this computer's matter: a restore does not change it.
    expect((await backend.ask('backups.status', {})).folder).toBe(backend.copies);
    expect(await backend.ask('backups.verify', {})).toMatchObject({
      faults: [],
      texts: 1,
      copy: { isWhole: true },
    });
    await backend.close();
    expect(verifyStore(backend.folder, new Date())).toMatchObject({ ok: true });
  });

  it('keeps what was there before the last five', async () => {
    const backend = await choosing();
    const { name } = await backend.ask('backups.make', {});
    for (let round = 0; round < 7; round++)
      await backend.ask('backups.restore', { kind: 'made', name });
    const kept = (await backend.ask('backups.list', {})).filter((it) => it.kind === 'before');
    expect(kept).toHaveLength(5);
  });

  it('refuses a damaged, a cut, a foreign and a newer copy, and changes nothing', async () => {
    const backend = await choosing();
    const { name } = await backend.ask('backups.make', {});
    const bytes = readFileSync(join(backend.copies, name));
    const put = (as: string, content: Uint8Array | string): void =>
      writeFileSync(join(backend.copies, as), content);
    const bent = Buffer.from(bytes);
    bent[bent.indexOf('före')]! ^= 1;
    put('beredd-bent.zip', bent);
    put('beredd-cut.zip', bytes.subarray(0, bytes.length / 2));
    put('beredd-foreign.zip', 'en helt annan fil');
    await writeBackup(join(backend.copies, 'beredd-newer.zip'), new Map(), {
      createdAt: '2025-01-01T10:00:00.000Z',
      holds: { version: latestVersion(migrations) + 1, plans: 0, notes: 0, meetings: 0 },
    });
    const states = new Map(
      (await backend.ask('backups.list', {})).map((it) => [it.name, it.state]),
    );
    expect(Object.fromEntries(states)).toMatchObject({
      [name]: 'whole',
      'beredd-cut.zip': 'damaged',
      'beredd-foreign.zip': 'damaged',
      'beredd-newer.zip': 'newer',
    });
    await backend.ask('notes.add', { text: 'efter' });
    for (const bad of ['beredd-bent.zip', 'beredd-cut.zip', 'beredd-foreign.zip']) {
      const result = await backend.call('backups.restore', { kind: 'made', name: bad });
      expect(result).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    }
    expect(await texts(backend)).toEqual(['före', 'efter']);
    expect((await backend.ask('backups.status', {})).restored).toBeNull();
    put('beredd-zzz.zip', 'skadad');
    const { copy } = await backend.ask('backups.verify', {});
    expect(copy).toMatchObject({ isWhole: true });
  });

  it('brings a copy from the first version of Beredd up to date, with a way back', async () => {
    const backend = await choosing();
    const file = join(testFolder(), 'first.sqlite');
    const db = connect(file);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations.slice(0, 1));
    db.run(sql`INSERT INTO settings (name, value_json) VALUES ('user', '{"name":"Åsa"}')`);
    db.close();
    const parts = new Map([['beredd.sqlite', new Uint8Array(readFileSync(file))]]);
    const createdAt = '2025-01-01T10:00:00.000Z';
    await writeBackup(join(backend.copies, 'beredd-first.zip'), parts, { createdAt });
    await backend.ask('backups.restore', { kind: 'made', name: 'beredd-first.zip' });
    expect((await backend.ask('settings.get', {})).name).toBe('Åsa');
    expect(await texts(backend)).toEqual([]);
    const { restored } = await backend.ask('backups.status', {});
    await backend.ask('backups.restore', { kind: 'before', name: restored!.before! });
    expect(await texts(backend)).toEqual(['före']);
  });

  it('says what to do when the copy was taken away meanwhile', async () => {
    const backend = await choosing();
    const { name } = await backend.ask('backups.make', {});
    rmSync(join(backend.copies, name));
    const result = await backend.call('backups.restore', { kind: 'made', name });
    expect(result.ok ? '' : result.error.message).toContain('Välj en annan');
  });

  it('takes a name from the list and nothing else', async () => {
    const backend = await choosing();
    const { name } = await backend.ask('backups.make', {});
    for (const bad of [`../${name}`, `/etc/beredd-x.zip`, 'beredd-x/../y.zip', 'x.zip', name + '2'])
      expect(await backend.call('backups.restore', { kind: 'made', name: bad })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    await backend.ask('backups.forget', {});
    expect(await backend.call('backups.restore', { kind: 'made', name })).toMatchObject({
      ok: false,
    });
  });
});
