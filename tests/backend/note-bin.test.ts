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

  it('is offered by no search once it is removed, nor known once its words are gone', async () => {
    const backend = await openMade();
    const { ask } = backend;
    await importMade(backend, { paragraphs: ['Ett stycke om annat.'] });
    const { id } = await ask('notes.add', { text: 'Qvxsippa' });
    expect((await ask('search.run', { text: 'qvxsipa' })).suggestion).toBe('qvxsippa');
    await ask('notes.remove', { id });
    expect((await ask('search.run', { text: 'qvxsipa' })).suggestion).toBeNull();
    await ask('notes.restore', { id });
    expect((await ask('search.run', { text: 'qvxsipa' })).suggestion).toBe('qvxsippa');
    await ask('notes.remove', { id });
    await ask('notes.purge', { id });
    expect((await ask('search.run', { text: 'qvxsipa' })).suggestion).toBeNull();
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

  const at = (day: string): Date => new Date(`${day}T10:00:00Z`);

  /** A folder with a note removed on the first of March. */
  async function withRemoved(): Promise<string> {
    vi.useFakeTimers({ now: at('2026-03-01'), toFake: ['Date'] });
    const { ask, folder, close } = await openMade();
    const { id } = await ask('notes.add', { text: SECRET[0]! });
    await ask('notes.remove', { id });
    await close();
    return folder;
  }

  /** How many lie in the bin of a folder that is opened on a day. */
  async function inBinOn(day: string, folder: string): Promise<number> {
    vi.setSystemTime(at(day));
    const { ask, close } = await openMade(folder);
    const { length } = await ask('notes.bin', {});
    await close();
    return length;
  }

  it('goes for good by itself on the day after its thirty days in the bin, not before', async () => {
    const folder = await withRemoved();
    expect(await inBinOn('2026-03-30', folder)).toBe(1);
    expect(await inBinOn('2026-04-01', folder)).toBe(1);
    expect(leftIn(folder)).not.toEqual([]);
    expect(await inBinOn('2026-04-02', folder)).toBe(0);
    expect(leftIn(folder)).toEqual([]);
  });

  it('is not lost to a clock that goes a year ahead and is set right, or back', async () => {
    const folder = await withRemoved();
    expect(await inBinOn('2027-03-05', folder)).toBe(1);
    expect(await inBinOn('2026-03-06', folder)).toBe(1);
    expect(await inBinOn('2025-03-06', folder)).toBe(1);
    expect(await inBinOn('2026-03-29', folder)).toBe(1);
    expect(await inBinOn('2026-04-05', folder)).toBe(1);
    expect(await inBinOn('2026-04-06', folder)).toBe(0);
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
