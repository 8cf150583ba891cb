import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint, keepOriginal, originalPath, readOriginal } from '../../backend/originals.ts';
import { testFolder } from './open-made.ts';

const BYTES = new TextEncoder().encode('Plan');

it('gives back what was kept, and keeps the same once', () => {
  const folder = testFolder();
  for (const format of ['pdf', 'docx', 'text'] as const) {
    const path = originalPath(fingerprint(BYTES), format);
    expect(keepOriginal(folder, path, BYTES)).toBe(true);
    expect(keepOriginal(folder, path, BYTES)).toBe(false);
    expect(readOriginal(folder, path)).toEqual(BYTES);
  }
});

it('reads nothing that a made-up store names outside its folder', () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'secret.txt'), 'hemligt');
  keepOriginal(folder, originalPath(fingerprint(BYTES), 'text'), BYTES);
  for (const path of ['originals/../secret.txt', 'secret.txt', 'originals', ''])
    expect([path, readOriginal(folder, path)]).toEqual([path, null]);
});
