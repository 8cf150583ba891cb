import { expect, it } from 'vitest';
import { addMeeting, damagedMeetings } from '../../db/meetings.ts';
import { addNoteVersion, damagedNotes } from '../../db/note-history.ts';
import { sql } from '../../db/sql.ts';
import { open, testFolder } from './open-test-store.ts';

it('a row is whole in whatever order its fields were written, and damaged by a letter', () => {
  const { db } = open(testFolder());
  // The note's plan is none of this.
  db.pragma('foreign_keys = OFF');
  const at = '2026-01-02T10:00:00.000Z';
  const items = [{ decision: '', title: 'Utan ordning', subjects: [], id: 'i1' }];
  const attendees = [{ isPresent: true, name: 'Ada' }];
  const meeting = { id: 'm1', title: 'Möte', date: '2026-01-02', time: '', place: '', organ: '' };
  addMeeting(db, { ...meeting, attendees, items }, at);
  const target = { anchor: null, part: null, planId: 'p' };
  db.run(sql`INSERT INTO notes (id, author, created_at, version) VALUES ('n1', '', ${at}, 1)`);
  addNoteVersion(db, {
    noteId: 'n1',
    version: 1,
    changedAt: at,
    action: 'add',
    changedBy: null,
    state: {
      text: 'Hej',
      visibility: 'private',
      label: null,
      saidBy: '',
      isDone: false,
      target,
      revision: 1,
      meetingId: null,
      agendaItemId: null,
      isRemoved: false,
    },
  });
  expect([damagedMeetings(db), damagedNotes(db)]).toEqual([[], []]);
  db.run(sql`UPDATE meeting_history SET items_json = replace(items_json, 'Utan', 'Utom')`);
  db.run(sql`UPDATE note_history SET target_json = replace(target_json, '"p"', '"q"')`);
  expect([damagedMeetings(db), damagedNotes(db)]).toEqual([['m1'], ['n1']]);
});
