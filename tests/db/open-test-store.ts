import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type OpenOptions, type OpenResult, type Store } from '../../db/open.ts';

/** A folder of its own, gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Tries to open; what was opened is closed after the test. */
export function tryOpen(folder: string, options: Partial<OpenOptions> = {}): OpenResult {
  const opened = openStore({
    folder,
    shell: 'cli',
    now: '2026-02-03T14:00:00.000Z',
    ifHeld: 'refuse',
    ...options,
  });
  if (!opened.ok) return opened;
  let isOpen = true;
  const { store } = opened;
  const close = (): void => {
    if (isOpen) store.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ok: true, store: { ...store, close } };
}

/** Opens, or fails the test. */
export function open(folder: string, options: Partial<OpenOptions> = {}): Store {
  const opened = tryOpen(folder, options);
  if (!opened.ok) throw new Error(`Not opened: ${opened.failure.kind}`);
  return opened.store;
}
