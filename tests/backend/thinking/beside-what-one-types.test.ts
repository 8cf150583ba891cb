import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../../backend/compare-documents.ts';
import { thinkHere } from '../../../backend/thinking/thoughts.ts';
import { Comparison } from '../../../shared/compare/comparison.ts';
import { placeOfNote } from '../../../shared/note/note-place.ts';
import type { NoteDraft } from '../../../shared/note/note.ts';
import { madeAssignments } from '../../bench/made-assignments.ts';
import type { MadePlan } from '../made-plan.ts';
import { importMade, openMade, openThinking, testFolder, type TestBackend } from '../open-made.ts';

/** So many alike that to compare them takes far longer than to save a note. */
const ALIKE = 150;

const bigPlans = ((): [MadePlan, MadePlan] => {
  const { from, to } = madeAssignments(ALIKE);
  const planOf = (year: number, all: typeof from): MadePlan => ({
    year,
    assignments: all.map(({ number, text }) => ['RF', number ?? '', text]),
  });
  return [planOf(2025, from), planOf(2026, to)];
})();

async function importBig(backend: TestBackend): Promise<{ from: string; to: string }> {
  const from = await importMade(backend, bigPlans[0], '2025.txt');
  const to = await importMade(backend, bigPlans[1], '2026.txt');
  return { from: from.planId!, to: to.planId! };
}

const noteOn = (planId: string, key: string): NoteDraft & { text: string } => ({
  text: 'Fråga om medlen.',
  visibility: 'private',
  label: null,
  target: { planId, part: { kind: 'assignment', key }, anchor: null },
  meetingId: null,
  agendaItemId: null,
  saidBy: '',
});

it('a note is saved while plans are compared and followed, and what comes out is the same', async () => {
  const backend = await openThinking();
  const { from, to } = await importBig(backend);
  const order: string[] = [];
  const told = async <T>(what: string, answer: Promise<T>): Promise<T> => {
    const value = await answer;
    order.push(what);
    return value;
  };
  const compared = told('compared', backend.ask('compare.plans', { from, to }));
  const followed = told('followed', backend.ask('threads.get', { planId: to, key: 'RF-1' }));
  const added = await told('added', backend.ask('notes.add', noteOn(to, 'RF-1')));
  await told('edited', backend.ask('notes.edit', { id: added.id, text: 'Hur stora är medlen?' }));
  expect((await followed).years).toHaveLength(2);
  expect(order).toEqual(['added', 'edited', 'compared', 'followed']);

  const texts = [];
  for (const planId of [from, to]) texts.push((await backend.ask('plans.get', { planId })).plan);
  const here = compareDocuments(texts[0]!, texts[1]!);
  expect(await compared).toEqual(Comparison.parse(here));
});

it('what a person says of a link holds in the very next answers', async () => {
  const backend = await openThinking();
  const { from, to } = await importBig(backend);
  const pairsOf = async () =>
    (await backend.ask('compare.plans', { from, to })).assignments.filter(
      (it) => it.from !== null && it.to !== null,
    );
  const [pair] = await pairsOf();
  const decision = {
    fromPlanId: from,
    fromKey: pair!.from!.key,
    toPlanId: to,
    toKey: pair!.to!.key,
  };
  const isPaired = async (): Promise<boolean> =>
    (await pairsOf()).some(
      (it) => it.from?.key === decision.fromKey && it.to?.key === decision.toKey,
    );
  const yearsOf = async () =>
    (await backend.ask('threads.get', { planId: to, key: decision.toKey })).years;
  expect(await yearsOf()).toHaveLength(2);
  await backend.ask('links.decide', { ...decision, verdict: 'different' });
  expect(await isPaired()).toBe(false);
  expect(await yearsOf()).not.toContainEqual(
    expect.objectContaining({
      planId: from,
      assignment: expect.objectContaining({ key: decision.fromKey }),
    }),
  );
  await backend.ask('links.decide', { ...decision, verdict: null });
  expect(await isPaired()).toBe(true);
});

it('the thread stops with the store, and who waited is told in plain words', async () => {
  const started = once(process, 'worker');
  const backend = await openThinking();
  const { from, to } = await importBig(backend);
  const waiting = backend.call('compare.plans', { from, to });
  const [thread] = (await started) as [Worker];
  expect(thread.threadId).toBeGreaterThan(0);
  await backend.close();
  // Node's number for a thread that has ended.
  expect(thread.threadId).toBe(-1);
  expect(await waiting).toMatchObject({
    ok: false,
    error: { code: 'unavailable', message: expect.stringContaining('Jämförelsen') },
  });
});

