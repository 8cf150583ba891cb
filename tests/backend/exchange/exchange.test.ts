import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { idBeside } from '../../../backend/exchange/note-here.ts';
import { describeAnchor } from '../../../shared/anchor/describe.ts';
import { isUnplaced } from '../../../shared/note/note-place.ts';
import type { ArrivingNote } from '../../../shared/contract/contract.ts';
import { importMade } from '../open-made.ts';
import { OTHER, person, textOf, type Person } from './person.ts';

const arrivals = async (
  { ask }: Person,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ArrivingNote['arrival'][]> =>
  (await ask('exchange.preview', { bytes })).notes.map((it) => it.arrival);

describe('what leaves', () => {
  it('is what is shared, and a private note only when it is named', async () => {
    const siv = await person('Siv');
    await siv.write('delas med dig');
    const secret = await siv.write('bara för mig', 'RF-2', 'private');
    const plain = textOf(await siv.send());
    expect(plain).toContain('delas med dig');
    expect(plain).not.toContain('bara för mig');
    expect(textOf(await siv.send([secret]))).toContain('bara för mig');
  });

  it('holds nothing of what a note said before, but the times it was changed', async () => {
    const siv = await person('Siv');
    const id = await siv.write('första tanken, för hård');
    await siv.ask('notes.edit', { id, text: 'andra tanken' });
    const file = textOf(await siv.send());
    expect(file).toContain('andra tanken');
    expect(file).not.toContain('för hård');
  });

  it('leaves out what waits for its place, and says how many', async () => {
    const siv = await person('Siv');
    await siv.write('vid uppdraget', 'RF-2');
    await importMade(siv, OTHER, 'ny.txt');
    const offer = await siv.ask('exchange.offer', { planId: siv.planId });
    expect([offer.notes.length, offer.unplaced]).toEqual([0, 1]);
    const none = await siv.call('exchange.make', { planId: siv.planId, notes: [] });
    expect(none).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

it('is never a file that the colleague would refuse', async () => {
  const siv = await person('Siv');
  const { planId } = siv;
  const ids: string[] = [];
  // Each as long as a note may be, of what takes most room: together more than a file may.
  while (ids.length < 36) ids.push(await siv.write('\u0001'.repeat(100_000)));
  const made = await siv.call('exchange.make', { planId, notes: ids });
  expect(made).toMatchObject({ ok: false, error: { code: 'invalid' } });
  const fewer = await siv.call('exchange.make', { planId, notes: ids.slice(0, 1) });
  expect(fewer.ok).toBe(true);
});

it('is refused where the plan has been removed, and taken in when it is back', async () => {
  const [siv, bo] = [await person('Siv'), await person('Bo')];
  await siv.write('delas med dig');
  const bytes = await siv.send();
  await bo.ask('plans.remove', { planId: bo.planId });
  expect(await bo.call('exchange.take', { bytes })).toMatchObject({ error: { code: 'not-found' } });
  await bo.ask('plans.restore', { planId: bo.planId });
  expect((await bo.ask('exchange.take', { bytes })).added).toHaveLength(1);
});

describe('what arrives', () => {
  it('is seen before it is taken in, stands at its place and says who wrote it', async () => {
    const [siv, bo] = [await person('Siv Ek'), await person('Bo')];
    await siv.write('fråga om väntetiderna');
    await siv.write('och om distansen', 'RF-2');
    const bytes = await siv.send();
    const preview = await bo.ask('exchange.preview', { bytes });
    expect(preview).toMatchObject({ from: 'Siv Ek', planId: bo.planId });
    expect(preview.notes).toMatchObject([
      { arrival: 'new', isPlaced: true, author: 'Siv Ek', where: expect.stringContaining('Nr 1') },
      { arrival: 'new', isPlaced: true, text: 'och om distansen' },
    ]);
    expect(await bo.texts()).toEqual([]);
    const taken = await bo.ask('exchange.take', { bytes });
    expect(taken.added).toHaveLength(2);
    const notes = await bo.ask('notes.list', { planId: bo.planId });
    expect(notes.map((it) => [it.target?.part?.key, it.author, it.visibility])).toEqual([
      ['RF-1', 'Siv Ek', 'shared'],
      ['RF-2', 'Siv Ek', 'shared'],
    ]);
    expect(await bo.ask('notes.unplaced', {})).toEqual([]);
    const { hits } = await bo.ask('search.run', { text: 'distansen' });
    expect(hits.some((hit) => hit.noteId === taken.added[1])).toBe(true);
  });

  it('is the same the second time, and nothing is doubled', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    await siv.write('en gång');
    const bytes = await siv.send();
    await bo.ask('exchange.take', { bytes });
    expect(await arrivals(bo, bytes)).toEqual(['same']);
    expect(await bo.ask('exchange.take', { bytes })).toEqual({
      added: [],
      changed: [],
      answered: [],
    });
    // Back where it came from it is also the same.
    expect(await arrivals(siv, await bo.send())).toEqual(['same']);
  });

  it('leaves in the file what was not chosen, and offers it again', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const known = await siv.write('känd');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    await siv.ask('notes.edit', { id: known, text: 'känd och ändrad' });
    const left = await siv.write('lämnas');
    const wanted = await siv.write('tas in', 'RF-2');
    const bytes = await siv.send();
    expect(await bo.ask('exchange.take', { bytes, leave: [left, known] })).toEqual({
      added: [wanted],
      changed: [],
      answered: [],
    });
    expect(await bo.texts()).toEqual(['känd', 'tas in']);
    expect((await arrivals(bo, bytes)).toSorted()).toEqual(['new', 'newer', 'same']);
  });

  it('brings what was changed there, and keeps what was changed here', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('första');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    const old = await siv.send();
    await siv.ask('notes.edit', { id, text: 'andra' });
    // Who may read it is each one's own: that alone is no change of the words.
    await bo.ask('notes.edit', { id, visibility: 'private' });
    const bytes = await siv.send();
    expect(await arrivals(bo, bytes)).toEqual(['newer']);
    expect((await bo.ask('exchange.take', { bytes })).changed).toEqual([id]);
    expect(await bo.ask('notes.list', {})).toMatchObject([
      { text: 'andra', visibility: 'private' },
    ]);
    expect(await arrivals(bo, old)).toEqual(['older']);
    await bo.ask('exchange.take', { bytes: old });
    expect(await bo.texts()).toEqual(['andra']);
    expect((await bo.ask('notes.undo', { id }))?.text).toBe('första');
  });

  it.each([
    ['at different times', 1],
    ['in the very same millisecond', 0],
  ])('keeps both texts when both were changed %s, once', async (_, later) => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('ursprunget');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 });
    onTestFinished(() => void vi.useRealTimers());
    await siv.ask('notes.edit', { id, text: 'Sivs ändring' });
    vi.setSystemTime(Date.now() + later);
    await bo.ask('notes.edit', { id, text: 'Bos ändring' });
    const bytes = await siv.send();
    const preview = await bo.ask('exchange.preview', { bytes });
    expect(preview.notes).toMatchObject([{ arrival: 'both', own: 'Bos ändring' }]);
    await bo.ask('exchange.take', { bytes });
    expect((await bo.texts()).toSorted()).toEqual(['Bos ändring', 'Sivs ändring']);
    const again = await bo.ask('exchange.preview', { bytes });
    expect(again.notes).toMatchObject([{ arrival: 'same', own: null }]);
    // Siv gets Bo's text beside her own, and her own back as what it is.
    const back = await bo.send();
    expect((await arrivals(siv, back)).toSorted()).toEqual(['both', 'same']);
    await siv.ask('exchange.take', { bytes: back });
    // What Bo made of Siv's note is not Siv's words.
    const notes = await siv.ask('notes.list', {});
    expect(new Map(notes.map(({ text, author }) => [text, author]))).toEqual(
      new Map([
        ['Bos ändring', 'Bo'],
        ['Sivs ändring', 'Siv'],
      ]),
    );
    expect(new Set(await arrivals(siv, back))).toEqual(new Set(['same']));
  });

  it('does not bring back what was removed here', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    const id = await siv.write('inget för mig');
    const bytes = await siv.send();
    await bo.ask('exchange.take', { bytes });
    await bo.ask('notes.remove', { id });
    expect(await arrivals(bo, bytes)).toEqual(['removed']);
    await bo.ask('exchange.take', { bytes });
    expect(await bo.texts()).toEqual([]);
  });

  it('finds its uppdrag by the words where the number is another', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo', OTHER)];
    await siv.write('om väntetiderna', 'RF-1');
    await bo.ask('exchange.take', { bytes: await siv.send() });
    const [note] = await bo.ask('notes.list', {});
    expect(note?.target?.part?.key).toBe('RF-2');
    expect(isUnplaced(note!)).toBe(false);
  });

  it('waits in Att placera when what it was about is not here, with the words it was about', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo', OTHER)];
    const id = await siv.write('om glesbygden', 'RF-2');
    const bytes = await siv.send();
    expect((await bo.ask('exchange.preview', { bytes })).notes[0]?.isPlaced).toBe(false);
    await bo.ask('exchange.take', { bytes });
    expect((await bo.ask('notes.unplaced', {})).map((it) => it.id)).toEqual([id]);
    const { former } = await bo.ask('notes.places', { id });
    expect(former?.text).toContain('glesbygden');
    await bo.ask('notes.place', {
      id,
      target: { planId: bo.planId, part: { kind: 'assignment', key: 'RF-1' }, anchor: null },
    });
    expect(await bo.ask('notes.unplaced', {})).toEqual([]);
    // Placed by hand here, it is still the same note.
    expect(await arrivals(bo, bytes)).toEqual(['same']);
  });

  it('stays where it stands in the text when words were marked', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo', OTHER)];
    const { plan } = await siv.ask('plans.get', { planId: siv.planId });
    const block = plan.body.find((it) => it.text.includes('varje månad'))!;
    const start = block.text.indexOf('varje månad');
    const end = start + 'varje månad'.length;
    const anchor = describeAnchor(plan, { blockId: block.id, start, end });
    const target = { planId: siv.planId, part: null, anchor };
    await siv.ask('notes.add', { text: 'hur ofta?', visibility: 'shared', target });
    await bo.ask('exchange.take', { bytes: await siv.send() });
    const [note] = await bo.ask('notes.list', {});
    expect(note?.resolution).toMatchObject({ kind: 'found' });
    expect(note?.target?.anchor?.quote.exact).toBe('varje månad');
  });
});

