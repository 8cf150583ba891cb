import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import { importMade, openMade } from './open-made.ts';
import { makePlan } from './made-plan.ts';

const SENTENCE = 'Nämnden följer arbetet med digital tillgänglighet under hela året.';

describe('notes', () => {
  it('are private until somebody says otherwise', async () => {
    const { ask } = await openMade();
    await ask('settings.save', { name: 'Ada' });
    const note = await ask('notes.add', { text: 'Bara för mig' });
    expect(note).toMatchObject({ visibility: 'private', author: 'Ada', resolution: null });
  });

  it('take back change after change, also after a restart', async () => {
    const backend = await openMade();
    const { id } = await backend.ask('notes.add', { text: 'ett' });
    await backend.ask('notes.edit', { id, text: 'två' });
    await backend.ask('notes.edit', { id, visibility: 'shared' });
    await backend.close();
    const again = await openMade(backend.folder);
    expect(await again.ask('notes.undo', { id })).toMatchObject({
      text: 'två',
      visibility: 'private',
    });
    expect(await again.ask('notes.undo', { id })).toMatchObject({ text: 'ett' });
    expect(await again.ask('notes.undo', { id })).toBeNull();
    await again.ask('notes.edit', { id, text: 'tre' });
    expect(await again.ask('notes.undo', { id })).toMatchObject({ text: 'ett' });
  });

  it('take back what was written in one go as one change, however often it was saved', async () => {
    const { ask } = await openMade();
    const { id } = await ask('notes.add', { text: 'e' });
    await ask('notes.edit', { id, text: 'et', continues: true });
    await ask('notes.edit', { id, text: 'ett', continues: true });
    expect(await ask('notes.undo', { id })).toBeNull();
    await ask('notes.edit', { id, text: 'ett t' });
    await ask('notes.edit', { id, text: 'ett två', continues: true });
    await ask('notes.edit', { id, isDone: true });
    expect(await ask('notes.undo', { id })).toMatchObject({ text: 'ett två', isDone: false });
    // What goes on after an undo is a change of its own: what was undone to is not lost.
    await ask('notes.edit', { id, text: 'ett två tre', continues: true });
    expect(await ask('notes.undo', { id })).toMatchObject({ text: 'ett två' });
    expect(await ask('notes.undo', { id })).toMatchObject({ text: 'ett' });
    expect(await ask('notes.undo', { id })).toBeNull();
  });

  it('come back when their removal is undone', async () => {
    const { ask } = await openMade();
    const { id } = await ask('notes.add', { text: 'kvar' });
    await ask('notes.remove', { id });
    expect(await ask('notes.list', {})).toEqual([]);
    await ask('notes.undo', { id });
    expect(await ask('notes.list', {})).toHaveLength(1);
    await ask('notes.remove', { id });
    expect(await ask('notes.restore', { id })).toMatchObject({ text: 'kvar' });
  });

  it('follow their sentence to a newer text of the plan, and say when it is gone', async () => {
    const backend = await openMade();
    const first = { paragraphs: ['Inledning.', SENTENCE] };
    await importMade(backend, first);
    const anchor = describeAnchor(makePlan(first), {
      blockId: 'b3',
      start: 0,
      end: SENTENCE.length,
    });
    const target = { planId: 'vn-2026', part: null, anchor };
    const note = await backend.ask('notes.add', { text: 'hur?', target });
    expect(note.resolution).toMatchObject({ kind: 'found', blockId: 'b3', start: 0 });
    await importMade(backend, { paragraphs: ['Inledning.', 'Ett nytt stycke.', SENTENCE] });
    const [moved] = await backend.ask('notes.list', { planId: 'vn-2026' });
    expect(moved?.resolution).toMatchObject({ kind: 'found', blockId: 'b4', start: 0 });
    expect(moved?.revision).toBe(1);
    await importMade(backend, { paragraphs: ['Inget av detta.'] });
    const [lost] = await backend.ask('notes.list', { planId: 'vn-2026' });
    expect(lost?.resolution).toEqual({ kind: 'lost' });
  });

  it('on an uppdrag follow its words, never its number alone, to a newer text', async () => {
    const backend = await openMade();
    const [TEAM, MEAL] = ['Att införa mobila team i länet', 'Att minska matsvinnet'];
    await importMade(backend, {
      assignments: [
        ['RF', '1', TEAM],
        ['RF', '2', MEAL],
      ],
    });
    const on = (key: string) => ({
      planId: 'vn-2026',
      part: { kind: 'assignment' as const, key },
      anchor: null,
    });
    await backend.ask('notes.add', { text: 'team', target: on('RF-1') });
    await backend.ask('notes.add', { text: 'mat', target: on('RF-2') });
    await importMade(backend, {
      assignments: [
        ['RF', '1', 'Att bygga ett nytt sjukhus'],
        ['RF', '2', `${TEAM} och i grannlänet`],
        ['RF', '3', MEAL],
      ],
    });
    const notes = await backend.ask('notes.list', { planId: 'vn-2026' });
    expect(notes.map((it) => [it.text, it.target?.part?.key, it.partStatus])).toEqual([
      ['team', 'RF-2', 'found'],
      ['mat', 'RF-3', 'found'],
    ]);
  });

  it('refuse a plan or a meeting that is not there', async () => {
    const { call } = await openMade();
    const target = { planId: 'xx-1', part: null, anchor: null };
    expect(await call('notes.add', { text: 'x', target })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await call('notes.add', { text: 'x', meetingId: 'nej' })).toMatchObject({ ok: false });
    expect(await call('notes.list', {})).toEqual({ ok: true, value: [] });
  });

  it('keep the order they were made in within a millisecond', async () => {
    const { ask } = await openMade();
    const texts = Array.from({ length: 50 }, (_, index) => `nr ${index}`);
    for (const text of texts) await ask('notes.add', { text });
    const notes = await ask('notes.list', {});
    expect(notes.map((note) => note.text)).toEqual(texts);
    expect(new Set(notes.map((note) => note.createdAt)).size).toBe(50);
  });
});

it('is made once when the answer was lost and it is asked for again', async () => {
  const { ask } = await openMade();
  const id = crypto.randomUUID();
  await ask('notes.add', { id, text: 'Fråga om kö' });
  await ask('notes.add', { id, text: 'Fråga om köerna', label: 'oro' });
  expect(await ask('notes.list', {})).toMatchObject([
    { id, text: 'Fråga om köerna', label: 'oro' },
  ]);
  expect(await ask('notes.history', { id })).toHaveLength(2);
});

describe('a note that two windows write in', () => {
  it('is not written over by words that were written on its former ones', async () => {
    const { ask, call } = await openMade();
    const { id, changedAt: first } = await ask('notes.add', { text: 'ett' });
    const { changedAt: second } = await ask('notes.edit', { id, text: 'ett två', knownAs: first });
    const late = await call('notes.edit', { id, text: 'ett tre', knownAs: first });
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await ask('notes.list', {})).toMatchObject([{ text: 'ett två' }]);
    // The same words, and any that were written on the present ones, are no conflict.
    await ask('notes.edit', { id, text: 'ett två', knownAs: first });
    await ask('notes.edit', { id, label: 'oro', knownAs: first });
    await ask('notes.edit', { id, text: 'ett två tre', knownAs: second });
    expect(await ask('notes.list', {})).toMatchObject([{ text: 'ett två tre', label: 'oro' }]);
  });
});
