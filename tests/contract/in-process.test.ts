import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../backend/backend.ts';
import { openBackend } from '../../backend/open-backend.ts';
import { success } from '../../shared/contract/call.ts';
import { callCases } from './call-suite.ts';

describe('calls in process, as the command line makes them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-calls-'));
  let backend: Backend;

  beforeAll(async () => {
    const opened = await openBackend({
      dataFolder: folder,
      shell: 'cli',
      version: '0.0.0',
      saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
    });
    if (!opened.ok) throw new Error(opened.error.message);
    backend = opened.value;
  });
  afterAll(async () => {
    await backend.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(callCases.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    await expect(run(backend.dispatch)).resolves.toBeUndefined();
  });
});
