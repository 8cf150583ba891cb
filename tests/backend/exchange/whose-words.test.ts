import { expect, it } from 'vitest';
import { person, textOf, type Person } from './person.ts';

/** What one has of a note: whose it is, and whose its words are. */
const seen = async ({ ask }: Person) =>
  (await ask('notes.list', {})).map(({ text, author, changedBy }) => ({ text, author, changedBy }));

it('a note of one’s own that a colleague changed says so, beside it and in its history', async () => {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  const id = await siv.write('första');
  await bo.ask('exchange.take', { bytes: await siv.send() });
  await bo.ask('notes.edit', { id, text: 'andra' });
  expect(await seen(bo)).toEqual([{ text: 'andra', author: 'Siv', changedBy: '' }]);
  const bytes = await bo.send();
  expect((await siv.ask('exchange.preview', { bytes })).notes).toMatchObject([
    { arrival: 'newer', author: 'Siv', changedBy: 'Bo', own: 'första' },
  ]);
  await siv.ask('exchange.take', { bytes });
  expect(await seen(siv)).toEqual([{ text: 'andra', author: 'Siv', changedBy: 'Bo' }]);
  const steps = await siv.ask('notes.history', { id });
  expect(steps.map((step) => [step.text, step.by])).toEqual([
    ['första', null],
    ['andra', 'Bo'],
  ]);
  await siv.ask('notes.undo', { id });
  expect(await seen(siv)).toEqual([{ text: 'första', author: 'Siv', changedBy: undefined }]);
});

it('a third one sees whose note it is and who changed it', async () => {
  const [siv, bo, anna] = [await person('Siv'), await person('Bo'), await person('Anna')];
  const id = await siv.write('första');
  await bo.ask('exchange.take', { bytes: await siv.send() });
  await bo.ask('notes.edit', { id, text: 'andra' });
  await anna.ask('exchange.take', { bytes: await bo.send() });
  expect(await seen(anna)).toEqual([{ text: 'andra', author: 'Siv', changedBy: 'Bo' }]);
  // Siv has it from Anna, whose words it has not.
  await siv.ask('exchange.take', { bytes: await anna.send() });
  expect(await seen(siv)).toEqual([{ text: 'andra', author: 'Siv', changedBy: 'Bo' }]);
});

it('of a file from before it was told, what has become of one’s own note is its maker’s', async () => {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  const id = await siv.write('första');
  await bo.ask('exchange.take', { bytes: await siv.send() });
  await bo.ask('notes.edit', { id, text: 'andra' });
  const text = textOf(await bo.send()).replace(/,\s*"changedBy": "Bo"/u, '');
  expect(text).not.toContain('changedBy');
  await siv.ask('exchange.take', { bytes: new TextEncoder().encode(text) });
  expect(await seen(siv)).toEqual([{ text: 'andra', author: 'Siv', changedBy: 'Bo' }]);
});
