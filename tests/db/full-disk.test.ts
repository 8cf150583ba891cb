import { expect, it } from 'vitest';
import { explainException } from '../../backend/explain-failure.ts';
import type { NoteState } from '../../db/note-history.ts';
import { addNote, listNotes } from '../../db/notes.ts';
import { open, testFolder } from './open-test-store.ts';

const AT = '2026-02-03T14:00:00.000Z';

const noteOf = (text: string): NoteState => ({
  text,
  visibility: 'private',
  label: null,
  saidBy: '',
  isDone: false,
  target: null,
  revision: null,
  meetingId: null,
  agendaItemId: null,
  isRemoved: false,
});

it('keeps what is saved when there is no more room, says so, and goes on when there is', () => {
  const { db } = open(testFolder());
  const add = (id: string, text: string): void =>
    db.transaction(() => addNote(db, { id, author: '', createdAt: AT, state: noteOf(text) }));
  add('first', 'ryms');
  const pages = Number(db.pragma('page_count'));
  // SQLite's own stand-in for a disk that cannot grow.
  db.pragma(`max_page_count = ${pages + 2}`);
  let error: unknown = null;
  try {
    add('large', 'ryms inte '.repeat(10_000));
  } catch (thrown) {
    error = thrown;
  }
  expect(explainException(error)).toEqual({
    code: 'unavailable',
    message: 'Disken är full. Frigör plats och försök igen. Ändringen sparades inte.',
  });
  expect(listNotes(db, {}).map((note) => note.id)).toEqual(['first']);
  db.pragma('max_page_count = 1000000');
  add('large', 'ryms nu '.repeat(10_000));
  expect(listNotes(db, {})).toHaveLength(2);
});
