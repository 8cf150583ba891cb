import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBackup } from '../../../backend/backups/backup-file.ts';
import { readManifest } from '../../../backend/backups/read-manifest.ts';
import { testFolder } from '../open-made.ts';

const FACTS = {
  createdAt: '2026-02-03T14:00:00.000Z',
  holds: { version: 3, plans: 1, notes: 2, meetings: 0 },
  madeBy: { id: 'a', computer: 'kontoret' },
};

it('is none of ours when it says no day it was made', async () => {
  const file = join(testFolder(), 'a.zip');
  const parts = new Map([['beredd.sqlite', new Uint8Array(10)]]);
  await writeBackup(file, parts, { ...FACTS, createdAt: 'i förrgår' });
  expect(await readManifest(file)).toBeNull();
});

it('is read from the end of the file, and says no to whatever is not whole', async () => {
  const file = join(testFolder(), 'a.zip');
  await writeBackup(file, new Map([['beredd.sqlite', new Uint8Array(5000)]]), FACTS);
  expect(await readManifest(file)).toMatchObject({ beredd: 'backup', ...FACTS });
  const whole = readFileSync(file);
  const other = join(testFolder(), 'b.zip');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.array(fc.tuple(fc.integer({ min: 4900, max: whole.length - 1 }), fc.nat(255)), {
        maxLength: 4,
      }),
      async (length, changes) => {
        writeFileSync(other, whole.subarray(0, length));
        expect(await readManifest(other)).toBeNull();
        const bent = Buffer.from(whole);
        for (const [at, byte] of changes) bent[at] = byte;
        writeFileSync(other, bent);
        // Changed letters may still be a list; what must not happen is an exception.
        const read = await readManifest(other);
        expect(read === null || read.beredd === 'backup').toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
