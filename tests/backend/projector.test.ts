import { expect, it } from 'vitest';
import { importMade, openMade } from './open-made.ts';

const CANARY = 'Vitsippa';

/** A meeting in whose ärende something is written of every kind. */
async function busyMeeting() {
  const backend = await openMade();
  await importMade(backend, { assignments: [['RF', '1', 'Att pröva']] });
  await backend.ask('settings.save', { name: `${CANARY} Namn`, committee: `${CANARY} beredning` });
  const { id } = await backend.ask('meetings.add', { title: 'Nämnd', date: '2026-02-03' });
  const { items } = await backend.ask('meetings.edit', {
    id,
    attendees: [{ name: `${CANARY} Persson`, isPresent: true }],
    items: [
      {
        title: 'Planen',
        decision: 'Enligt förslaget',
        subjects: [{ planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-1' } }],
      },
      { title: 'Övrigt', decision: '', subjects: [] },
    ],
  });
  const target = { planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-1' } } as const;
  const at = { meetingId: id, agendaItemId: items[0]?.id ?? null };
  for (const visibility of ['private', 'shared', 'minutes'] as const) {
    for (const label of [null, 'fråga', 'beslut'])
      await backend.ask('notes.add', {
        text: `${CANARY} ${visibility}`,
        label,
        visibility,
        ...at,
        target: { ...target, anchor: null },
      });
    await backend.ask('motions.add', { text: `${CANARY} yrkande`, visibility, target, ...at });
    await backend.ask('statuses.add', {
      planId: 'vn-2026',
      key: 'RF-1',
      status: 'late',
      asOf: '2026-02-01',
      source: 'meeting',
      text: `${CANARY} status`,
      visibility,
      meetingId: id,
    });
  }
  return { backend, meetingId: id, items };
}

it('shows the ärende, the plan’s words and the decision, and not a byte of what was written', async () => {
  const { backend, meetingId, items } = await busyMeeting();
  expect(await backend.ask('projector.get', {})).toBeNull();
  await backend.ask('projector.show', { item: { meetingId, itemId: items[0]?.id ?? '' } });
  const page = await backend.ask('projector.get', {});
  expect(page).toMatchObject({
    meeting: 'Nämnd',
    number: 1,
    count: 2,
    title: 'Planen',
    decision: 'Enligt förslaget',
    quotes: [{ name: 'Nr 1', text: 'Att pröva' }],
  });
  expect(JSON.stringify(page)).not.toContain(CANARY);
});

/** Every line of the store, as a window might name them all by mistake. */
const allNotes = async ({ ask }: Awaited<ReturnType<typeof openMade>>): Promise<string[]> =>
  (await ask('notes.list', {})).map((note) => note.id);

it('shows of all lines it is named only what was decided for the minutes, in that ärende', async () => {
  const { backend, meetingId, items } = await busyMeeting();
  const at = { meetingId, agendaItemId: items[1]?.id ?? null };
  const kinds = { label: 'beslut', visibility: 'minutes' } as const;
  const { id } = await backend.ask('notes.add', { text: 'Bifall **nu**', ...kinds, ...at });
  const decisions = await allNotes(backend);
  const itemId = items[1]?.id ?? '';
  const decision = async () => (await backend.ask('projector.get', {}))?.decision;
  await backend.ask('projector.show', { item: { meetingId, itemId, decisions: [] } });
  expect(await decision()).toBe('');
  await backend.ask('projector.show', { item: { meetingId, itemId, decisions } });
  expect(await decision()).toBe('Bifall nu');
  expect(JSON.stringify(await backend.ask('projector.get', {}))).not.toContain(CANARY);

  const agreed = items.map((it) => ({ ...it, decision: 'Enligt förslaget' }));
  await backend.ask('meetings.edit', { id: meetingId, items: agreed });
  expect(await decision()).toBe('Enligt förslaget\nBifall nu');
  for (const change of [{ visibility: 'private' }, { visibility: 'shared' }] as const) {
    await backend.ask('notes.edit', { id, ...change });
    expect(await decision()).toBe('Enligt förslaget');
  }
  await backend.ask('notes.edit', { id, visibility: 'minutes', label: null });
  expect(await decision()).toBe('Enligt förslaget');
  await backend.ask('notes.edit', { id, label: 'beslut' });
  expect(await decision()).toContain('Bifall');
  await backend.ask('notes.remove', { id });
  expect(await decision()).toBe('Enligt förslaget');
});

it('follows the ärende and its wording, and is taken down', async () => {
  const { backend, meetingId, items } = await busyMeeting();
  await backend.ask('projector.show', { item: { meetingId, itemId: items[1]?.id ?? '' } });
  expect(await backend.ask('projector.get', {})).toMatchObject({ number: 2, title: 'Övrigt' });
  const renamed = items.map((it) => ({ ...it, title: 'Omdöpt' }));
  await backend.ask('meetings.edit', { id: meetingId, items: renamed });
  expect(await backend.ask('projector.get', {})).toMatchObject({ title: 'Omdöpt' });
  await backend.ask('projector.show', { item: null });
  expect(await backend.ask('projector.get', {})).toBeNull();
});

it('names who presents the ärende, and neither its diarienummer nor anybody else', async () => {
  const { backend, meetingId, items } = await busyMeeting();
  const itemId = items[1]?.id ?? '';
  await backend.ask('projector.show', { item: { meetingId, itemId } });
  expect(await backend.ask('projector.get', {})).toMatchObject({ presenter: '' });
  const said = items.map((it) => ({ ...it, presenter: 'Siv Ek', reference: `${CANARY} 1` }));
  await backend.ask('meetings.edit', { id: meetingId, items: said });
  const page = await backend.ask('projector.get', {});
  expect(page).toMatchObject({ presenter: 'Siv Ek' });
  expect(JSON.stringify(page)).not.toContain(CANARY);
});

it('refuses an ärende that is not there, and a window where the shell has none', async () => {
  const { backend, meetingId } = await busyMeeting();
  const refused = await backend.call('projector.show', { item: { meetingId, itemId: 'x' } });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await backend.call('projector.open', {})).toMatchObject({ ok: false });
});

it('shows nothing of a meeting that is removed while it is up', async () => {
  const { backend, meetingId, items } = await busyMeeting();
  await backend.ask('projector.show', { item: { meetingId, itemId: items[0]?.id ?? '' } });
  await backend.ask('meetings.remove', { id: meetingId });
  expect(await backend.ask('projector.get', {})).toBeNull();
  await backend.ask('meetings.restore', { id: meetingId });
  expect(await backend.ask('projector.get', {})).toMatchObject({ title: 'Planen' });
});
