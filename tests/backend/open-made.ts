import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { BackendOptions } from '../../backend/backend.ts';
import { openReader, type OpenReader } from '../../backend/reading.ts';
import { openBackend } from '../../backend/open-backend.ts';
import { thinkHere } from '../../backend/thinking/thoughts.ts';
import { success } from '../../shared/contract/call.ts';
import type { Call, ImportOutcome, Output } from '../../shared/contract/contract.ts';
import { madeFile, madeReader, type MadePlan } from './made-plan.ts';

/** A folder of its own, gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open store on real SQLite, with made files instead of documents. */
export interface TestBackend {
  call: Call;
  /** The value, or a failed test. */
  ask: <N extends Parameters<Call>[0]>(
    name: N,
    input: Parameters<Call>[1] & object,
  ) => Promise<Output<N>>;
  folder: string;
  close: () => Promise<void>;
}

/** Opens a backend; closed after the test unless it was before. */
export async function openMade(
  folder = testFolder(),
  options: Partial<BackendOptions> = {},
): Promise<TestBackend> {
  return open(folder, { readDocument: madeReader, think: thinkHere, ...options });
}

/** As `openMade`, with plans that are checked and compared as in the program, in a thread of their own. */
export const openThinking = (folder = testFolder()): Promise<TestBackend> =>
  open(folder, { readDocument: madeReader });

let reader: OpenReader | null = null;
afterAll(async () => reader?.close());

/**
 * As `openMade`, with documents that are read as they are in the program, by one thread for all tests
 * of a file: to start it takes longer than to read a plan.
 */
export const openReading = (folder = testFolder()): Promise<TestBackend> =>
  open(folder, { readDocument: (reader ??= openReader()).read });

async function open(folder: string, options: Partial<BackendOptions>): Promise<TestBackend> {
  const opened = await openBackend({
    dataFolder: folder,
    shell: 'cli',
    version: '0.0.0',
    saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
    ...options,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const backend = opened.value;
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await backend.close();
    isOpen = false;
  };
  onTestFinished(close);
  const call = backend.dispatch as Call;
  const ask: TestBackend['ask'] = async (name, input) => {
    const result = await call(name, input as Parameters<typeof call<typeof name>>[1]);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  };
  return { call, ask, folder, close };
}

/** Imports bytes and waits for what became of them. */
export async function importBytes(
  { ask }: TestBackend,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  asksBeforeNewer = false,
): Promise<ImportOutcome> {
  const { jobId } = await ask('imports.start', { file, bytes, asksBeforeNewer });
  for (;;) {
    const job = (await ask('imports.list', {})).find((it) => it.id === jobId);
    if (job?.outcome) return job.outcome;
    await new Promise((next) => setTimeout(next, 2));
  }
}

/** Imports a made plan. */
export const importMade = (backend: TestBackend, made: MadePlan, file = 'plan.txt') =>
  importBytes(backend, file, madeFile(made));
