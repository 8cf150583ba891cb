import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeWhole } from '../../disk/place-whole.ts';
import { writeWhole } from '../../shell/write-whole.ts';
import { killExports } from './kill-export.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beredd-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('nytt');

test('a kill at any moment leaves a whole file or none', { timeout: 60_000 }, async () => {
  const tally = await killExports(6);
  expect(tally.broken).toBe(0);
  expect(tally.whole + tally.none).toBe(6);
});

test('a write-protected file stays as it is and says so', async () => {
  const file = path.join(folder, 'a.docx');
  writeFileSync(file, 'gammalt');
  chmodSync(file, 0o444);
  expect(await writeWhole(file, bytes)).toMatchObject({
    ok: false,
    error: {
      message:
        'Filen a.docx sparades inte: den är skrivskyddad. Välj ett annat namn eller ta bort skrivskyddet.',
    },
  });
  expect(readFileSync(file, 'utf8')).toBe('gammalt');
});

test('what only its owner could read stays so when it is written over', async () => {
  const file = path.join(folder, 'a.docx');
  writeFileSync(file, 'gammalt', { mode: 0o600 });
  await placeWhole(file, bytes);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('a name that is too long says so and leaves nothing', async () => {
  const outcome = await writeWhole(path.join(folder, `${'å'.repeat(140)}.docx`), bytes);
  expect(outcome).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('för långt') as string },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('the longest name that the disk takes is written', async () => {
  const file = path.join(folder, `${'a'.repeat(250)}.docx`);
  expect(await writeWhole(file, bytes)).toMatchObject({ ok: true });
});

test('a link keeps leading where it led', async () => {
  const file = path.join(folder, 'verklig.docx');
  writeFileSync(file, 'gammalt');
  symlinkSync(file, path.join(folder, 'genväg.docx'));
  await placeWhole(path.join(folder, 'genväg.docx'), bytes);
  expect(readFileSync(file, 'utf8')).toBe('nytt');
});

test('what a killed writer left is taken away by the next, a living writer’s is not', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const old = new Date(Date.now() - 3_600_000);
  const names = [`.beredd-${dead}-0123abcd.tmp`, `.beredd-${process.pid}-0123abcd.tmp`];
  for (const name of names) {
    writeFileSync(path.join(folder, name), 'halvt');
    utimesSync(path.join(folder, name), old, old);
  }
  await placeWhole(path.join(folder, 'a.md'), bytes);
  expect(names.map((name) => existsSync(path.join(folder, name)))).toEqual([false, true]);
});
