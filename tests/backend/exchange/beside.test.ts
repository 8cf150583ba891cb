import { expect, it, onTestFinished, vi } from 'vitest';
import { person, type Person } from './person.ts';

const exchange = async (from: Person, to: Person): Promise<void> =>
  void (await to.ask('exchange.take', { bytes: await from.send() }));

/** A note that Siv and Bo have both changed, of which Bo has Siv's text beside his own. */
async function bothChanged(): Promise<{ siv: Person; bo: Person; id: string; copy: string }> {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  const id = await siv.write('ursprunget');
  await exchange(siv, bo);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 });
  onTestFinished(() => void vi.useRealTimers());
  await siv.ask('notes.edit', { id, text: 'Sivs ändring' });
  vi.setSystemTime(Date.now() + 1);
  await bo.ask('notes.edit', { id, text: 'Bos ändring' });
  await exchange(siv, bo);
  const notes = await bo.ask('notes.list', {});
  return { siv, bo, id, copy: notes.find((it) => it.id !== id)!.id };
}

it('a text kept beside one’s own follows what its writer makes of it', async () => {
  const { siv, bo, id } = await bothChanged();
  vi.setSystemTime(Date.now() + 1);
  await siv.ask('notes.edit', { id, text: 'Sivs andra ändring' });
  await exchange(siv, bo);
  expect((await bo.texts()).toSorted()).toEqual(['Bos ändring', 'Sivs andra ändring']);
});

it('what one makes of a text kept beside one’s own is not lost to its writer', async () => {
  const { siv, bo, copy } = await bothChanged();
  vi.setSystemTime(Date.now() + 1);
  await bo.ask('notes.edit', { id: copy, text: 'Sivs ändring, och Bos' });
  await exchange(bo, siv);
  expect((await siv.texts()).toSorted()).toEqual([
    'Bos ändring',
    'Sivs ändring',
    'Sivs ändring, och Bos',
  ]);
});

it('an answer to a text kept beside one’s own comes to the question it is of', async () => {
  const { siv, bo, id, copy } = await bothChanged();
  for (const [who, note] of [
    [siv, id],
    [bo, copy],
  ] as const)
    await who.ask('notes.edit', { id: note, label: 'fråga' });
  await bo.ask('questions.answer', { id: copy, answer: { text: 'Ja.' } });
  await exchange(bo, siv);
  const questions = await siv.ask('questions.list', {});
  expect(questions.find((it) => it.id === id)?.answer).toMatchObject({ text: 'Ja.' });
});
