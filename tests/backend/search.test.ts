import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeFile } from './made-plan.ts';
import { importBytes, importMade, openMade, testFolder, type TestBackend } from './open-made.ts';

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

  it('puts a number in a name before the same number in a figure', async () => {
    const backend = await openMade();
    const long = 'arbetet med vården i hela länet och '.repeat(10);
    await importMade(backend, {
      assignments: [['RF', '13', `Att utveckla ${long} dess resultat`]],
      paragraphs: ['Summa 13,1 13,2 13,3.', 'Annat.', 'Något.', 'Mera.', 'Sist.'],
    });
    expect((await keys(backend, '13'))[0]).toBe('RF-13');
  });

  it.each([
    'x\0y\u0001\u0007',
    'å'.repeat(500),
    'ord '.repeat(125),
    'NEAR(a b, 3) OR {text label}: "x" + y*',
    '"\ud800',
    '',
    '   ',
    '"',
    '""',
    '*',
    '(',
    'AND',
    'a OR',
    'text:vård',
    '-',
    '^x',
    'NEAR(',
    "'",
  ])('answers anything that is typed: %s', async (typed) => {
    const { call } = await filled();
    expect((await call('search.run', { text: typed })).ok).toBe(true);
  });

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

  it('follows motions, answers and statuses as they change and go', async () => {
    const backend = await filled();
    const { ask } = backend;
    const motion = await ask('motions.add', { text: 'Att anlägga en trädgård', by: 'Siv' });
    expect(await keys(backend, 'trädgård')).toEqual(['motion']);
    await ask('motions.edit', { id: motion.id, text: 'Att anlägga en park' });
    expect(await keys(backend, 'trädgård')).toEqual([]);
    expect(await keys(backend, 'park typ:yrkande')).toEqual(['motion']);
    await ask('motions.remove', { id: motion.id });
    expect(await keys(backend, 'park')).toEqual([]);
    const question = await ask('notes.add', { text: 'Hur går det?', label: 'fråga' });
    await ask('questions.answer', {
      id: question.id,
      answer: { text: 'Bättre än förväntat', by: 'Förvaltningen', on: '' },
    });
    expect(await keys(backend, 'förväntat')).toEqual(['answer']);
  });

  it('still finds what was proposed and said of a plan whose text is another now', async () => {
    const backend = await filled();
    const target = { planId: 'vn-2026', part: { kind: 'assignment' as const, key: 'RF-1' } };
    await backend.ask('motions.add', { text: 'Att anlägga en trädgård', target });
    await backend.ask('statuses.add', {
      planId: 'vn-2026',
      key: 'RF-1',
      status: 'late',
      asOf: '2026-03-01',
      source: 'interim',
      text: 'Projekteringen har börjat',
    });
    expect(await keys(backend, 'trädgård')).toEqual(['RF-1']);
    expect(await keys(backend, 'projekteringen')).toEqual(['RF-1']);
    await importMade(backend, { assignments: [['RF', '1', 'Att minska kostnaderna']] }, 'ny.txt');
    expect(await keys(backend, 'trädgård')).toEqual(['RF-1']);
    await backend.ask('plans.remove', { planId: 'vn-2026' });
    expect(await keys(backend, 'projekteringen')).toEqual(['RF-1']);
  });

  it('finds a plan that a newer, not yet taken text brought back in sight', async () => {
    const backend = await filled();
    await backend.ask('plans.remove', { planId: 'vn-2026' });
    const newer = madeFile({ assignments: [['RF', '1', 'Att minska kostnaderna']] });
    const { status } = await importBytes(backend, 'ny.txt', newer, true);
    expect(status).toBe('revision-waiting');
    expect(await keys(backend, 'ambulanssjukvården')).toEqual(['RF-1']);
  });

  it('narrows by what is typed', async () => {
    const backend = await filled();
    await importMade(backend, { year: 2025, assignments: [['RF', '7', 'Att införa ambulans']] });
    const ids = async (text: string) =>
      (await backend.ask('search.run', { text })).hits.map((hit) => `${hit.planId} ${hit.key}`);
    expect(await ids('ambulans')).toEqual(['vn-2025 RF-7', 'vn-2026 RF-1']);
    expect(await ids('ambulans år:2026')).toEqual(['vn-2026 RF-1']);
    expect(await ids('ambulans plan:vn-2025')).toEqual(['vn-2025 RF-7']);
    expect(await ids('ambulans organ:vård')).toHaveLength(2);
    expect(await ids('ambulans organ:annan')).toEqual([]);
    expect(await ids('mål:1 typ:uppdrag år:2025')).toEqual(['vn-2025 RF-7']);
    expect(await ids('mål:2')).toEqual([]);
    await backend.ask('notes.add', { text: 'Ambulans i norr', label: 'Att följa upp' });
    expect(await keys(backend, 'etikett:"att följa"')).toEqual(['note']);
    expect(await keys(backend, 'ambulans mina:anteckningar')).toEqual(['note']);
  });

  it('narrows to what min beredning is given or shall follow', async () => {
    const backend = await openMade();
    await importMade(backend, {
      assignments: [
        ['Ber', '1', 'Att följa väntetider', { assignedTo: ['Beredningen för psykiatri'] }],
        ['RF', '2', 'Att korta väntetider'],
        ['RF', '3', 'Att mäta väntetider', { assignedTo: ['Psykiatriberedningen'] }],
        ['RF', '4', 'Att visa väntetider', { assignedTo: ['Beredningen för psykisk hälsa'] }],
        ['RF', '5', 'Att jämföra väntetider', { followedBy: 'Nämndens beredningar' }],
      ],
    });
    await backend.ask('settings.save', { committee: 'Beredningen för psykiatri' });
    expect(await keys(backend, 'väntetider')).toHaveLength(5);
    const own = ['Ber-1', 'RF-3', 'RF-5'];
    expect(await keys(backend, 'väntetider min:beredning')).toEqual(own);
    const [a, b] = ['Beredningen för psykiatri', 'Beredningen för psykisk hälsa'];
    await backend.ask('committees.decide', { a, b, verdict: 'same' });
    const renamed = await keys(backend, 'väntetider min:beredning');
    expect(renamed.toSorted()).toEqual([...own, 'RF-4'].toSorted());
  });

  it('offers what an abbreviation stands for, from the plans themselves', async () => {
    const backend = await filled();
    await importMade(backend, {
      year: 2025,
      assignments: [['RF', '7', 'Att se över specialpsykiatriska team']],
    });
    const { total, spelledOut } = await backend.ask('search.run', { text: 'spot' });
    expect([total, spelledOut]).toEqual([
      1,
      { total: 2, forms: ['specialpsykiatriska omvårdnadsteam'], isAbbreviation: false },
    ]);
    const all = await backend.ask('search.run', { text: 'spot', spelledOut: true });
    expect(all.hits.map((hit) => [hit.key, hit.isSpelledOut])).toEqual([
      ['RF-2', false],
      ['RF-2', true],
      ['RF-7', true],
    ]);
    await backend.ask('plans.remove', { planId: 'vn-2026' });
    expect((await backend.ask('search.run', { text: 'spot' })).spelledOut).toBeNull();
  });

  it('offers the abbreviation of what was typed in full, in whatever inflection', async () => {
    const { ask } = await filled();
    const { spelledOut } = await ask('search.run', {
      text: 'specialpsykiatriskt omvårdnadsteamen',
    });
    expect(spelledOut).toEqual({ total: 1, forms: ['SPOT'], isAbbreviation: true });
    const text = '"specialpsykiatriska omvårdnadsteam"';
    const all = await ask('search.run', { text, spelledOut: true });
    expect(all.hits.map((hit) => [hit.key, hit.isSpelledOut])).toEqual([
      ['RF-2', false],
      ['RF-2', true],
    ]);
    expect((await ask('search.run', { text: 'omvårdnadsteam' })).spelledOut).toBeNull();
  });

  it('asks whether another word was meant', async () => {
    const backend = await filled();
    const suggestion = async (text: string) =>
      (await backend.ask('search.run', { text })).suggestion;
    expect(await suggestion('lagenhet')).toBe('lägenhet');
    expect(await suggestion('ambulanssjukvarden år:2026')).toBe('ambulanssjukvården år:2026');
    // Only compounds begin so: 'omvårdnadsteam'.
    expect(await suggestion('omvårdand')).toBe('omvårdnad');
    expect(await suggestion('läkare')).toBeNull();
    expect(await suggestion('qqqqq')).toBeNull();
    // A question as one asks it, where it finds something without its small words.
    expect(await suggestion('vad står det om lägenheter?')).toBe('lägenheter');
    expect(await suggestion('vad händer med SPOT')).toBe('SPOT');
    expect(await suggestion('risker för qqqqq')).toBeNull();
  });

  it('takes the small words of a question for what they are, not for others misspelled', async () => {
    const backend = await openMade();
    const texts = ['Att kortar vägen till läkemedel', 'Att följa vården'];
    await importMade(backend, { assignments: texts.map((it, at) => ['RF', `${at + 1}`, it]) });
    const suggestion = async (text: string) =>
      (await backend.ask('search.run', { text })).suggestion;
    expect(await suggestion('hur mycket kostar läkemedel')).toBe('läkemedel');
    // Where no other word is found as it stands, that word alone is spelled anew.
    expect(await suggestion('hur mycket kostar läkemedl')).toBe('hur mycket kostar läkemedel');
  });

  it('takes words in quotes as they are', async () => {
    const backend = await filled();
    expect(await keys(backend, '"vård"')).toEqual(['1']);
    expect(await keys(backend, '"hela läne"')).toEqual([]);
    expect(await keys(backend, '"hela läne')).toEqual(['RF-1']);
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

it('narrows to labels by their beginning', async () => {
  const backend = await openMade();
  await backend.ask('notes.add', { text: 'Tolkning', label: 'att följa upp' });
  expect(await keys(backend, 'etikett:att')).toEqual(['note']);
  expect(await keys(backend, 'etikett:följa')).toEqual([]);
});
