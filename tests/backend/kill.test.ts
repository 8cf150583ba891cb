import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyStore } from '../../backend/verify-store.ts';
import { openMade, testFolder } from './open-made.ts';

const TYPIST = join(import.meta.dirname, 'type-notes.ts');
const ROUNDS = 8;
/** Acknowledged lines before the kill may come; the exact moment is left to the system. */
const FIRST_LINES = 20;

/** Runs the typist until it is killed; gives what it said was saved. */
function typeUntilKilled(folder: string, afterMs: number): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TYPIST, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    let isCounting = false;
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (isCounting || said.split('\n').length < FIRST_LINES) return;
      isCounting = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('exit', () => resolve(said.split('\n').slice(0, -1)));
  });
}

describe('a process that is killed without warning', () => {
  it('has lost nothing it said was saved', { timeout: 60_000 }, async () => {
    const folder = testFolder();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const lines = await typeUntilKilled(folder, Math.random() * 120);
      for (const line of lines) {
        const space = line.indexOf(' ');
        acknowledged.set(line.slice(0, space), line.slice(space + 1));
      }
    }
    const { ask, close } = await openMade(folder);
    const notes = new Map((await ask('notes.list', {})).map((note) => [note.id, note.text]));
    const lost = [...acknowledged].filter(([id, text]) => {
      const now = notes.get(id);
      // The edit may have been saved and not yet acknowledged when the kill came.
      return now !== text && now !== text.replace('anteckning', 'ändrad');
    });
    expect(acknowledged.size).toBeGreaterThan((ROUNDS * FIRST_LINES) / 2 - ROUNDS);
    expect(lost).toEqual([]);
    await close();
    expect(verifyStore(folder, new Date())).toMatchObject({ ok: true, value: { faults: [] } });
  });
});