it('data are restored without waiting for what is thought of, and the next question is answered from them', async () => {
  const backend = await openThinking();
  const { from, to } = await importBig(backend);
  await backend.ask('backups.choose', { folder: testFolder() });
  const { name } = await backend.ask('backups.make', {});
  await backend.ask('links.decide', {
    fromPlanId: from,
    fromKey: 'RF-1',
    toPlanId: to,
    toKey: 'RF-2',
    verdict: 'same',
  });
  const before = backend.call('compare.plans', { from, to });
  await backend.ask('backups.restore', { kind: 'made', name });
  expect(await before).toMatchObject({
    ok: false,
    error: { code: 'unavailable', message: expect.stringContaining('Jämförelsen hann inte') },
  });
  const { assignments } = await backend.ask('compare.plans', { from, to });
  expect(assignments.some((it) => it.verdict === 'same')).toBe(false);
});

it('closed under many calls each is answered, and what was said to be saved is', async () => {
  const backend = await openThinking();
  const { from, to } = await importBig(backend);
  const note = await backend.ask('notes.add', noteOn(to, 'RF-1'));
  await importMade(backend, { year: 2026, assignments: [['RF', '1', 'Att pröva']] }, '2026b.txt');
  const calls = [
    ...Array.from({ length: 20 }, (_, at) =>
      backend.call('notes.add', { ...noteOn(to, 'RF-1'), text: `Ny ${at}` }),
    ),
    backend.call('notes.edit', { id: note.id, text: 'Nytt' }),
    backend.call('compare.plans', { from, to }),
    backend.call('threads.get', { planId: to, key: 'RF-1' }),
    backend.call('check.run', { planId: to }),
    backend.call('notes.list', {}),
    backend.call('notes.overview', {}),
    backend.call('statuses.list', {}),
    backend.call('search.run', { text: 'badhus' }),
  ];
  await backend.close();
  calls.push(backend.call('notes.add', { ...noteOn(to, 'RF-1'), text: 'För sent' }));
  const answers = await Promise.all(calls);
  expect(answers.flatMap((it) => (it.ok ? [] : [it.error.code]))).not.toContain('internal');
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  const again = await openMade(backend.folder);
  const texts = (await again.ask('notes.list', {})).map(({ text }) => text);
  const added = answers.slice(0, 20).flatMap((it, at) => (it.ok ? [`Ny ${at}`] : []));
  expect(texts.toSorted()).toEqual(['Nytt', ...added].toSorted());
});

it('nothing is lost or hangs where comparing takes too long: notes are kept, and none is called lost', async () => {
  const backend = await openMade(undefined, { think: () => Promise.resolve(null) });
  const { from, to } = await importBig(backend);
  const note = await backend.ask('notes.add', noteOn(to, 'RF-1'));
  await importMade(backend, { year: 2026, assignments: [['RF', '1', 'Att pröva']] }, '2026b.txt');

  const messageOf = async (answer: ReturnType<TestBackend['call']>): Promise<string> => {
    const failed = await answer;
    return failed.ok ? '' : failed.error.message;
  };
  expect(await messageOf(backend.call('compare.plans', { from, to }))).toBe(
    'Jämförelsen hann inte bli klar. Planerna går att läsa som vanligt.',
  );
  for (const subject of [
    { kind: 'comparison', from, to } as const,
    { kind: 'committee', planId: to, committee: 'Nämnden' } as const,
  ])
    expect(await messageOf(backend.call('documents.preview', { subject }))).toContain(
      'Jämförelsen',
    );
  expect(await messageOf(backend.call('threads.get', { planId: to, key: 'RF-1' }))).toContain(
    'från år till år hann inte bli klart',
  );
  const edited = await backend.ask('notes.edit', { id: note.id, text: 'Hur stora är medlen?' });
  expect(edited).toMatchObject({ text: 'Hur stora är medlen?', partStatus: 'unknown' });
  expect(placeOfNote(edited)).toBe('unknown');
  expect(await backend.ask('notes.unplaced', {})).toEqual([]);
  expect(await backend.ask('notes.unknown', {})).toEqual([edited]);
  const [listed] = await backend.ask('notes.overview', {});
  expect(listed).toMatchObject({ where: '', about: '', order: null });
  expect(await backend.ask('exchange.offer', { planId: to })).toMatchObject({
    notes: [],
    unplaced: 0,
    unknown: 1,
  });
});

