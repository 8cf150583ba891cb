import { describe, expect, it } from 'vitest';
import { person, type Person } from './person.ts';

const ANSWER = { text: 'I höst.', by: 'Förvaltningen', on: '2026-03-12' };

/** Siv's question, which Bo has too. */
async function asked(): Promise<{ siv: Person; bo: Person; id: string }> {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  const id = await siv.write('När kommer planen?');
  await siv.ask('notes.edit', { id, label: 'fråga' });
  await bo.ask('exchange.take', { bytes: await siv.send() });
  return { siv, bo, id };
}

const answerTo = async ({ ask }: Person, id: string) =>
  (await ask('questions.list', {})).find((it) => it.id === id)?.answer ?? null;

const exchange = async (from: Person, to: Person) => {
  const bytes = await from.send();
  const { notes } = await to.ask('exchange.preview', { bytes });
  return { notes, bytes, taken: await to.ask('exchange.take', { bytes }) };
};

describe('an answer that a colleague has given', () => {
  it('is told with who answered and when, written at the question, and taken back', async () => {
    const { siv, bo, id } = await asked();
    await bo.ask('questions.answer', { id, answer: ANSWER });
    const { notes, taken, bytes } = await exchange(bo, siv);
    expect(notes).toMatchObject([
      { arrival: 'same', answer: { arrival: 'new', ...ANSWER, own: null } },
    ]);
    expect(taken).toEqual({ added: [], changed: [], answered: [id] });
    expect(await siv.ask('questions.list', {})).toMatchObject([
      { id, state: 'answered', answer: ANSWER },
    ]);
    expect((await siv.ask('search.run', { text: 'höst' })).total).toBe(1);
    expect((await siv.ask('exchange.preview', { bytes })).notes).toMatchObject([
      { answer: { arrival: 'same' } },
    ]);
    await siv.ask('questions.undo', { id });
    expect(await answerTo(siv, id)).toBeNull();
  });

  it('is changed and taken back there, and so here', async () => {
    const { siv, bo, id } = await asked();
    await bo.ask('questions.answer', { id, answer: ANSWER });
    await exchange(bo, siv);
    await bo.ask('questions.answer', { id, answer: { text: 'I vår.' } });
    const { notes } = await exchange(bo, siv);
    expect(notes).toMatchObject([{ answer: { arrival: 'newer', text: 'I vår.', own: 'I höst.' } }]);
    expect(await answerTo(siv, id)).toMatchObject({ text: 'I vår.' });
    await bo.ask('questions.answer', { id, answer: { text: '' } });
    await exchange(bo, siv);
    expect(await answerTo(siv, id)).toBeNull();
  });

  it('comes with a question that is new, also by way of a third', async () => {
    const { siv, bo, id } = await asked();
    await bo.ask('questions.answer', { id, answer: ANSWER });
    const anna = await person('Anna');
    const { taken } = await exchange(bo, anna);
    expect(taken).toEqual({ added: [id], changed: [], answered: [] });
    await anna.ask('questions.answer', { id, answer: { text: 'I höst, senast oktober.' } });
    await exchange(bo, siv);
    const { notes } = await exchange(anna, siv);
    expect(notes).toMatchObject([{ answer: { arrival: 'newer' } }]);
  });

  it('does not take the place of one’s own: both are kept, once, on both sides', async () => {
    const { siv, bo, id } = await asked();
    await siv.ask('questions.answer', { id, answer: { text: 'Aldrig.' } });
    await bo.ask('questions.answer', { id, answer: ANSWER });
    const { notes, bytes } = await exchange(bo, siv);
    expect(notes).toMatchObject([
      { arrival: 'same', answer: { arrival: 'both', own: 'Aldrig.' } },
      { arrival: 'both', text: 'I höst.', label: 'svar', author: 'Bo', own: null },
    ]);
    expect(await answerTo(siv, id)).toMatchObject({ text: 'Aldrig.' });
    expect((await siv.texts()).toSorted()).toEqual(['I höst.', 'När kommer planen?']);
    await siv.ask('exchange.take', { bytes });
    expect(await siv.texts()).toHaveLength(2);
    // Bo knows his own answer, and gets hers beside it.
    await exchange(siv, bo);
    expect((await bo.texts()).toSorted()).toEqual(['Aldrig.', 'När kommer planen?']);
    expect(await answerTo(bo, id)).toMatchObject({ text: 'I höst.' });
    // What Bo then makes of his answer changes the copy, and makes no second one.
    await bo.ask('questions.answer', { id, answer: { text: 'I höst, i oktober.' } });
    await exchange(bo, siv);
    expect((await siv.texts()).toSorted()).toEqual(['I höst, i oktober.', 'När kommer planen?']);
  });

  it('of a private question leaves with it alone', async () => {
    const { bo, id } = await asked();
    await bo.ask('questions.answer', { id, answer: ANSWER });
    await bo.ask('notes.edit', { id, visibility: 'private' });
    const { notes } = await bo.ask('exchange.offer', { planId: bo.planId });
    expect(notes).toMatchObject([{ answer: 'I höst.', visibility: 'private' }]);
    const none = await bo.call('exchange.make', { planId: bo.planId, notes: [id] });
    expect(none).toMatchObject({ ok: false });
  });

  it('goes with a removed question where it was its writer’s too', async () => {
    const { siv, bo, id } = await asked();
    await siv.ask('questions.answer', { id, answer: ANSWER });
    await exchange(siv, bo);
    await siv.ask('notes.remove', { id });
    const file = await siv.ask('exchange.make', {
      planId: siv.planId,
      notes: [],
      tellsRemoved: true,
    });
    const bytes = new Uint8Array(file.bytes);
    const { withdrawn } = await bo.ask('exchange.preview', { bytes });
    expect(withdrawn).toMatchObject([{ id, isWrittenOn: false }]);
  });
});

it('says of a question that was closed, or of a note with another label, what is otherwise', async () => {
  const { siv, bo, id } = await asked();
  await bo.ask('questions.close', { id });
  const { notes } = await exchange(bo, siv);
  expect(notes).toMatchObject([{ arrival: 'newer', own: null, changes: ['done'] }]);
  await bo.ask('notes.edit', { id, label: 'oro', isDone: false });
  expect((await exchange(bo, siv)).notes).toMatchObject([{ changes: ['label', 'reopened'] }]);
});
