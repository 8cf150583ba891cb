import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBackend } from '../../backend/open-backend.ts';
import { verifyStore } from '../../backend/verify-store.ts';
import { main } from '../../cli/main.ts';
import { success } from '../../shared/contract/call.ts';
import { testFolder } from './open-made.ts';

const PAGE = 4096;
const NOW = new Date('2026-02-03T14:00:00.000Z');
let whole: Buffer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-damaged-'));
  const opened = await open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  await opened.value.dispatch('notes.add', { text: 'Vad kostar det?' });
  await opened.value.close();
  whole = readFileSync(join(folder, 'beredd.sqlite'));
  rmSync(folder, { recursive: true });
});

/** A data folder whose store has one page of nothing but zeros. */
function withZeroedPage(page: number): string {
  const folder = testFolder();
  const bytes = Buffer.from(whole).fill(0, page * PAGE, (page + 1) * PAGE);
  writeFileSync(join(folder, 'beredd.sqlite'), bytes);
  return folder;
}

const open = (dataFolder: string) =>
  openBackend({
    dataFolder,
    shell: 'cli',
    version: '0',
    saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
  });

async function commandOn(folder: string, ...words: string[]): Promise<{ err: string }> {
  const run = { err: '' };
  await main(words, {
    env: { BEREDD_STORE: folder },
    out: () => undefined,
    err: (text) => (run.err += text),
  });
  return run;
}

describe('a store with a page of zeros', () => {
  it('never opens with an exception, and never tells of a bug, whichever page it is', async () => {
    const pages = Array.from({ length: whole.length / PAGE }, (_, page) => page);
    const refused: string[] = [];
    for (const page of pages) {
      const folder = withZeroedPage(page);
      const opened = await open(folder);
      if (opened.ok) await opened.value.close();
      else refused.push(opened.error.message);
    }
    expect(refused.length).toBeGreaterThan(0);
    for (const message of refused)
      expect(message).toMatch(/beredd\.sqlite är skadad.*Inget är ändrat\..*säkerhetskopia/u);
  });

  it('is told of by the check, also where SQLite cannot finish its own', () => {
    for (const page of [1, 2, 3]) {
      const verified = verifyStore(withZeroedPage(page), NOW);
      const told = verified.ok ? verified.value.faults[0]?.message : verified.error.message;
      expect(told).toContain('skadad');
    }
  });

  it('names the newest copy', async () => {
    const folder = withZeroedPage(0);
    const last = { at: NOW.toISOString(), name: 'beredd-2026-02-03-140205-123.zip' };
    const state = { id: 'a', folder: '/media/minnet', last, problem: null, restored: null };
    writeFileSync(join(folder, 'backups.json'), JSON.stringify(state));
    const opened = await open(folder);
    onTestFinished(async () => void (opened.ok && (await opened.value.close())));
    expect(opened.ok ? '' : opened.error.message).toContain(
      `Den senaste är ${join('/media/minnet', last.name)}.`,
    );
  });

  it('is told of on the command line without where it was met', async () => {
    const { err } = await commandOn(withZeroedPage(1), 'list');
    expect(err).toContain('skadad');
    expect(err).not.toMatch(/orört|\bat /u);
  });
});
