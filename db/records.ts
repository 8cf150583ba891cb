import { z } from 'zod';
import { AnswerState } from '../shared/follow-up/question.ts';
import { MotionState } from '../shared/follow-up/motion.ts';
import { StatusState } from '../shared/follow-up/status-entry.ts';
import { DraftState } from '../shared/report/draft.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import type { HistoryAction } from './note-history.ts';
import { isDamaged, rowHash } from './row-hash.ts';
import { Flag, json } from './row.ts';
import { sql, type Row, type Sql } from './sql.ts';

/** What of a record finds it again. */
interface RecordPlace {
  planId: string | null;
  meetingId: string | null;
}

/** A record as one of its versions says it. */
export interface StoredRecord<S> {
  id: string;
  author: string;
  createdAt: string;
  changedAt: string;
  action: HistoryAction;
  version: number;
  state: S;
  isRemoved: boolean;
}

/** One kind of record. Every change is a new version; the newest one is what it says. */
export interface Records<S> {
  /** Those that are not removed, in the order they were made; of a plan, of a meeting, or all. */
  readonly list: (
    db: ReadableDb,
    filter?: { planId?: string | undefined; meetingId?: string | undefined },
  ) => StoredRecord<S>[];
  /** One of them, also a removed one; null when there is none. */
  readonly find: (db: ReadableDb, id: string) => StoredRecord<S> | null;
  /** Every version of one, oldest first. */
  readonly versions: (db: ReadableDb, id: string) => StoredRecord<S>[];
  readonly add: (
    db: WritableDb,
    record: { id: string; author: string; at: string; state: S },
  ) => void;
  /** Gives a record its next version. */
  readonly change: (
    db: WritableDb,
    record: StoredRecord<S>,
    change: { at: string; action: HistoryAction; state: S; isRemoved: boolean },
  ) => void;
}

const RECORDS: Sql = sql`SELECT r.id, r.kind, r.author, r.created_at, h.version, h.changed_at,
    h.action, h.plan_id, h.meeting_id, h.state_json, h.is_removed, h.hash
  FROM records r JOIN record_history h ON h.record_id = r.id`;

const RecordRow = z.object({
  id: z.string(),
  author: z.string(),
  created_at: z.string(),
  version: z.number(),
  changed_at: z.string(),
  action: z.enum(['add', 'edit', 'continue', 'remove', 'restore', 'undo']),
  plan_id: z.string().nullable(),
  meeting_id: z.string().nullable(),
  state_json: z.string(),
  is_removed: Flag,
  hash: z.string(),
});
type RecordRow = z.infer<typeof RecordRow>;

/** The fingerprint of a version: everything in its row but the fingerprint itself. */
const hashOf = (it: Omit<RecordRow, 'author' | 'created_at' | 'hash'>): string =>
  rowHash([
    it.id,
    it.version,
    it.changed_at,
    it.action,
    it.plan_id,
    it.meeting_id,
    it.state_json,
    it.is_removed,
  ]);

function addVersion(db: WritableDb, it: Omit<RecordRow, 'author' | 'created_at' | 'hash'>): void {
  runOne(
    db,
    sql`INSERT INTO record_history (record_id, version, changed_at, action, plan_id, meeting_id,
        state_json, is_removed, hash)
      VALUES (${it.id}, ${it.version}, ${it.changed_at}, ${it.action}, ${it.plan_id},
        ${it.meeting_id}, ${it.state_json}, ${it.is_removed}, ${hashOf(it)})`,
  );
}

function createRecords<S>(
  kind: string,
  schema: z.ZodType<S>,
  placeOf: (state: S) => RecordPlace,
): Records<S> {
  const State = json(schema);

  function toRecord(row: Row): StoredRecord<S> {
    const it = RecordRow.parse(row);
    return {
      id: it.id,
      author: it.author,
      createdAt: it.created_at,
      changedAt: it.changed_at,
      action: it.action,
      version: it.version,
      state: State.parse(it.state_json),
      isRemoved: it.is_removed,
    };
  }

  const rowOf = (
    id: string,
    version: number,
    change: { at: string; action: HistoryAction; state: S; isRemoved: boolean },
  ) => ({
    id,
    version,
    changed_at: change.at,
    action: change.action,
    plan_id: placeOf(change.state).planId,
    meeting_id: placeOf(change.state).meetingId,
    state_json: JSON.stringify(change.state),
    is_removed: change.isRemoved,
  });

  return {
    list: (db, filter = {}) => {
      const ofPlan = filter.planId === undefined ? sql`` : sql`AND h.plan_id = ${filter.planId}`;
      const ofMeeting =
        filter.meetingId === undefined ? sql`` : sql`AND h.meeting_id = ${filter.meetingId}`;
      return db
        .all(
          sql`${RECORDS} AND h.version = r.version WHERE r.kind = ${kind} AND h.is_removed = 0
            ${ofPlan} ${ofMeeting} ORDER BY r.created_at, r.id`,
        )
        .map(toRecord);
    },
    find: (db, id) => {
      const row = db.get(
        sql`${RECORDS} AND h.version = r.version WHERE r.kind = ${kind} AND r.id = ${id}`,
      );
      return row ? toRecord(row) : null;
    },
    versions: (db, id) =>
      db
        .all(sql`${RECORDS} WHERE r.kind = ${kind} AND r.id = ${id} ORDER BY h.version`)
        .map(toRecord),
    add: (db, { id, author, at, state }) =>
      db.transaction(() => {
        runOne(
          db,
          sql`INSERT INTO records (id, kind, author, created_at, version)
            VALUES (${id}, ${kind}, ${author}, ${at}, 1)`,
        );
        addVersion(db, rowOf(id, 1, { at, action: 'add', state, isRemoved: false }));
      }),
    change: (db, record, change) =>
      db.transaction(() => {
        const version = record.version + 1;
        addVersion(db, rowOf(record.id, version, change));
        runOne(
          db,
          sql`UPDATE records SET version = ${version}
            WHERE id = ${record.id} AND version = ${record.version}`,
        );
      }),
  };
}

/** What became of questions; a record's id is the question's note's. */
export const answers = createRecords('answer', AnswerState, () => ({
  planId: null,
  meetingId: null,
}));

/** Statuses of uppdrag. */
export const statuses = createRecords('status', StatusState, ({ planId, meetingId }) => ({
  planId,
  meetingId,
}));

/** Yrkanden and ändringsyrkanden. */
export const motions = createRecords('motion', MotionState, ({ target, meetingId }) => ({
  planId: target?.planId ?? null,
  meetingId,
}));

/** Documents in the making. */
export const reportDrafts = createRecords('report-draft', DraftState, () => ({
  planId: null,
  meetingId: null,
}));

/** Records with a version whose words no longer are what was written. */
export const damagedRecords = (db: ReadableDb): string[] =>
  db
    .all(RECORDS)
    .filter((row) => isDamaged(row, RecordRow, hashOf))
    .map((row) => String(row['id']));
