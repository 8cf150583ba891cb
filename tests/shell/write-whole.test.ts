import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../shell/write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('nytt');

test('the file is written, also over a former one, and nothing lies beside it', async () => {
  const file = path.join(folder, 'Mötesanteckningar.docx');
  writeFileSync(file, 'gammalt');
  expect(await writeWhole(file, bytes)).toEqual({ ok: true, value: file });
  expect(readFileSync(file, 'utf8')).toBe('nytt');
  expect(readdirSync(folder)).toEqual(['Mötesanteckningar.docx']);
});

test('what cannot be written is said in a line, and the former file stays', async () => {
  const taken = path.join(folder, 'mapp');
  mkdirSync(path.join(taken, 'inuti'), { recursive: true });
  const over = await writeWhole(taken, bytes);
  expect(over).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  const missing = await writeWhole(path.join(folder, 'finns-inte', 'a.docx'), bytes);
  expect(missing).toEqual({
    ok: false,
    error: {
      code: 'unavailable',
      message: 'Filen a.docx sparades inte: mappen finns inte. Välj en annan mapp.',
    },
  });
  expect(readdirSync(folder)).toEqual(['mapp']);
});
