import { expect, test } from 'vitest';
import {
  filterNotes,
  groupNotes,
  labelsOf,
  NO_FILTER,
} from '../../../../renderer/features/notes/notes-filter.ts';
import type { ListedNote } from '../../../../shared/note/listed-note.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { planSummary } from '../plan-summary.ts';

const plan = (id: string, year: number) => ({ ...planSummary('Nämnden', year), id });
const PLANS = [plan('a', 2025), plan('b', 2026)];

const note = (id: string, change: Partial<Note>): Note => ({
  id,
  text: id,
  visibility: 'private',
  label: null,
  target: null,
  revision: null,
  meetingId: null,
  agendaItemId: null,
  saidBy: '',
  author: '',
  createdAt: `2026-01-0${id.length}T10:00:00Z`,
  changedAt: '',
  isDone: false,
  resolution: null,
  partStatus: null,
  ...change,
});

const on = (planId: string, key: string | null) => ({
  planId,
  part: key === null ? null : { kind: 'assignment' as const, key },
  anchor: null,
});

const NOTES: ListedNote[] = [
  { note: note('x', {}), where: '', about: '', order: null },
  {
    note: note('xx', { target: on('a', 'RF-1'), label: 'oro', partStatus: 'found' }),
    where: '',
    about: 'Uppdrag Nr 1',
    order: 7,
  },
  { note: note('xxx', { target: on('b', null), isDone: true }), where: '', about: '', order: 9 },
  {
    note: note('xxxx', { target: on('b', 'RF-1'), visibility: 'shared', partStatus: 'found' }),
    where: '',
    about: 'Uppdrag Nr 1',
    order: 3,
  },
];

const shown = (groups: ReturnType<typeof groupNotes>) =>
  groups.map((group) => [group.title, group.notes.map((it) => it.note.id)]);

test('notes stand by place, by uppdrag, by label or by day, those without one last', () => {
  expect(shown(groupNotes(NOTES, 'place', PLANS))).toEqual([
    ['Nämnden 2026', ['xxxx', 'xxx']],
    ['Nämnden 2025', ['xx']],
    ['Om ingen plan', ['x']],
  ]);
  expect(shown(groupNotes(NOTES, 'assignment', PLANS))).toEqual([
    ['Uppdrag Nr 1 · Nämnden 2026', ['xxxx']],
    ['Uppdrag Nr 1 · Nämnden 2025', ['xx']],
    ['Inte om ett uppdrag', ['xxx', 'x']],
  ]);
  expect(shown(groupNotes(NOTES, 'label', PLANS))).toEqual([
    ['oro', ['xx']],
    ['Utan etikett', ['xxxx', 'xxx', 'x']],
  ]);
  expect(groupNotes(NOTES, 'date', PLANS).map((group) => group.notes[0]?.note.id)).toEqual([
    'xxxx',
    'xxx',
    'xx',
    'x',
  ]);
});

test('every filter narrows, and none hides nothing', () => {
  const ids = (change: Partial<typeof NO_FILTER>) =>
    filterNotes(NOTES, { ...NO_FILTER, ...change }).map((it) => it.note.id);
  expect(ids({})).toHaveLength(4);
  expect(ids({ planId: 'b' })).toEqual(['xxx', 'xxxx']);
  expect(ids({ label: 'oro' })).toEqual(['xx']);
  expect(ids({ visibility: 'shared' })).toEqual(['xxxx']);
  expect(ids({ isDone: false, planId: 'b' })).toEqual(['xxxx']);
});

test('labels stand as one looks them up: å, ä and ö last, capitals among the others', () => {
  const labels = ['övrigt', 'ärende', 'Budget', 'oro', 'åtgärd', 'oro', 'avtal'];
  const notes = labels.map((label) => ({ ...NOTES[0]!, note: note('x', { label }) }));
  expect(labelsOf(notes)).toEqual(['avtal', 'Budget', 'oro', 'åtgärd', 'ärende', 'övrigt']);
});