it('what was given up is told as unknown without another try, until one asks for it', async () => {
  let isSlow = true;
  const asked: string[] = [];
  const backend = await openMade(undefined, {
    think: (matter) => {
      asked.push(matter.kind);
      const isGivenUp = isSlow && matter.kind === 'compare';
      return isGivenUp ? Promise.resolve(null) : thinkHere(matter);
    },
  });
  const first = { year: 2026, assignments: [['RF', '1', 'Att pröva en ny modell för hemtjänst']] };
  const planId = (await importMade(backend, first as MadePlan, '2026.txt')).planId!;
  await backend.ask('notes.add', noteOn(planId, 'RF-1'));
  await backend.ask('statuses.add', {
    planId,
    key: 'RF-1',
    status: 'ongoing',
    source: 'meeting',
    asOf: '2026-03-03',
  });
  await backend.ask('motions.add', {
    text: 'Att inte pröva en ny modell',
    target: { planId, part: { kind: 'assignment', key: 'RF-1' } },
  });
  const moved = [
    ['RF', '1', 'Att bygga ett badhus'],
    ['RF', '2', first.assignments[0]![2]!],
  ];
  await importMade(backend, { year: 2026, assignments: moved } as MadePlan, '2026b.txt');
  const statusOf = async (name: 'notes.list' | 'statuses.list' | 'motions.list') =>
    (await backend.ask(name, {})).map(({ partStatus }) => partStatus);
  const all = async () => [
    ...(await statusOf('notes.list')),
    ...(await statusOf('statuses.list')),
    ...(await statusOf('motions.list')),
  ];
  asked.length = 0;
  expect(await all()).toEqual(['unknown', 'unknown', 'unknown']);
  expect(await all()).toEqual(['unknown', 'unknown', 'unknown']);
  // Not said of the uppdrag that has got its number.
  expect(await backend.ask('statuses.latest', { planId })).toEqual([]);
  expect(asked.filter((kind) => kind === 'compare')).toHaveLength(1);
  // Nor is the note, or the motion, shown on its thread.
  const thread = await backend.ask('threads.get', { planId, key: 'RF-1' });
  expect({ notes: thread.notes, motions: thread.motions }).toEqual({ notes: [], motions: [] });
  isSlow = false;
  await backend.ask('thoughts.retry', {});
  expect(await all()).toEqual(['found', 'found', 'found']);
  expect((await backend.ask('notes.list', {}))[0]?.target?.part?.key).toBe('RF-2');
});

it('a committee’s year that could not be followed is said to be undone, not told in part', async () => {
  const backend = await openMade(undefined, {
    think: (matter) => (matter.kind === 'follow' ? Promise.resolve(null) : thinkHere(matter)),
  });
  const { to } = await importBig(backend);
  expect(await backend.call('committees.year', { planId: to, committee: 'Nämnden' })).toMatchObject(
    {
      ok: false,
      error: { message: expect.stringContaining('från år till år hann inte bli klart') },
    },
  );
});

it('nobody asks where a note is that is removed', async () => {
  const asked: string[] = [];
  const backend = await openMade(undefined, {
    think: (matter) => {
      asked.push(matter.kind);
      return Promise.resolve(null);
    },
  });
  const { to } = await importBig(backend);
  const note = await backend.ask('notes.add', noteOn(to, 'RF-1'));
  await importMade(backend, { year: 2026, assignments: [['RF', '1', 'Att pröva']] }, '2026b.txt');
  asked.length = 0;
  await backend.ask('notes.remove', { id: note.id });
  expect(asked).toEqual([]);
});

it('a bug in comparing does not say of a saved note that it is not, and is kept in the log', async () => {
  const backend = await openMade(undefined, { think: () => Promise.reject(new Error('a bug')) });
  const { from, to } = await importBig(backend);
  const note = await backend.ask('notes.add', noteOn(to, 'RF-1'));
  await importMade(backend, { year: 2026, assignments: [['RF', '1', 'Att pröva']] }, '2026b.txt');
  expect(await backend.ask('notes.edit', { id: note.id, text: 'Nytt' })).toMatchObject({
    text: 'Nytt',
    partStatus: 'unknown',
  });
  expect(readFileSync(path.join(backend.folder, 'beredd.log'), 'utf8')).toContain('parts.follow');
  expect(await backend.call('compare.plans', { from, to })).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
});

it('what is written is answered soon though the thread is busy, and its place is told when it is known', async () => {
  let go: (() => void) | undefined;
  const isFree = new Promise<void>((resolve) => {
    go = resolve;
  });
  const backend = await openMade(undefined, {
    think: (matter) => isFree.then(() => thinkHere(matter)),
  });
  const { to } = await importBig(backend);
  const note = await backend.ask('notes.add', noteOn(to, 'RF-1'));
  const asked = await backend.ask('notes.add', { ...noteOn(to, 'RF-1'), label: 'fråga' });
  const status = await backend.ask('statuses.add', {
    planId: to,
    key: 'RF-1',
    status: 'ongoing',
    source: 'meeting',
    asOf: '2026-03-03',
  });
  const { assignments } = bigPlans[1];
  const renumbered = assignments!.map(([, , text], at): [string, string, string] => [
    'RF',
    String(ALIKE - at),
    text,
  ]);
  await importMade(backend, { year: 2026, assignments: renumbered }, '2026b.txt');
  const edited = await backend.ask('notes.edit', { id: note.id, text: 'Nytt' });
  expect(edited).toMatchObject({ text: 'Nytt', partStatus: 'unknown' });
  const answer = { text: 'Tolv.' };
  expect(await backend.ask('questions.answer', { id: asked.id, answer })).toMatchObject({
    state: 'answered',
  });
  expect(await backend.ask('statuses.edit', { id: status.id, text: 'Går' })).toMatchObject({
    text: 'Går',
  });
  go?.();
  const places = (await backend.ask('notes.list', {})).map(({ partStatus }) => partStatus);
  expect(places).toEqual(['found', 'found']);
});
