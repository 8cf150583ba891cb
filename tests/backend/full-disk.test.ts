import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openMade, testFolder } from './open-made.ts';

const USER = join(import.meta.dirname, 'use-store.ts');

/** What `use-store.ts` said in a process that may write no byte to any file. */
const usedWithoutRoom = (folder: string): unknown =>
  JSON.parse(
    execFileSync(
      'sh',
      ['-c', 'trap "" XFSZ; ulimit -f 0; exec "$0" "$@"', process.execPath, USER, folder],
      {
        encoding: 'utf8',
      },
    ),
  );

it('opens without room for a byte, reads and searches, says why it cannot save, and saves again later', async () => {
  const folder = testFolder();
  const first = await openMade(folder);
  await first.ask('notes.add', { text: 'rymdes' });
  await first.close();
  expect(usedWithoutRoom(folder)).toMatchObject([
    'open',
    { ok: true, value: [{ text: 'rymdes' }] },
    { ok: false, error: { code: 'unavailable' } },
    { ok: true, value: { hits: [{ snippet: expect.anything() }] } },
  ]);
  const again = await openMade(folder);
  await again.ask('notes.add', { text: 'ryms' });
  expect((await again.ask('notes.list', {})).map((it) => it.text)).toEqual(['rymdes', 'ryms']);
});
