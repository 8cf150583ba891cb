import { describe, expect, it } from 'vitest';
import { madeFile, type MadePlan } from './made-plan.ts';
import { importBytes, importMade, openMade, type TestBackend } from './open-made.ts';

const OLD: MadePlan = {
  assignments: [
    ['RF', '1', 'Att följa arbetet med nära vård i hela länet under året.'],
    ['RF', '2', 'Att redovisa väntetiderna till operation varje kvartal.'],
    ['RF', '3', 'Att erbjuda vaccination mot bältros till äldre invånare.'],
  ],
};
/** One new first, so that all are renumbered; the last one is gone. */
const NEW: MadePlan = {
  assignments: [
    ['RF', '1', 'Att införa ett digitalt stöd för egenvård vid smärta.'],
    ['RF', '2', 'Att följa arbetet med nära vård i hela länet under året.'],
    ['RF', '3', 'Att redovisa väntetiderna till operation varje månad.'],
  ],
};

const noteOn = (backend: TestBackend, key: string) =>
  backend.ask('notes.add', {
    text: `om ${key}`,
    target: { planId: 'vn-2026', part: { kind: 'assignment', key }, anchor: null },
  });

async function withWaitingText(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, OLD);
  for (const key of ['RF-1', 'RF-2', 'RF-3']) await noteOn(backend, key);
  const outcome = await importBytes(backend, 'ny.txt', madeFile(NEW), true);
  expect(outcome).toMatchObject({ status: 'revision-waiting', planId: 'vn-2026' });
  return backend;
}

const placesOf = async (backend: TestBackend) => {
  const notes = await backend.ask('notes.list', { planId: 'vn-2026' });
  return Object.fromEntries(notes.map((it) => [it.text, [it.partStatus, it.target?.part?.key]]));
};

