import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importMade, openMade } from './open-made.ts';

const CANARY = 'Vitsippa';

it('logs where a bug was, and nothing of what the user has', async () => {
  const backend = await openMade(undefined, {
    readDocument: () => Promise.reject(new Error(`Kan inte läsa ${CANARY}`)),
  });
  await backend.ask('notes.add', { text: CANARY });
  const outcome = await importMade(backend, { title: CANARY }, `${CANARY}.pdf`);
  expect(outcome.status).toBe('failed');
  expect(outcome.message).not.toContain(CANARY);
  const log = readFileSync(join(backend.folder, 'beredd.log'), 'utf8');
  expect(log).toContain('"in":"imports.start"');
  expect(log).toContain('log.test.ts');
  expect(log).not.toContain(CANARY);
});

it('keeps every file in the data folder for its owner only', async () => {
  const backend = await openMade();
  await importMade(backend, {});
  const entries = readdirSync(backend.folder, { recursive: true, withFileTypes: true });
  const open = entries
    .map((it) => ({ it, mode: statSync(join(it.parentPath, it.name)).mode & 0o777 }))
    .filter(({ it, mode }) => mode !== (it.isDirectory() ? 0o700 : 0o600))
    .map(({ it }) => it.name);
  expect(entries.map((it) => it.name)).toContain('originals');
  expect(open).toEqual([]);
});
