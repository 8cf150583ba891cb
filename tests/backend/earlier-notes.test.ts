import { expect, it } from 'vitest';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import { madeFile, makePlan, type MadePlan } from './made-plan.ts';
import { importBytes, importMade, openMade } from './open-made.ts';

const TEAM = 'Att införa mobila team för akut psykiatri i hela länet';
const OLDER: MadePlan = {
  year: 2025,
  title: 'Verksamhetsplan 2025',
  assignments: [
    ['RF', '4', TEAM],
    ['RF', '5', 'Att bygga ett nytt sjukhus vid kusten'],
  ],
  paragraphs: ['Nämnden följer arbetet med digital tillgänglighet under hela året och återkommer.'],
};
const NEWER: MadePlan = {
  year: 2026,
  title: 'Verksamhetsplan 2026',
  assignments: [
    ['RF', '4', 'Att minska matsvinnet i alla kök'],
    ['RF', '9', TEAM],
  ],
  paragraphs: ['Nämnden följer arbetet med digital tillgänglighet under hela året och återkommer.'],
};

it("last year's notes stand beside this year's text where their thread goes on", async () => {
  const backend = await openMade();
  const { ask } = backend;
  await importMade(backend, OLDER, 'a.txt');
  await importMade(backend, NEWER, 'b.txt');
  const on = (key: string) => ({
    planId: 'vn-2025',
    part: { kind: 'assignment' as const, key },
    anchor: null,
  });
  await ask('notes.add', { text: 'team', target: on('RF-4') });
  await ask('notes.add', { text: 'sjukhus', target: on('RF-5') });
  const anchor = describeAnchor(makePlan(OLDER), { blockId: 'b3', start: 0, end: 62 });
  await ask('notes.add', { text: 'stycke', target: { planId: 'vn-2025', part: null, anchor } });
  const earlier = await ask('notes.earlier', { planId: 'vn-2026' });
  expect(earlier.map((it) => [it.note.text, it.year, it.part?.key ?? it.blockId])).toEqual([
    ['team', 2025, 'RF-9'],
    ['stycke', 2025, 'b3'],
  ]);
  expect(await ask('notes.earlier', { planId: 'vn-2025' })).toEqual([]);
});

it('a note that no longer stands surely in its own year is not taken on to the next', async () => {
  const backend = await openMade();
  const { ask } = backend;
  await importMade(backend, OLDER, 'a.txt');
  await importMade(backend, NEWER, 'b.txt');
  const anchor = describeAnchor(makePlan(OLDER), { blockId: 'b3', start: 0, end: 62 });
  await ask('notes.add', { text: 'stycke', target: { planId: 'vn-2025', part: null, anchor } });
  expect(await ask('notes.earlier', { planId: 'vn-2026' })).toHaveLength(1);

  const revised = { ...OLDER, paragraphs: ['Stycket om tillgänglighet har strukits ur planen.'] };
  await importBytes(backend, 'a2.txt', madeFile(revised), true);
  await ask('revisions.take', { planId: 'vn-2025', number: 2 });
  expect(await ask('notes.earlier', { planId: 'vn-2026' })).toEqual([]);
});
