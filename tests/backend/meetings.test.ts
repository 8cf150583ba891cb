import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importMade, openMade } from './open-made.ts';

const CANARY = 'Hemligheten Vitsippa';

async function meetingWithNotes() {
  const backend = await openMade();
  await importMade(backend, {});
  const meeting = await backend.ask('meetings.add', { title: 'Nämnd', date: '2026-02-03' });
  const edited = await backend.ask('meetings.edit', {
    id: meeting.id,
    attendees: [{ name: 'Ada', isPresent: true }],
    items: [
      {
        title: 'Planen',
        decision: '',
        subjects: [{ planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-1' } }],
      },
    ],
  });
  const at = { meetingId: meeting.id, agendaItemId: edited.items[0]?.id ?? null };
  await backend.ask('notes.add', { text: 'Till protokollet', visibility: 'minutes', ...at });
  await backend.ask('notes.add', { text: 'Delas gärna', visibility: 'shared', ...at });
  await backend.ask('notes.add', { text: CANARY, ...at });
  return { backend, meetingId: meeting.id };
}

describe('meetings', () => {
  it('keep their agenda in order and give new items ids', async () => {
    const { ask } = await openMade();
    const { id } = await ask('meetings.add', { title: 'Möte', date: '2026-01-02' });
    const item = (title: string) => ({ title, decision: '', subjects: [] });
    const first = await ask('meetings.edit', { id, items: [item('A'), item('B')] });
    const turned = await ask('meetings.edit', { id, items: first.items.toReversed() });
    expect(turned.items.map((it) => it.title)).toEqual(['B', 'A']);
    expect(turned.items[1]?.id).toBe(first.items[0]?.id);
    expect(await ask('meetings.get', { id })).toEqual(turned);
  });

  it('are as they were written in whatever order a window names their fields', async () => {
    const { ask } = await openMade();
    const { id } = await ask('meetings.add', { title: 'Möte', date: '2026-01-02' });
    const subject = { part: { key: 'RF-1', kind: 'assignment' }, planId: 'vn-2026' };
    await ask('meetings.edit', {
      id,
      attendees: [{ isPresent: true, name: 'Ada' }],
      items: [{ decision: '', subjects: [subject], title: 'Utan id' }],
    });
    expect((await ask('backups.verify', {})).faults).toEqual([]);
  });

  it('keep as what people are there, and are written as before where that is not said', async () => {
    const { ask, call } = await openMade();
    const { id } = await ask('meetings.add', { title: 'Möte', date: '2026-01-02' });
    const ada = { name: 'Ada', isPresent: true };
    const bo = {
      name: 'Bo',
      isPresent: false,
      role: 'member' as const,
      until: '14:00',
      replacedBy: 'Ada',
    };
    await ask('meetings.edit', { id, attendees: [ada, bo] });
    const { attendees } = await ask('meetings.get', { id });
    expect(attendees).toEqual([ada, bo]);
    expect(Object.keys(attendees[0]!)).toEqual(['name', 'isPresent']);
    expect((await ask('backups.verify', {})).faults).toEqual([]);
    const late = await call('meetings.edit', { id, attendees: [{ ...ada, from: '25:00' }] });
    expect(late.ok).toBe(false);
  });

  it('keep what a kallelse says of an ärende, and are written as before where it says nothing', async () => {
    const { ask, call } = await openMade();
    const { id } = await ask('meetings.add', { title: 'Möte', date: '2026-01-02' });
    const facts = { presenter: 'Siv Ek', reference: 'RS 2026/12', time: '09:15' };
    const plain = { title: 'Val', decision: '', subjects: [] };
    await ask('meetings.edit', { id, items: [{ ...plain, ...facts }, plain] });
    const { items } = await ask('meetings.get', { id });
    expect(items[0]).toMatchObject(facts);
    expect(Object.keys(items[1] ?? {}).sort()).toEqual(['decision', 'id', 'subjects', 'title']);
    expect((await ask('backups.verify', {})).faults).toEqual([]);
    for (const wrong of [{ time: '9.15' }, { presenter: 'x'.repeat(301) }])
      expect(await call('meetings.edit', { id, items: [{ ...plain, ...wrong }] })).toMatchObject({
        ok: false,
      });
  });

  it('come back after removal', async () => {
    const { ask, call } = await openMade();
    const { id } = await ask('meetings.add', { title: 'Möte', date: '2026-01-02' });
    await ask('meetings.remove', { id });
    expect(await ask('meetings.list', {})).toEqual([]);
    expect(await call('meetings.get', { id })).toMatchObject({ ok: false });
    await ask('meetings.restore', { id });
    expect(await ask('meetings.list', {})).toHaveLength(1);
  });
});

describe('minutes', () => {
  it.each(['docx', 'md', 'json'] as const)('leave no private note as %s', async (format) => {
    const { backend, meetingId } = await meetingWithNotes();
    const file = await backend.ask('documents.make', {
      subject: { kind: 'minutes', meetingId },
      format,
    });
    const parts = format === 'docx' ? Object.values(unzipSync(file.bytes)) : [file.bytes];
    const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
    expect(text).toContain('Till protokollet');
    expect(text).toContain('Delas gärna');
    expect(text).not.toContain('Vitsippa');
    expect(file.fileName.endsWith(`.${format}`)).toBe(true);
  });

  it('say in the preview what leaves and what stays', async () => {
    const { backend, meetingId } = await meetingWithNotes();
    const preview = await backend.ask('documents.preview', {
      subject: { kind: 'minutes', meetingId },
    });
    expect(preview.leaves.notes.map((note) => note.visibility).sort()).toEqual([
      'minutes',
      'shared',
    ]);
    expect(preview.leaves.privateLeft).toBe(1);
    expect(preview.html).toContain('Till protokollet');
    expect(preview.html).not.toContain('Vitsippa');
  });
});

it('lists a day’s meetings with the last one first, whenever they were written down', async () => {
  const backend = await openMade();
  for (const time of ['13:00', '09:00'])
    await backend.ask('meetings.add', { title: time, date: '2026-02-03', time });
  const listed = await backend.ask('meetings.list', {});
  expect(listed.map((it) => it.title)).toEqual(['13:00', '09:00']);
});
