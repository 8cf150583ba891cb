import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/driver.ts';
import { sql } from '../../db/sql.ts';
import { importBytes, importMade, openMade } from './open-made.ts';

describe('importing', () => {
  it('gives plans short ids that stay', async () => {
    const backend = await openMade();
    const organs = ['Hälso- och sjukvårdsnämnden', 'Regionstyrelsen', 'Vårdnämnden', 'Valnämnden'];
    const ids = [];
    for (const organ of organs) ids.push((await importMade(backend, { organ })).planId);
    expect(ids).toEqual(['hsn-2026', 'rs-2026', 'vn-2026', 'vn-2026-2']);
  });

  it('takes the same bytes once', async () => {
    const backend = await openMade();
    const first = await importMade(backend, {}, 'a.txt');
    const second = await importMade(backend, {}, 'b.txt');
    expect([first.status, second.status]).toEqual(['imported', 'already-imported']);
    expect(second.planId).toBe(first.planId);
    expect(await backend.ask('plans.list', {})).toHaveLength(1);
  });

  it('makes a newer text of the same plan its next revision', async () => {
    const backend = await openMade();
    await importMade(backend, { assignments: [['RF', '1', 'Att börja']] });
    const newer = await importMade(backend, { assignments: [['RF', '1', 'Att fortsätta']] });
    expect(newer).toMatchObject({ status: 'new-revision', planId: 'vn-2026' });
    const stored = await backend.ask('plans.get', { planId: 'vn-2026' });
    expect(stored.revision).toBe(2);
    expect(stored.summary.revisions).toBe(2);
    expect(stored.plan.assignments[0]?.text).toBe('Att fortsätta');
  });

  it('keeps two tjänsteskrivelser of a year apart by their titles', async () => {
    const backend = await openMade();
    const memo = { kind: 'tjänsteskrivelse' } as const;
    const first = await importMade(backend, { ...memo, title: 'Verksamhetsplan' });
    const second = await importMade(backend, { ...memo, title: 'Delårsrapport' });
    expect(first.planId).toBe('vn-2026-tjansteskrivelse');
    expect(second.planId).toBe('vn-2026-tjansteskrivelse-2');
  });

  it('says when nothing of a plan was found, and keeps the text', async () => {
    const backend = await openMade();
    const outcome = await importMade(backend, { assignments: [] });
    expect(outcome.status).toBe('imported');
    expect(outcome.message).toContain('inte ut som en verksamhetsplan');
    const full = await importMade(backend, { year: 2027, assignments: [['RF', '1', 'Att börja']] });
    expect(full.message).toMatch(/^Inläst: 1 uppdrag/);
  });

  it('changes nothing when a file cannot be read', async () => {
    const backend = await openMade();
    const outcome = await importBytes(backend, 'x.pdf', new Uint8Array([1, 2, 3]));
    expect(outcome).toMatchObject({ status: 'failed', message: 'Filen gick inte att läsa.' });
    expect(await backend.ask('plans.list', {})).toEqual([]);
    expect(existsSync(join(backend.folder, 'originals'))).toBe(false);
  });

  it('stops when it is cancelled, and goes on with the next', async () => {
    const backend = await openMade();
    const bytes = new TextEncoder().encode('slow');
    const { jobId } = await backend.ask('imports.start', { file: 'slow.pdf', bytes });
    const next = importMade(backend, {});
    await backend.ask('imports.cancel', { jobId });
    expect((await next).status).toBe('imported');
    const [slow] = await backend.ask('imports.list', {});
    expect(slow?.outcome).toMatchObject({ status: 'cancelled', planId: null });
    await backend.ask('imports.dismiss', { jobId });
    expect(await backend.ask('imports.list', {})).toHaveLength(1);
  });

  it('gives the original back to the byte, also after a restart', async () => {
    const backend = await openMade();
    await importMade(backend, { year: 2025 }, 'mapp/plan 2025.txt');
    await backend.close();
    const again = await openMade(backend.folder);
    const original = await again.ask('plans.original', { planId: 'vn-2025' });
    expect(original.fileName).toBe('plan 2025.txt');
    expect(new TextDecoder().decode(original.bytes)).toBe('{"year":2025}');
    expect(readdirSync(join(backend.folder, 'originals'))).toHaveLength(1);
  });

  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['is another', (file: string) => writeFileSync(file, 'annat')],
  ])('takes an original that %s from the same file once more', async (_how, spoil) => {
    const backend = await openMade();
    await importMade(backend, {});
    const folder = join(backend.folder, 'originals');
    const [name = ''] = readdirSync(folder);
    spoil(join(folder, name));
    expect(await importMade(backend, {})).toMatchObject({
      status: 'already-imported',
      message: 'Filen var redan inläst. Originalet är tillbaka.',
    });
    const { bytes } = await backend.ask('plans.original', { planId: 'vn-2026' });
    expect(new TextDecoder().decode(bytes)).toBe('{}');
    expect((await importMade(backend, {})).message).toBe('Filen är redan inläst.');
  });

  it('reads a document anew when what was read of it can no longer be used', async () => {
    const backend = await openMade();
    await importMade(backend, {});
    await backend.close();
    const store = connect(join(backend.folder, 'beredd.sqlite'));
    store.run(sql`UPDATE revisions SET plan_json = '{"plan": "from another time"}'`);
    store.close();
    const again = await openMade(backend.folder);
    expect(await again.call('plans.get', { planId: 'vn-2026' })).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    expect(await importMade(again, {})).toMatchObject({ status: 'already-imported' });
    expect((await again.ask('plans.get', { planId: 'vn-2026' })).plan.assignments).toHaveLength(1);
    expect(await again.ask('plans.list', {})).toHaveLength(1);
  });

  it('puts a plan out of sight and back, its notes with it', async () => {
    const backend = await openMade();
    await importMade(backend, {});
    const target = {
      planId: 'vn-2026',
      part: { kind: 'assignment' as const, key: 'RF-1' },
      anchor: null,
    };
    await backend.ask('notes.add', { text: 'Fråga om detta', target });
    await backend.ask('plans.remove', { planId: 'vn-2026' });
    expect(await backend.ask('plans.list', {})).toEqual([]);
    expect((await importMade(backend, {})).status).toBe('imported');
    const [plan] = await backend.ask('plans.list', {});
    expect(plan?.counts.notes).toBe(1);
  });
});

