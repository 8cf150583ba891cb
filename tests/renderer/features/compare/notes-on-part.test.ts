import { expect, it } from 'vitest';
import {
  budgetRowKeys,
  notesOnPart,
  originWords,
} from '../../../../renderer/features/compare/notes/notes-on-part.ts';
import type { BudgetChange } from '../../../../shared/compare/comparison.ts';
import type { Note } from '../../../../shared/note/note.ts';

const part = { kind: 'indicator', key: '1-3' } as const;

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  text: id,
  visibility: 'private',
  label: null,
  target: { planId: 'vn-2026', part, anchor: null },
  revision: 1,
  meetingId: null,
  agendaItemId: null,
  saidBy: '',
  author: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  isDone: false,
  resolution: null,
  partStatus: 'found',
  ...more,
});

it('gives a row its own notes, and none that lost its place', () => {
  const other = { planId: 'vn-2026', part: { kind: 'risk', key: '1-3' }, anchor: null } as const;
  const notes = [
    note('egen'),
    note('osäker', { partStatus: 'uncertain' }),
    note('borta', { partStatus: 'lost' }),
    note('annan', { target: other }),
    note('fri', { target: null, partStatus: null }),
  ];
  expect(notesOnPart(notes, part).map((it) => it.id)).toEqual(['egen', 'osäker']);
});

it('says which year a note is from, and when its place is not sure', () => {
  const at = { planId: 'vn-2025', year: '2025', part };
  expect(originWords(note('a'), at, 'vn-2026')).toBe('från 2025');
  expect(originWords(note('a'), at, 'vn-2025')).toBe('');
  expect(originWords(note('a', { partStatus: 'uncertain' }), at, 'vn-2026')).toBe(
    'från 2025, osäker plats',
  );
});

it('tells a budget row from its twins in each plan', () => {
  const side = (label: string) => ({
    tableKey: 't1',
    section: null,
    title: '',
    unit: null,
    label,
    cells: [],
    page: null,
  });
  const row = (from: string | null, to: string | null): BudgetChange => ({
    from: from === null ? null : side(from),
    to: to === null ? null : side(to),
    relation: 'unchanged',
    restated: [],
  });
  const rows = [row('Summa', 'Summa'), row(null, 'Summa '), row('Summa', 'Annat')];
  expect(rows.map((_, index) => budgetRowKeys(rows, index))).toEqual([
    { from: { key: 't1/Summa' }, to: { key: 't1/Summa' } },
    { from: null, to: { key: 't1/Summa#2' } },
    { from: { key: 't1/Summa#2' }, to: { key: 't1/Annat' } },
  ]);
});
