import { z } from 'zod';
import { AgendaItem, Attendee, type Meeting } from '../shared/meeting/meeting.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { asWritten, isDamaged, rowHash } from './row-hash.ts';
import { Flag, json } from './row.ts';
import { sql, type Row, type Sql } from './sql.ts';

/** A meeting as it stands now. */
export interface StoredMeeting {
  meeting: Meeting;
  version: number;
  isRemoved: boolean;
}

export type MeetingAction = 'add' | 'edit' | 'remove' | 'restore';

const MEETINGS: Sql = sql`SELECT m.id, h.version, h.changed_at, h.action, h.title, h.date, h.time,
    h.place, h.organ, h.attendees_json, h.items_json, h.is_removed, h.hash
  FROM meetings m JOIN meeting_history h ON h.meeting_id = m.id`;

const MeetingRow = z.object({
  id: z.string(),
  version: z.number(),
  changed_at: z.string(),
  action: z.string(),
  title: z.string(),
  date: z.string(),
  time: z.string(),
  place: z.string(),
  organ: z.string(),
  attendees_json: json(z.array(Attendee)),
  items_json: json(z.array(AgendaItem)),
  is_removed: Flag,
  hash: z.string(),
});

function toStored(row: Row): StoredMeeting {
  const { id, version, title, date, time, place, organ, ...it } = MeetingRow.parse(row);
  const meeting = {
    id,
    title,
    date,
    time,
    place,
    organ,
    attendees: it.attendees_json,
    items: it.items_json,
  };
  return { meeting, version, isRemoved: it.is_removed };
}

interface MeetingVersion extends StoredMeeting {
  changedAt: string;
  action: string;
}

const meetingHash = (
  { meeting, version, changedAt, action, isRemoved }: MeetingVersion,
  { attendees, items }: { attendees: unknown; items: unknown } = meeting,
): string =>
  rowHash([
    meeting.id,
    version,
    changedAt,
    action,
    meeting.title,
    meeting.date,
    meeting.time,
    meeting.place,
    meeting.organ,
    attendees,
    items,
    isRemoved,
  ]);

function addVersion(db: WritableDb, it: MeetingVersion): void {
  const { meeting } = it;
  runOne(
    db,
    sql`INSERT INTO meeting_history (meeting_id, version, changed_at, action, title, date, time,
        place, organ, attendees_json, items_json, is_removed, hash)
      VALUES (${meeting.id}, ${it.version}, ${it.changedAt}, ${it.action}, ${meeting.title},
        ${meeting.date}, ${meeting.time}, ${meeting.place}, ${meeting.organ},
        ${JSON.stringify(meeting.attendees)}, ${JSON.stringify(meeting.items)}, ${it.isRemoved},
        ${meetingHash(it)})`,
  );
}

/** The meetings that are not removed, newest first. */
export const listMeetings = (db: ReadableDb): Meeting[] =>
  db
    .all(
      sql`${MEETINGS} AND h.version = m.version WHERE h.is_removed = 0
        ORDER BY h.date DESC, h.time DESC, m.created_at DESC`,
    )
    .map((row) => toStored(row).meeting);

/** One meeting, also a removed one; null when there is none. */
export function findMeeting(db: ReadableDb, id: string): StoredMeeting | null {
  const row = db.get(sql`${MEETINGS} AND h.version = m.version WHERE m.id = ${id}`);
  return row ? toStored(row) : null;
}

/** Adds a meeting with its first version. */
export function addMeeting(db: WritableDb, meeting: Meeting, at: string): void {
  db.transaction(() => {
    runOne(
      db,
      sql`INSERT INTO meetings (id, created_at, version) VALUES (${meeting.id}, ${at}, 1)`,
    );
    addVersion(db, { meeting, version: 1, changedAt: at, action: 'add', isRemoved: false });
  });
}

/** Gives a meeting its next version. */
export function changeMeeting(
  db: WritableDb,
  stored: StoredMeeting,
  change: { at: string; action: MeetingAction; meeting: Meeting; isRemoved: boolean },
): void {
  const version = stored.version + 1;
  const { at: changedAt, action, meeting, isRemoved } = change;
  db.transaction(() => {
    addVersion(db, { meeting, version, changedAt, action, isRemoved });
    runOne(
      db,
      sql`UPDATE meetings SET version = ${version}
        WHERE id = ${meeting.id} AND version = ${stored.version}`,
    );
  });
}

/** Meetings with a version whose words no longer are what was written. */
export const damagedMeetings = (db: ReadableDb): string[] =>
  db
    .all(MEETINGS)
    .filter((row) =>
      isDamaged(row, MeetingRow, ({ changed_at: changedAt, action }) =>
        meetingHash(
          { ...toStored(row), changedAt, action },
          { attendees: asWritten(row, 'attendees_json'), items: asWritten(row, 'items_json') },
        ),
      ),
    )
    .map((row) => String(row['id']));
