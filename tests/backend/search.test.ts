import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importMade, openMade, testFolder, type TestBackend } from './open-made.ts';

async function filled(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, {
    assignments: [
      ['RF', '1', 'Att utveckla ambulanssjukvården i hela länet'],
      ['RF', '2', 'Att införa specialpsykiatriska omvårdnadsteam (SPOT)'],
      ['HS', '3', 'Att pröva en ny lägenhet för e-hälsa'],
    ],
    paragraphs: ['Vården ska vara nära. Läkare och sköterskor följer vårdens resultat.'],
  });
  return backend;
}

const keys = async ({ ask }: TestBackend, text: string) =>
  (await ask('search.run', { text })).hits.map((hit) => hit.key ?? hit.kind);

describe('searching', () => {
  it('finds parts of compounds, after the word itself', async () => {
    const backend = await filled();
    // 'En god vård' is the goal's title: the same word in another form.
    expect(await keys(backend, 'vården')).toEqual(['text', 'text', '1', 'RF-1']);
    expect(await keys(backend, 'psykiatri')).toEqual(['RF-2']);
  });

  it('keeps å, ä and ö apart from a and o', async () => {
    const backend = await filled();
    expect(await keys(backend, 'läkare')).toEqual(['text']);
    expect(await keys(backend, 'lakare')).toEqual([]);
    expect(await keys(backend, 'lagenhet')).toEqual([]);
  });

  it('does not mind capitals, and finds other inflections', async () => {
    const backend = await filled();
    expect(await keys(backend, 'spot')).toEqual(['RF-2']);
    expect(await keys(backend, 'LÄGENHETER')).toEqual(['HS-3']);
  });

  it('finds a note by the words it was last given, at once and after a kill', async () => {
    const backend = await openMade();
    const note = await backend.ask('notes.add', { text: 'Fråga om köerna' });
    await backend.ask('notes.edit', { id: note.id, text: 'Fråga om bemanningen' });
    // What a kill at this moment leaves on the disk: the index has not been told yet.
    const left = testFolder();
    cpSync(backend.folder, left, { recursive: true });
    expect(await keys(backend, 'bemanningen')).toEqual(['note']);
    expect(await keys(backend, 'köerna')).toEqual([]);
    const again = await openMade(left);
    expect(await keys(again, 'bemanningen')).toEqual(['note']);
    expect(await keys(again, 'köerna')).toEqual([]);
  });

  it('wants every word, and phrases in their order', async () => {
    const backend = await filled();
    expect(await keys(backend, 'läkare resultat')).toEqual(['text']);
    expect(await keys(backend, 'läkare länet')).toEqual([]);
    expect(await keys(backend, '"hela länet"')).toEqual(['RF-1']);
    expect(await keys(backend, '"länet hela"')).toEqual([]);
    expect(await keys(backend, 'e-hälsa')).toEqual(['HS-3']);
  });

  it('finds an assignment by its name', async () => {
    const backend = await filled();
    expect(await keys(backend, 'RF-2')).toEqual(['RF-2']);
    expect(await keys(backend, '"nr 3"')).toEqual(['HS-3']);
  });

  it.each(['', '   ', '"', '""', '*', '(', 'AND', 'a OR', 'text:vård', '-', '^x', 'NEAR(', "'"])(
    'answers anything that is typed: %s',
    async (typed) => {
      const { call } = await filled();
      expect((await call('search.run', { text: typed })).ok).toBe(true);
    },
  );

  it('marks the words of a hit and says where it stands', async () => {
    const { ask } = await filled();
    const [hit] = (await ask('search.run', { text: 'omvårdnadsteam' })).hits;
    expect(hit).toMatchObject({ planId: 'vn-2026', kind: 'assignment', where: 'Målsättning nr 1' });
    expect(hit?.snippet).toContain('\u0002omvårdnadsteam\u0003');
    expect(hit?.blockId).toBe('b2');
  });

  it('follows notes as they change and go', async () => {
    const backend = await filled();
    const { id } = await backend.ask('notes.add', { text: 'Fråga om blåsippor' });
    expect(await keys(backend, 'blåsippor')).toEqual(['note']);
    await backend.ask('notes.edit', { id, text: 'Fråga om tulpaner' });
    expect(await keys(backend, 'blåsippor')).toEqual([]);
    await backend.ask('notes.remove', { id });
    expect(await keys(backend, 'tulpaner')).toEqual([]);
    await backend.ask('notes.undo', { id });
    expect(await keys(backend, 'tulpaner')).toEqual(['note']);
  });

  it('searches the newest text of a plan only, and no plan out of sight', async () => {
    const backend = await filled();
    await importMade(backend, { assignments: [['RF', '1', 'Att minska kostnaderna']] });
    expect(await keys(backend, 'ambulans')).toEqual([]);
    expect(await keys(backend, 'kostnaderna')).toEqual(['RF-1']);
    await backend.ask('plans.remove', { planId: 'vn-2026' });
    expect(await keys(backend, 'kostnaderna')).toEqual([]);
  });
});
