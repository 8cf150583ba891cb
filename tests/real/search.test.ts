import { expect, it } from 'vitest';
import { success } from '../../shared/contract/call.ts';
import type { SearchHit } from '../../shared/contract/contract.ts';
import type { BodyBlock, Plan } from '../../shared/plan/plan.ts';
import { contentsEntries } from '../../shared/plan/contents-entries.ts';
import { planParts } from '../../shared/search/plan-parts.ts';
import { wordsOf } from '../../shared/search/parse-query.ts';
import { importBytes, openMade } from '../backend/open-made.ts';
import { readRealPlan } from './read-plan.ts';

const NAMES = ['hsn-2025', 'hsn-2026', 'rs-2024'];

async function withPlans(format: string) {
  const plans = new Map<string, Plan>();
  for (const name of NAMES) plans.set(name, await readRealPlan(`${name}.${format}`));
  const backend = await openMade(undefined, {
    readDocument: (_, bytes) =>
      Promise.resolve(
        success({ format: 'text', plan: plans.get(new TextDecoder().decode(bytes))! }),
      ),
  });
  for (const name of NAMES) {
    const outcome = await importBytes(backend, `${name}.txt`, new TextEncoder().encode(name));
    expect(outcome.planId).toBe(name);
  }
  return { ...backend, plans };
}

const byPlan = (hits: readonly SearchHit[]) =>
  NAMES.map((name) => hits.filter((hit) => hit.planId === name).length);

it.each(['docx', 'pdf', 'txt'])(
  'finds an abbreviation 5 times over three plans, and 6 times spelled out with one choice (%s)',
  async (format) => {
    const { ask } = await withPlans(format);
    const found = await ask('search.run', { text: 'SPOT' });
    expect([found.total, found.hits.length, found.isMore]).toEqual([5, 5, false]);
    expect(byPlan(found.hits)).toEqual([2, 3, 0]);
    expect(found.spelledOut?.total).toBe(6);

    const all = await ask('search.run', { text: 'SPOT', spelledOut: true });
    const spelled = all.hits.filter((hit) => hit.isSpelledOut);
    expect(all.hits.slice(0, 5)).toEqual(found.hits);
    expect([spelled.length, ...byPlan(spelled)]).toEqual([6, 3, 3, 0]);
    const names = (hits: readonly SearchHit[]) => hits.filter((it) => it.key).map((it) => it.name);
    expect(names(all.hits)).toEqual(['Nr 11', 'Nr 13', 'Nr 11', 'Nr 13']);

    const narrowed = await ask('search.run', { text: 'spot år:2026 typ:uppdrag' });
    expect(narrowed.hits.map((hit) => `${hit.planId} ${hit.key}`)).toEqual(['hsn-2026 RF-13']);
  },
);

it.each(['docx', 'pdf', 'txt'])('leaves no word of a plan out (%s)', async (format) => {
  for (const name of NAMES) {
    const plan = await readRealPlan(`${name}.${format}`);
    const indexed = new Set(planParts(plan).flatMap((it) => wordsOf(`${it.label} ${it.text}`)));
    const contents = contentsEntries(plan);
    // The page that a table of contents leads to is no word of the text.
    const textOf = ({ id, text }: BodyBlock) =>
      contents.has(id) ? text.replace(/\d+$/u, '') : text;
    const missing = plan.body.flatMap((block) =>
      wordsOf(textOf(block)).filter((word) => !indexed.has(word)),
    );
    expect([name, [...new Set(missing)]]).toEqual([name, []]);
  }
});

it('suggests the word that was meant', async () => {
  const { ask } = await withPlans('docx');
  const suggestion = async (text: string) => (await ask('search.run', { text })).suggestion;
  expect(await suggestion('tilgänglighet')).toBe('tillgänglighet');
  expect(await suggestion('lakare')).toBe('läkare');
  expect(await suggestion('omvårdand år:2026')).toBe('omvårdnad år:2026');
  expect(await suggestion('qqqqqq')).toBeNull();
});
