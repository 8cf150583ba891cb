import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReader } from '../../../backend/reading.ts';
import { typeset } from '../../../shared/text/typeset.ts';
import { importBytes, openMade, type TestBackend } from '../open-made.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples/files');

async function importSample(backend: TestBackend, name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  expect((await importBytes(backend, name, bytes)).status).toBe('imported');
}

it('checks a stored plan against the years before and keeps what the reader says of it, the frågelista too', async () => {
  const reader = openReader();
  const backend = await openMade(undefined, { readDocument: reader.read });
  await importSample(backend, 'vardnamnden-2025.docx');
  await importSample(backend, 'vardnamnden-2026.docx');

  const found = await backend.ask('check.run', { planId: 'vn-2026' });
  expect(found.map((it) => it.code)).toEqual(
    expect.arrayContaining(['table-sum', 'authority-term', 'restated-budget']),
  );
  expect(found.every((it) => it.verdict === null && it.places.length > 0)).toBe(true);

  // What came later was not known then: an earlier year is not measured by it.
  const earlier = await backend.ask('check.run', { planId: 'vn-2025' });
  const named = earlier.flatMap((it) => it.places.map(({ planId }) => planId));
  expect(new Set(named)).toEqual(new Set(earlier.length > 0 ? ['vn-2025'] : []));

  const { key, message } = found[0]!;
  await backend.ask('check.judge', { key, verdict: 'question' });
  await backend.ask('check.judge', { key: found[1]!.key, verdict: 'known' });
  for (const planId of ['vn-2026', null]) {
    const subject = { kind: 'questions', planId } as const;
    const { html, parts } = await backend.ask('documents.preview', { subject });
    const fromCheck = parts.find(({ id }) => id === 'findings');
    expect(fromCheck?.choices.map(({ id, label }) => [id, label])).toEqual([
      [key, typeset(message)],
    ]);
    expect(html).toContain('Frågor från granskningen');
  }
  await backend.close();
  const again = await openMade(backend.folder, { readDocument: reader.read });
  const judged = await again.ask('check.run', { planId: 'vn-2026' });
  expect(judged.find((it) => it.key === key)?.verdict).toBe('question');
  await again.ask('check.judge', { key, verdict: null });
  await again.ask('check.judge', { key: found[1]!.key, verdict: null });
  const cleared = await again.ask('check.run', { planId: 'vn-2026' });
  expect(cleared.every((it) => it.verdict === null)).toBe(true);

  // A verdict from when the sentence stood in the key holds until it is taken back.
  const old = found[2]!;
  const formerKey = `vn-2026 ${old.code} ${old.message}`;
  await again.ask('check.judge', { key: formerKey, verdict: 'known' });
  const verdictNow = async (): Promise<unknown> =>
    (await again.ask('check.run', { planId: 'vn-2026' })).find((it) => it.key === old.key)?.verdict;
  expect(await verdictNow()).toBe('known');
  await again.ask('check.judge', { key: old.key, verdict: null });
  expect(await verdictNow()).toBeNull();
  await reader.close();
});
