import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyStore } from '../../backend/verify-store.ts';
import { importMade, openMade } from './open-made.ts';

const SECRET = ['Qvxsippa', 'wzblåklocka', 'jkxpion'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

/** The words that some file of the data folder still holds, as they are written or as the index folds them. */
const leftIn = (folder: string): string[] => {
  const bytes = filesUnder(folder).map((file) => readFileSync(file));
  return SECRET.flatMap((word) => [word, word.toLowerCase(), word.slice(1)]).filter((word) =>
    bytes.some((content) => content.includes(word)),
  );
};

afterEach(() => void vi.useRealTimers());

describe('a note that is removed', () => {
  it('lies in the bin until it is brought back', async () => {
    const { ask } = await openMade();
    const { id } = await ask('notes.add', { text: 'kvar' });
    await ask('notes.remove', { id });
    expect(await ask('notes.bin', {})).toMatchObject([{ note: { id, text: 'kvar' } }]);
    await ask('notes.restore', { id });
    expect(await ask('notes.bin', {})).toEqual([]);
  });

  it('is taken away for good when one says so: no byte of its words is left in any file', async () => {
    const backend = await openMade();
    const { ask, folder } = backend;
    await importMade(backend, { paragraphs: ['Ett stycke om annat.'] });
    for (let i = 0; i < 40; i++)
      await ask('notes.add', { text: `granne ${i} ${'ord '.repeat(i)}` });
    const long = SECRET.join(' ').concat(' utfyllnad'.repeat(800));
    const { id } = await ask('notes.add', { text: SECRET[0]!, label: 'fråga', saidBy: SECRET[2]! });
    await ask('notes.edit', { id, text: long });
    await ask('questions.answer', { id, answer: { text: SECRET[1]! } });
    await ask('search.run', { text: SECRET[0]! });
    await ask('notes.edit', { id, text: `${long} igen ${SECRET[1]!}` });
    await ask('search.run', { text: SECRET[1]! });
    expect(leftIn(folder).length).toBeGreaterThan(0);
    await ask('notes.remove', { id });
    await ask('notes.purge', { id });
    expect(leftIn(folder)).toEqual([]);
    expect(await ask('notes.bin', {})).toEqual([]);
    expect((await ask('search.run', { text: SECRET[0]! })).total).toBe(0);
    expect(await ask('notes.list', {})).toHaveLength(40);
    await backend.close();
    expect(leftIn(folder)).toEqual([]);
    expect(verifyStore(folder, new Date())).toMatchObject({ ok: true, value: { faults: [] } });
  });

  it('cannot be undone or brought back once its words are gone', async () => {
    const { ask, call } = await openMade();
    const { id } = await ask('notes.add', { text: 'borta' });
    expect(await call('notes.purge', { id })).toMatchObject({ ok: false });
    await ask('notes.remove', { id });
    await ask('notes.purge', { id });
    expect(await call('notes.restore', { id })).toMatchObject({ error: { code: 'not-found' } });
    expect(await ask('notes.undo', { id })).toBeNull();
    expect(await ask('notes.history', { id })).toMatchObject([{ text: '' }]);
  });

  it('goes for good by itself after thirty days in the bin, not before', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z'), toFake: ['Date'] });
    const first = await openMade();
    const { id } = await first.ask('notes.add', { text: SECRET[0]! });
    await first.ask('notes.remove', { id });
    await first.close();
    vi.setSystemTime(new Date('2026-03-30T10:00:00Z'));
    const second = await openMade(first.folder);
    expect(await second.ask('notes.bin', {})).toHaveLength(1);
    await second.close();
    vi.setSystemTime(new Date('2026-04-01T10:00:00Z'));
    const third = await openMade(first.folder);
    expect(await third.ask('notes.bin', {})).toEqual([]);
    await third.close();
    expect(leftIn(first.folder)).toEqual([]);
  });
});

it("a note's history shows a sitting's typing as one step", async () => {
  const { ask } = await openMade();
  const { id } = await ask('notes.add', { text: 'V' });
  await ask('notes.edit', { id, text: 'Vem' });
  await ask('notes.edit', { id, text: 'Vem följer upp?' });
  await ask('notes.edit', { id, label: 'oro' });
  await ask('notes.edit', { id, isDone: true });
  const steps = await ask('notes.history', { id });
  expect(steps.map((step) => [step.changes, step.text])).toEqual([
    [['made'], 'Vem följer upp?'],
    [['label'], 'Vem följer upp?'],
    [['done'], 'Vem följer upp?'],
  ]);
  expect(await ask('notes.labels', {})).toEqual([{ label: 'oro', count: 1 }]);
});
