import { expect, it } from 'vitest';
import { LIMITS } from '../../../backend/readers/limits.ts';
import { readFile } from '../../../renderer/client/read-file.ts';
import { MOST_FILE_BYTES } from '../../../shared/contract/most-file-bytes.ts';

const MEGABYTE = 1024 * 1024;

it('gives the bytes of a file', async () => {
  expect(await readFile(new File(['hej'], 'plan.txt'))).toEqual({
    ok: true,
    value: new TextEncoder().encode('hej'),
  });
});

it('does not open a file that is too large, and says how large one may be', async () => {
  const read = await readFile({
    name: 'plan.pdf',
    size: 190.5 * MEGABYTE,
    arrayBuffer: () => Promise.reject(new Error('It was opened')),
  });
  expect(read.ok ? '' : read.error.message).toMatch(
    /^plan\.pdf är för stor \(191 MB\)\..* upp till 100 MB\. Dela upp/u,
  );
});

it('lets in what the readers take, no more and no less', () => {
  expect(MOST_FILE_BYTES).toBe(LIMITS.fileBytes);
});

it('says so when a file is gone before it is read', async () => {
  const read = await readFile({
    name: 'plan.pdf',
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
  });
  expect(read.ok ? '' : read.error.message).toMatch(/^plan\.pdf gick inte att öppna\./u);
});