describe('a file that is not what it should be', () => {
  const encoded = (value: unknown): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

  it('is refused in a line, and changes nothing', async () => {
    const [siv, bo] = [await person('Siv'), await person('Bo')];
    await siv.write('ofarlig');
    const file = JSON.parse(textOf(await siv.send())) as { notes: object[] } & object;
    const [note] = file.notes;
    const bad: [unknown, string][] = [
      ['', 'Filen är tom'],
      [JSON.stringify(file).slice(0, -20), 'dess slut saknas'],
      ['{"format":"annat"}', 'ingen fil med anteckningar'],
      [{ ...file, version: 2 }, 'nyare version'],
      [{ ...file, notes: [{ ...note, text: 7 }] }, 'skadad'],
      [{ ...file, notes: [{ ...note, id: '../../x y' }] }, 'skadad'],
      [{ ...file, notes: [{ ...note, text: 'x'.repeat(100_001) }] }, 'skadad'],
      [{ ...file, notes: [{ ...note, part: { kind: 'fil', key: 'a' } }] }, 'skadad'],
      [{ ...file, notes: [note, note] }, 'skadad'],
      [{ ...file, notes: Array.from({ length: 2001 }, () => note) }, 'skadad'],
      [{ ...file, notes: [{ ...note, changedAt: '9999-12-31T00:00:00.000Z' }] }, 'klocka går fel'],
      [
        { ...file, document: '0'.repeat(64), plan: { ...PLAN_HEAD, organ: 'Annan nämnd' } },
        'Annan nämnd 2026, som inte är inläst här',
      ],
    ];
    for (const [value, words] of bad) {
      const result = await bo.call('exchange.take', { bytes: encoded(value) });
      expect(result.ok ? '' : result.error.message).toContain(words);
    }
    // Saved anew by a program that keeps no å, ä and ö.
    const latin = new Uint8Array(Buffer.from(JSON.stringify({ ...file, from: 'Åsa' }), 'latin1'));
    const said = await bo.call('exchange.preview', { bytes: latin });
    expect(said.ok ? '' : said.error.message).toContain('skadad eller ändrad');
    expect(await bo.texts()).toEqual([]);
    // A note made up to become the very one that another of the file is kept as.
    await bo.ask('exchange.take', { bytes: encoded(file) });
    const [own] = await bo.ask('notes.list', {});
    await bo.ask('notes.edit', { id: own!.id, text: 'min ändring' });
    const theirs = { ...note, text: 'deras', changedAt: '2026-01-01T00:00:00.000Z', past: [] };
    const twin = { ...theirs, id: idBeside({ id: own!.id, changedAt: theirs.changedAt }) };
    const taken = await bo.call('exchange.take', {
      bytes: encoded({ ...file, notes: [theirs, twin] }),
    });
    expect(taken).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await bo.texts()).toEqual(['min ändring']);
    const long = new Uint8Array(21 * 1024 * 1024);
    expect(await bo.call('exchange.preview', { bytes: long })).toMatchObject({ ok: false });
  });

  const PLAN_HEAD = {
    kind: 'verksamhetsplan',
    organ: '',
    organization: '',
    year: 2026,
    title: '',
  };
});
