import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const WRITER = path.join(import.meta.dirname, 'export-until-killed.ts');
const SIZE = 400_000;

/** What lay there after the kills. */
export interface KillTally {
  whole: number;
  none: number;
  broken: number;
  /** Files beside the target that a killed writer left; none has the target's name. */
  leftovers: number;
}

/** Starts a writer and kills it at a random moment: some before the first file, most in the midst. */
function killOnce(target: string, afterMs: number, waits: boolean): Promise<void> {
  return new Promise((resolve) => {
    const ready = `${target}.ready`;
    const child = spawn(process.execPath, [WRITER, target, ready], { stdio: 'ignore' });
    const watch = setInterval(() => {
      if (waits && !existsSync(ready)) return;
      clearInterval(watch);
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    }, 1);
    child.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

const isWhole = (bytes: Uint8Array): boolean =>
  bytes.length === SIZE && bytes.every((byte) => byte === bytes[0]);

/** Kills an export so many times, each time from nothing, and tells what was left. */
export async function killExports(times: number): Promise<KillTally> {
  const tally: KillTally = { whole: 0, none: 0, broken: 0, leftovers: 0 };
  const folder = mkdtempSync(path.join(tmpdir(), 'beredd-kill-'));
  for (let round = 0; round < times; round += 1) {
    const place = mkdtempSync(path.join(folder, 'r-'));
    const target = path.join(place, 'rapport.docx');
    // Every fourth is killed as it starts, when there may be no file yet.
    const waits = round % 4 !== 0;
    await killOnce(target, Math.random() * (waits ? 25 : 90), waits);
    if (!existsSync(target)) tally.none += 1;
    else if (isWhole(readFileSync(target))) tally.whole += 1;
    else tally.broken += 1;
    tally.leftovers += readdirSync(place).filter((name) => name.endsWith('.tmp')).length;
    rmSync(place, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
