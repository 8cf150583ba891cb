import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../cli/command.ts';
import { main } from '../../cli/main.ts';

/** What a command printed and how it ended. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own, gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One of the sample plans. */
export const sample = (name: string): string =>
  join(import.meta.dirname, '../../samples/files', name);

/** Runs commands in process on a store of their own. */
export function commandLine(store = join(testFolder(), 'store'), more: Partial<Io> = {}) {
  return async (...words: string[]): Promise<Run> => {
    const run: Run = { code: -1, out: '', err: '' };
    run.code = await main(words, {
      out: (text) => (run.out += text),
      err: (text) => (run.err += text),
      ...more,
      env: { BEREDD_STORE: store, ...more.env },
    });
    return run;
  };
}

/** The one JSON value that a command printed; fails when there is anything else. */
export const jsonOf = (run: Run): unknown => {
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.err}`);
  return JSON.parse(run.out);
};
