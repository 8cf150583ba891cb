import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** True when a program that serves as an anchor is installed. */
export const hasTool = (name: string): boolean =>
  spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Runs an anchor to its end and gives what it printed; a code above `worst` is an error. */
export function runTool(name: string, args: readonly string[], worst = 0): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status === null || status > worst) throw new Error(`${name}: ${stderr.toString()}`);
  return stdout.toString();
}

/** A folder for one run; the caller removes it. */
export const benchFolder = (): string => mkdtempSync(path.join(tmpdir(), 'beredd-bench-'));

/** A plan as published where there are any beside the checkout, else one of our own samples. */
export function planFile(published: string, sample: string): string {
  const beside = path.join(ROOT, '../shared/plans', published);
  return existsSync(beside) ? beside : path.join(ROOT, 'samples/files', sample);
}
