import { expect, test } from 'vitest';
import type { Report } from '../../../shared/report/report.ts';
import { sampleReports } from '../sample-reports.ts';

/** Made once, within the first test that asks: what is opened is closed after it. */
let sampled: Promise<Map<string, Report>> | null = null;
const reports = (): Promise<Map<string, Report>> => (sampled ??= sampleReports());
const blocksOf = async (kind: string) => (await reports()).get(kind)!.blocks;

test('the follow-up names an uppdrag by its number alone, since its words stand below', async () => {
  const blocks = await blocksOf('committee');
  const over = blocks.flatMap((block, at) =>
    blocks[at + 1]?.kind === 'quote' && block.kind === 'heading' ? [block.text] : [],
  );
  expect(over.length).toBeGreaterThan(0);
  for (const text of over) expect(text).toMatch(/^\p{L}[\p{L} ]*\d+$/u);
});

test('no matter in a key, a list or a follow-up is cut off', async () => {
  for (const kind of ['comparison', 'committee'])
    expect(JSON.stringify(await blocksOf(kind))).not.toContain('…');
});

test('every document writes its days alike in the head', async () => {
  const days = [...(await reports()).values()]
    .flatMap(({ facts }) => facts)
    .filter(({ label }) => /datum$/iu.test(label))
    .map(({ value }) => value);
  expect(days.length).toBeGreaterThan(5);
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}(?: kl\.|$)/u.test(day))).toEqual([]);
});