it('brings a removed plan back with a newer text of it, and keeps what only the earlier text said', async () => {
  const backend = await openMade();
  await importMade(backend, { assignments: [['RF', '1', 'Att börja']] });
  await backend.ask('plans.remove', { planId: 'vn-2026' });
  const assignments: [string, string, string][] = [['RF', '1', 'Att fortsätta']];
  await importMade(backend, { assignments, organization: '' }, 'ny.txt');
  expect(await backend.ask('plans.list', {})).toMatchObject([
    { id: 'vn-2026', revisions: 2, organization: 'Region Exempel' },
  ]);
});

it('leaves no original behind of what could not be stored', async () => {
  const backend = await openMade();
  // No year of a plan, and none that the store takes.
  const outcome = await importMade(backend, { year: 2026.5 });
  expect(outcome.status).toBe('failed');
  expect(readdirSync(join(backend.folder, 'originals'))).toEqual([]);
  expect(await backend.ask('plans.list', {})).toEqual([]);
});

it('counts what is left when one of two uppdrag with the same words is dropped', async () => {
  const backend = await openMade();
  const twins: [string, string, string][] = [
    ['RF', '1', 'Att stärka vården'],
    ['RF', '2', 'Att stärka vården'],
  ];
  await importMade(backend, { assignments: twins });
  const part = { kind: 'assignment' as const, key: 'RF-1', wording: 'Att stärka vården' };
  await backend.ask('corrections.save', { planId: 'vn-2026', correction: { kind: 'drop', part } });
  expect((await backend.ask('plans.list', {}))[0]?.counts.assignments).toBe(1);
  const { plan } = await backend.ask('plans.get', { planId: 'vn-2026' });
  expect(plan.assignments.map(({ key }) => key)).toEqual(['RF-2']);
  const { hits } = await backend.ask('search.run', { text: 'stärka typ:uppdrag' });
  expect(hits.map(({ key }) => key)).toEqual(['RF-2']);
});
