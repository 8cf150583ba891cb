import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeWhole } from '../../shell/write-whole.ts';

/** What the disk answers, and at which step; real in everything else. */
let answer: { step: 'open' | 'write' | 'sync' | 'rename'; code: string } | null = null;

function failAt(step: NonNullable<typeof answer>['step']): void {
  if (answer?.step === step) throw Object.assign(new Error(answer.code), { code: answer.code });
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...args) => {
    failAt('open');
    const handle = await real.open(...args);
    const [writeFile, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)];
    const failing: Pick<FileHandle, 'writeFile' | 'sync'> = {
      writeFile: async (data) => {
        // A disk that fills up takes the beginning.
        if (answer?.step === 'write' && data instanceof Uint8Array)
          await writeFile(data.subarray(0, data.length / 2));
        failAt('write');
        await writeFile(data);
      },
      sync: async () => {
        failAt('sync');
        await sync();
      },
    };
    return Object.assign(handle, failing);
  };
  const rename: typeof real.rename = async (...args) => {
    failAt('rename');
    await real.rename(...args);
  };
  return { ...real, open, rename };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beredd-failing-'));
  writeFileSync(path.join(folder, 'pm.docx'), 'gammalt');
});
afterEach(() => {
  answer = null;
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode('nytt och längre än förut');

describe.each([
  ['a full disk', 'write', 'ENOSPC', 'disken är full. Frigör plats och försök igen.'],
  ['a disk that is full when it is asked to keep', 'sync', 'ENOSPC', 'disken är full.'],
  ['a quota that is used up', 'write', 'EDQUOT', 'ditt utrymme på disken är slut.'],
  ['a target open in Word', 'rename', 'EBUSY', 'den är öppen i ett annat program. Stäng den'],
  ['a target that Windows has locked', 'rename', 'EPERM', 'filen är öppen i ett annat program.'],
  ['a folder that is locked', 'open', 'EACCES', 'du får inte skriva där. Välj en annan mapp.'],
  ['a disk that breaks', 'sync', 'EIO', 'disken svarar inte som den ska.'],
] as const)('%s', (_, step, code, words) => {
  test('is said in a line; the former file stays and nothing is left beside it', async () => {
    answer = { step, code };
    const outcome = await writeWhole(path.join(folder, 'pm.docx'), bytes);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    const message = outcome.ok ? '' : outcome.error.message;
    expect(message.startsWith('Filen pm.docx sparades inte: ')).toBe(true);
    expect(message).toContain(words);
    expect(readFileSync(path.join(folder, 'pm.docx'), 'utf8')).toBe('gammalt');
    expect(readdirSync(folder)).toEqual(['pm.docx']);
    answer = null;
    expect(await writeWhole(path.join(folder, 'pm.docx'), bytes)).toMatchObject({ ok: true });
  });
});
