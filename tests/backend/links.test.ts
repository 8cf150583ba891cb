import { describe, expect, it } from 'vitest';
import { importMade, openMade, type TestBackend } from './open-made.ts';

const TEAM = 'Att införa mobila team i hela länet för äldre med stora behov';
const MEAL = 'Att minska matsvinnet i måltidsverksamheten';
const BUS = 'Att samordna sjukresor med den allmänna kollektivtrafiken';

async function threeYears(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, { year: 2024, assignments: [['RF', '1', TEAM]] });
  await importMade(backend, {
    year: 2025,
    assignments: [
      ['RF', '5', TEAM],
      ['RF', '6', MEAL],
    ],
  });
  await importMade(backend, {
    year: 2026,
    assignments: [
      ['RF', '9', TEAM],
      ['RF', '8', BUS],
    ],
  });
  return backend;
}

const pair = (fromKey: string, toKey: string) => ({
  fromPlanId: 'vn-2025',
  fromKey,
  toPlanId: 'vn-2026',
  toKey,
});

const linked = async ({ ask }: TestBackend, from = 'vn-2025', to = 'vn-2026') =>
  (await ask('compare.plans', { from, to })).assignments
    .filter((it) => it.from && it.to)
    .map((it) => `${it.from?.key} ${it.to?.key}`);

describe('what a person decides about a link', () => {
  it('is followed, across restarts, until it is taken back', async () => {
    const backend = await threeYears();
    expect(await linked(backend)).toEqual(['RF-5 RF-9']);
    await backend.ask('links.decide', { ...pair('RF-5', 'RF-9'), verdict: 'different' });
    await backend.ask('links.decide', { ...pair('RF-6', 'RF-8'), verdict: 'same' });
    await backend.close();
    const again = await openMade(backend.folder);
    expect(await linked(again)).toEqual(['RF-6 RF-8']);
    await again.ask('links.decide', { ...pair('RF-5', 'RF-9'), verdict: null });
    await again.ask('links.decide', { ...pair('RF-6', 'RF-8'), verdict: null });
    expect(await linked(again)).toEqual(['RF-5 RF-9']);
  });

  it('counts whichever way the plans are compared', async () => {
    const backend = await threeYears();
    await backend.ask('links.decide', { ...pair('RF-6', 'RF-8'), verdict: 'same' });
    expect(await linked(backend, 'vn-2026', 'vn-2025')).toContain('RF-8 RF-6');
  });

  it('follows its assignment when a newer text numbers otherwise', async () => {
    const backend = await threeYears();
    await backend.ask('links.decide', { ...pair('RF-6', 'RF-8'), verdict: 'same' });
    await importMade(backend, {
      year: 2026,
      assignments: [
        ['RF', '8', TEAM],
        ['RF', '10', BUS],
      ],
    });
    expect(await linked(backend)).toContain('RF-6 RF-10');
    expect(await linked(backend)).not.toContain('RF-6 RF-8');
  });

  it('is refused for an assignment that is not there', async () => {
    const { call } = await threeYears();
    expect(await call('links.decide', { ...pair('RF-5', 'RF-77'), verdict: 'same' })).toMatchObject(
      {
        ok: false,
        error: { code: 'not-found' },
      },
    );
  });
});

describe('threads', () => {
  it('go through all years with the notes of each', async () => {
    const { ask } = await threeYears();
    const target = {
      planId: 'vn-2024',
      part: { kind: 'assignment', key: 'RF-1' },
      anchor: null,
    } as const;
    await ask('notes.add', { text: 'När?', target });
    const { years, links, notes } = await ask('threads.get', { planId: 'vn-2026', key: 'RF-9' });
    expect(years.map((it) => [it.year, it.assignment.key])).toEqual([
      [2024, 'RF-1'],
      [2025, 'RF-5'],
      [2026, 'RF-9'],
    ]);
    expect(links).toHaveLength(2);
    expect(notes.map((note) => note.text)).toEqual(['När?']);
  });

  it('follow a decision at once', async () => {
    const { ask } = await threeYears();
    await ask('threads.get', { planId: 'vn-2026', key: 'RF-9' });
    await ask('links.decide', { ...pair('RF-5', 'RF-9'), verdict: 'different' });
    const { years } = await ask('threads.get', { planId: 'vn-2025', key: 'RF-5' });
    expect(years.map((it) => it.year)).toEqual([2024, 2025]);
  });
});

it('does not thread a namesake in another organization', async () => {
  const backend = await openMade();
  const assignments: [string, string, string][] = [['RF', '1', TEAM]];
  await importMade(backend, { year: 2025, assignments, organization: 'Ekby kommun' });
  await importMade(backend, { year: 2026, assignments, organization: 'Region Exempel' });
  const { years } = await backend.ask('threads.get', { planId: 'vn-2026', key: 'RF-1' });
  expect(years.map((it) => it.planId)).toEqual(['vn-2026']);
});

it('threads a plan that does not name its organization with those that do', async () => {
  const backend = await openMade();
  const assignments: [string, string, string][] = [['RF', '1', TEAM]];
  await importMade(backend, { year: 2025, assignments, organization: '' });
  await importMade(backend, { year: 2026, assignments });
  const { years } = await backend.ask('threads.get', { planId: 'vn-2026', key: 'RF-1' });
  expect(years.map((it) => it.planId)).toEqual(['vn-2025', 'vn-2026']);
  const { before } = await backend.ask('committees.year', {
    planId: 'vn-2026',
    committee: 'Beredningen',
  });
  expect(before?.planId).toBe('vn-2025');
});
