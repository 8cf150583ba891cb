import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import { success } from '../../shared/contract/call.ts';
import type { BodyBlock, Plan } from '../../shared/plan/plan.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { wordsOf } from '../../shared/search/parse-query.ts';
import { importBytes, openMade } from './open-made.ts';

const FILE = join(import.meta.dirname, '../../samples/files/vardnamnden-2026.docx');

async function samplePlan(): Promise<Plan> {
  const read = await readSource(FILE, new Uint8Array(readFileSync(FILE)));
  if (!read.ok) throw new Error(read.error.message);
  return parsePlan(read.source);
}

describe('every word of a plan', () => {
  it('finds the part it stands in', async () => {
    const plan = await samplePlan();
    const backend = await openMade(undefined, {
      readDocument: () => Promise.resolve(success({ format: 'docx', plan })),
    });
    await importBytes(backend, 'plan.docx', new Uint8Array([1]));
    const blocks = plan.body.filter((block) => wordsOf(block.text).length > 0);

    const standsIn = (
      { id, part }: BodyBlock,
      hit: { blockId: string | null; key: string | null },
    ) => hit.blockId === id || (part !== null && hit.key === part.key);

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...blocks), fc.nat(), async (block, n) => {
        const words = wordsOf(block.text);
        const word = words[n % words.length]!;
        const { hits } = await backend.ask('search.run', { text: `"${word}"`, limit: 1_000 });
        expect([word, hits.some((hit) => standsIn(block, hit))]).toEqual([word, true]);
        const plain = await backend.ask('search.run', { text: word, limit: 1_000 });
        expect([word, plain.hits.length >= hits.length]).toEqual([word, true]);
      }),
      { numRuns: 300 },
    );
  });
});
