import { describe, expect, it } from 'vitest';
import { importMade, openMade, type TestBackend } from './open-made.ts';

async function filled(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, {
    assignments: [
      ['RF', '1', 'Att utveckla barnpsykiatrin i hela länet'],
      ['RF', '2', 'Att erbjuda rehabilitering för äldre personer'],
      ['HS', '3', 'Att pröva rehabilitering i öppenvården'],
      ['HS', '4', 'Att se över tandvårdsbidraget för äldre'],
    ],
    paragraphs: ['Psykiatri är viktigt.', 'En budget beslutas i juni.', 'Äldre behöver stöd.'],
  });
  return backend;
}

const nearestTo = async ({ ask }: TestBackend, text: string) => {
  const { hits, total, nearest } = await ask('search.run', { text });
  expect([hits, total]).toEqual([[], 0]);
  return nearest;
};

const told = (nearest: Awaited<ReturnType<typeof nearestTo>>) =>
  nearest?.hits.map((hit) => [hit.key ?? hit.kind, hit.missing.join(' ')]);

describe('what is nearest to a question that nothing answers', () => {
  it('is asked for only where nothing has every word', async () => {
    const { ask } = await filled();
    const found = await ask('search.run', { text: 'rehabilitering äldre' });
    expect([found.total, found.nearest]).toEqual([1, null]);
    expect((await ask('search.run', { text: 'rehabilitering' })).nearest).toBeNull();
    expect((await ask('search.run', { text: '' })).nearest).toBeNull();
  });

  it('is the same without its small words', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, 'vad sa vi om rehabilitering i öppenvården?');
    expect([nearest?.by, nearest?.query]).toEqual(['fewer', 'rehabilitering öppenvården']);
    expect(told(nearest)).toEqual([['HS-3', '']]);
    expect(nearest?.hits[0]?.snippet).toContain('\u0002rehabilitering\u0003');
  });

  it('takes the name of a kind of part for the kind that is wanted', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, 'uppdragen om psykiatri');
    expect([nearest?.by, nearest?.query]).toEqual(['fewer', 'psykiatri typ:uppdrag']);
    expect(nearest?.hits.map(({ key, query }) => [key, query])).toEqual([['RF-1', 'psykiatri']]);
    expect((await backend.ask('search.run', { text: nearest!.query })).total).toBe(1);
  });

  it('leaves that name out where there is no such part, and says that it is missing', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, 'budget psykiatri');
    expect([nearest?.by, nearest?.query]).toEqual(['fewer', 'psykiatri']);
    expect(told(nearest)).toEqual([
      ['text', 'budget'],
      ['RF-1', 'budget'],
    ]);
  });

  it('keeps the filters, and asks for no other kind than was chosen', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, 'riskerna för psykiatri typ:uppdrag');
    expect([nearest?.query, told(nearest)]).toEqual([
      'psykiatri typ:uppdrag',
      [['RF-1', 'riskerna']],
    ]);
    expect(await nearestTo(backend, 'uppdragen om psykiatri år:1999')).toBeNull();
  });

  it('takes compounds apart, and words out of their endings', async () => {
    const backend = await filled();
    const apart = await nearestTo(backend, 'rehabiliteringspersoner');
    expect([apart?.by, apart?.query]).toEqual(['parts', 'rehabilitering personer']);
    expect(told(apart)).toEqual([['RF-2', '']]);
    const bare = await nearestTo(backend, 'tandvården äldre');
    expect(bare?.by).toBe('most');
    await importMade(backend, { year: 2025, paragraphs: ['Tandvård ges.'] });
    const inside = await nearestTo(backend, 'tandvården äldre');
    expect([inside?.by, inside?.query]).toEqual(['parts', 'tandvård äldre']);
    expect(told(inside)).toEqual([['HS-4', '']]);
  });

  it('is what has most of the words, the rarest first, and says which are missing', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, 'rehabilitering hemma för äldre');
    expect([nearest?.by, nearest?.query]).toEqual(['most', 'rehabilitering hemma för äldre']);
    expect(told(nearest)).toEqual([
      ['RF-2', 'hemma'],
      ['HS-3', 'hemma äldre'],
      ['HS-4', 'rehabilitering hemma'],
      ['text', 'rehabilitering hemma'],
    ]);
    expect(nearest?.hits.map((hit) => hit.query)).toEqual([
      'rehabilitering äldre',
      'rehabilitering',
      'äldre',
      'äldre',
    ]);
  });

  it('is nothing where no telling word stands anywhere', async () => {
    const backend = await filled();
    expect(await nearestTo(backend, 'budget rymdfart')).toBeNull();
    expect(await nearestTo(backend, 'rymdfart')).toBeNull();
    expect(await nearestTo(backend, 'vad står det')).toBeNull();
    expect(await nearestTo(backend, 'typ:risk')).toBeNull();
  });

  it('takes words in quotes as they are', async () => {
    const backend = await filled();
    const nearest = await nearestTo(backend, '"hela tandvården" "hela länet"');
    expect(told(nearest)).toEqual([['RF-1', 'hela tandvården']]);
    expect(nearest?.hits[0]?.query).toBe('"hela länet"');
  });
});
