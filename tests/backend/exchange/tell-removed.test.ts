import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { person, textOf, type Person } from './person.ts';

describe('what its writer has removed', () => {
  const tell = async ({ ask, planId }: Person): Promise<Uint8Array<ArrayBuffer>> => {
    const file = await ask('exchange.make', { planId, notes: [], tellsRemoved: true });
    return new Uint8Array(file.bytes);
  };

  it('is told, and stands until the reader removes it; without a word of what it said', async () => {
    const [siv, bo] = [await person('Siv Ek'), await person('Bo')];
    const id = await siv.write('hade fel om siffran');
    await siv.write('bara för mig', 'RF-2', 'private');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    for (const note of await siv.ask('notes.list', {}))
      await siv.ask('notes.remove', { id: note.id });
    expect((await siv.ask('exchange.offer', { planId: siv.planId })).removed).toBe(1);
    const none = await siv.call('exchange.make', { planId: siv.planId, notes: [] });
    expect(none).toMatchObject({ ok: false });
    const bytes = await tell(siv);
    expect(textOf(bytes)).not.toContain('siffran');
    const preview = await bo.ask('exchange.preview', { bytes });
    expect(preview.withdrawn).toMatchObject([
      { id, text: 'hade fel om siffran', author: 'Siv Ek', isWrittenOn: false },
    ]);
    expect(preview.withdrawn[0]?.where).toContain('Nr 1');
    expect(await bo.ask('exchange.take', { bytes })).toEqual({
      added: [],
      changed: [],
      answered: [],
    });
    expect(await bo.texts()).toEqual(['hade fel om siffran']);
    await bo.ask('notes.remove', { id });
    expect((await bo.ask('exchange.preview', { bytes })).withdrawn).toEqual([]);
  });

  it('is told also once its words are gone for good, for a year, and then no more', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('skulle inte ha sagts');
    const secret = await siv.write('bara för mig', 'RF-2', 'private');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    for (const own of [id, secret]) {
      await siv.ask('notes.remove', { id: own });
      await siv.ask('notes.purge', { id: own });
    }
    const bytes = await tell(siv);
    expect(textOf(bytes)).not.toMatch(new RegExp(`sagts|${secret}`, 'u'));
    expect((await bo.ask('exchange.preview', { bytes })).withdrawn).toMatchObject([
      { id, isWrittenOn: false },
    ]);
    // Its own writer has nothing of it left to remove.
    expect((await siv.ask('exchange.preview', { bytes })).withdrawn).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 366 * 86_400_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect((await siv.ask('exchange.offer', { planId: siv.planId })).removed).toBe(0);
  });

  it('is not offered to be removed where the reader has gone on from it or answered', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const [first, second] = [await siv.write('ett'), await siv.write('två', 'RF-2')];
    await siv.ask('notes.edit', { id: second, label: 'fråga' });
    await bo.ask('exchange.take', { bytes: await siv.send() });
    await bo.ask('notes.edit', { id: first, text: 'ett, och mitt' });
    await bo.ask('questions.answer', { id: second, answer: { text: 'Ja.', by: '', on: '' } });
    for (const id of [first, second]) await siv.ask('notes.remove', { id });
    const { withdrawn } = await bo.ask('exchange.preview', { bytes: await tell(siv) });
    expect(withdrawn.map((it) => it.isWrittenOn)).toEqual([true, true]);
  });

  it('is found also where its words were kept beside one’s own', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('ursprunget');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 });
    onTestFinished(() => void vi.useRealTimers());
    await siv.ask('notes.edit', { id, text: 'Sivs ändring' });
    vi.setSystemTime(Date.now() + 1);
    await bo.ask('notes.edit', { id, text: 'Bos ändring' });
    await bo.ask('exchange.take', { bytes: await siv.send() });
    await siv.ask('notes.remove', { id });
    const { withdrawn } = await bo.ask('exchange.preview', { bytes: await tell(siv) });
    expect(new Map(withdrawn.map((it) => [it.text, it.isWrittenOn]))).toEqual(
      new Map([
        ['Bos ändring', true],
        ['Sivs ändring', false],
      ]),
    );
  });

  it('is not told of what somebody else wrote: that is only put away here', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('Sivs ord');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    await bo.ask('notes.remove', { id });
    expect((await bo.ask('exchange.offer', { planId: bo.planId })).removed).toBe(0);
  });
});

it('a note that is removed for good here is not offered to be brought back', async () => {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  const ids = [await siv.write('ett'), await siv.write('två', 'RF-2')];
  const bytes = await siv.send();
  await bo.ask('exchange.take', { bytes });
  for (const id of ids) await bo.ask('notes.remove', { id });
  await bo.ask('notes.purge', { id: ids[0]! });
  const { notes } = await bo.ask('exchange.preview', { bytes });
  expect(notes.map((it) => [it.arrival, it.canRestore])).toEqual([
    ['removed', false],
    ['removed', true],
  ]);
});
