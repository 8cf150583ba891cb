import { expect, it } from 'vitest';
import { openMade } from './open-made.ts';

it('renames a label of one’s own on every note, takes it away, and each is undone', async () => {
  const { ask, call } = await openMade();
  for (const text of ['ett', 'två']) await ask('notes.add', { text, label: 'barn' });
  await ask('notes.add', { text: 'tre', label: 'fråga' });
  const labels = async () =>
    (await ask('notes.labels', {})).map(({ label, count }) => [label, count]);
  const { ids } = await ask('notes.relabel', { from: 'barn', to: 'barn och unga' });
  expect(ids).toHaveLength(2);
  expect(await labels()).toEqual([
    ['barn och unga', 2],
    ['fråga', 1],
  ]);
  await ask('notes.relabel', { from: 'barn och unga', to: null });
  expect(await labels()).toEqual([['fråga', 1]]);
  expect(await ask('notes.list', {})).toHaveLength(3);
  for (const id of ids) await ask('notes.undo', { id });
  expect(await labels()).toEqual([
    ['barn och unga', 2],
    ['fråga', 1],
  ]);
  const refused = await call('notes.relabel', { from: 'fråga', to: null });
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
});