describe('a newer text of a plan', () => {
  it('changes nothing until it is taken', async () => {
    const backend = await withWaitingText();
    const stored = await backend.ask('plans.get', { planId: 'vn-2026' });
    expect(stored.revision).toBe(1);
    expect(stored.plan.assignments[0]!.text).toBe(OLD.assignments![0]![2]);
    const hits = await backend.ask('search.run', { text: 'smärta' });
    expect(hits.total).toBe(0);
  });

  it('is told of with the plan until it is taken, and not again when one goes back', async () => {
    const backend = await withWaitingText();
    const waiting = async () => (await backend.ask('plans.list', {})).map((it) => it.waitingText);
    expect(await waiting()).toEqual([2]);
    await backend.ask('revisions.take', { planId: 'vn-2026', number: 2 });
    expect(await waiting()).toEqual([null]);
    await backend.ask('revisions.take', { planId: 'vn-2026', number: 1 });
    expect(await waiting()).toEqual([null]);
  });

  it('is not told of once it is kept back, also after a restart, but stays among the texts', async () => {
    const first = await withWaitingText();
    await first.ask('revisions.keepBack', { planId: 'vn-2026', number: 2 });
    await first.close();
    const backend = await openMade(first.folder);
    const waiting = async () => (await backend.ask('plans.list', {})).map((it) => it.waitingText);
    expect(await waiting()).toEqual([null]);
    expect((await backend.ask('plans.get', { planId: 'vn-2026' })).revision).toBe(1);
    const texts = await backend.ask('revisions.list', { planId: 'vn-2026' });
    expect(texts.map((it) => it.number)).toEqual([1, 2]);
    // A text that comes after it is another question.
    await importBytes(
      backend,
      'nyare.txt',
      madeFile({ assignments: NEW.assignments!.slice(1) }),
      true,
    );
    expect(await waiting()).toEqual([3]);
  });

  it('cannot be kept back when it is not there', async () => {
    const backend = await withWaitingText();
    const kept = await backend.call('revisions.keepBack', { planId: 'vn-2026', number: 9 });
    expect(kept).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('shows what it changes and what becomes of each note', async () => {
    const backend = await withWaitingText();
    const preview = await backend.ask('revisions.preview', { planId: 'vn-2026', number: 2 });
    expect([preview.from.number, preview.to.number]).toEqual([1, 2]);
    const relations = preview.comparison.assignments.map((it) => it.relation);
    expect(relations).toContain('new');
    expect(relations).toContain('dropped');
    const fate = Object.fromEntries(
      preview.notes.map((it) => [it.text, [it.partStatus, it.target?.part?.key]]),
    );
    expect(fate['om RF-1']).toEqual(['found', 'RF-2']);
    expect(fate['om RF-2']?.[1]).toBe('RF-3');
    expect(fate['om RF-3']?.[0]).toBe('lost');
  });

  it('is taken, notes follow, and one can go back', async () => {
    const backend = await withWaitingText();
    await backend.ask('revisions.take', { planId: 'vn-2026', number: 2 });
    expect((await backend.ask('plans.get', { planId: 'vn-2026' })).revision).toBe(2);
    expect((await backend.ask('search.run', { text: 'smärta' })).total).toBeGreaterThan(0);
    expect((await placesOf(backend))['om RF-1']).toEqual(['found', 'RF-2']);
    await backend.ask('revisions.take', { planId: 'vn-2026', number: 1 });
    expect(await placesOf(backend)).toEqual({
      'om RF-1': ['found', 'RF-1'],
      'om RF-2': ['found', 'RF-2'],
      'om RF-3': ['found', 'RF-3'],
    });
    const list = await backend.ask('revisions.list', { planId: 'vn-2026' });
    expect(list.map((it) => [it.number, it.isCurrent])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('lets a person place a lost note anew', async () => {
    const backend = await withWaitingText();
    await backend.ask('revisions.take', { planId: 'vn-2026', number: 2 });
    const lost = (await backend.ask('notes.list', { planId: 'vn-2026' })).find(
      (it) => it.text === 'om RF-3',
    )!;
    const placed = await backend.ask('notes.place', {
      id: lost.id,
      target: { planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-1' }, anchor: null },
    });
    expect([placed.partStatus, placed.target?.part?.key]).toEqual(['found', 'RF-1']);
  });
});

describe('a correction', () => {
  const correction = {
    kind: 'set' as const,
    part: { kind: 'assignment' as const, key: 'RF-2', wording: OLD.assignments![1]![2] },
    field: 'assignedTo',
    was: ['Nämnden'],
    value: ['Vårdförvaltningen'],
  };

  it('holds at once, is undone, and survives closing', async () => {
    const backend = await openMade();
    await importMade(backend, OLD);
    const { id } = await backend.ask('corrections.save', { planId: 'vn-2026', correction });
    const receivers = async (it: TestBackend) =>
      (await it.ask('plans.get', { planId: 'vn-2026' })).plan.assignments[1]!.assignedTo;
    expect(await receivers(backend)).toEqual(['Vårdförvaltningen']);
    await backend.close();
    const again = await openMade(backend.folder);
    expect(await receivers(again)).toEqual(['Vårdförvaltningen']);
    await again.ask('corrections.undo', { planId: 'vn-2026', id });
    expect(await receivers(again)).toEqual(['Nämnden']);
  });

  it('survives a newer text where the part has another number', async () => {
    const backend = await openMade();
    await importMade(backend, OLD);
    await backend.ask('corrections.save', { planId: 'vn-2026', correction });
    const [, second] = OLD.assignments!;
    await importMade(backend, { assignments: [['RF', '9', second![2]]] });
    const stored = await backend.ask('plans.get', { planId: 'vn-2026' });
    expect(stored.plan.assignments[0]).toMatchObject({
      number: '9',
      assignedTo: ['Vårdförvaltningen'],
    });
    expect(await backend.ask('corrections.list', { planId: 'vn-2026' })).toMatchObject([
      { isPlaced: true },
    ]);
  });

  it('that adds what was missed survives a newer text, and waits where the text is gone', async () => {
    const backend = await openMade();
    const [text, gone] = ['Det finns en risk för brist på personal.', 'Andel nöjda: 71 procent.'];
    await importMade(backend, { ...OLD, paragraphs: [text, gone] });
    const add = (as: 'risk' | 'indicator', wording: string) =>
      backend.ask('corrections.save', {
        planId: 'vn-2026',
        correction: { kind: 'add', as, wording, number: null },
      });
    await add('risk', text);
    await add('indicator', gone);
    await importMade(backend, { ...NEW, paragraphs: ['Nytt stycke.', text] });
    const { plan } = await backend.ask('plans.get', { planId: 'vn-2026' });
    expect([plan.risks.map(({ risk }) => risk), plan.indicators]).toEqual([[text], []]);
    const kept = await backend.ask('corrections.list', { planId: 'vn-2026' });
    expect(kept.map(({ isPlaced }) => isPlaced)).toEqual([true, false]);
  });

  it('that does not fit is refused and not kept', async () => {
    const backend = await openMade();
    await importMade(backend, OLD);
    const wrong = { ...correction, was: ['Någon annan'] };
    const result = await backend.call('corrections.save', { planId: 'vn-2026', correction: wrong });
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await backend.ask('corrections.list', { planId: 'vn-2026' })).toEqual([]);
  });
});
