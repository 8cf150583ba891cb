import { z } from 'zod';
import type { Connection } from './driver.ts';
import { sqliteCode } from './driver.ts';
import { damagedMeetings } from './meetings.ts';
import { damagedNotes } from './note-history.ts';
import { damagedRecords } from './records.ts';
import { Plan } from '../shared/plan/plan.ts';
import { json } from './row.ts';
import { sql } from './sql.ts';

/**
 * What is wrong in a store.
 * - `structure`: SQLite's own check; `what` is its line
 * - `reference`: a row points at one that is not there; `what` is the table
 * - `search`: the search index does not agree with the text
 * - `note`, `meeting`, `record`, `plan`: words are not what was written; `what` is the id
 */
export interface StoreFault {
  kind: 'structure' | 'reference' | 'search' | 'note' | 'meeting' | 'record' | 'plan';
  what: string;
}

const faults = (kind: StoreFault['kind'], whats: readonly string[]): StoreFault[] =>
  whats.map((what) => ({ kind, what }));

function structure(db: Connection): StoreFault[] {
  const rows = db.all(sql`PRAGMA integrity_check`);
  const lines = rows.map((row) => z.object({ integrity_check: z.string() }).parse(row));
  return faults(
    'structure',
    lines.map((line) => line.integrity_check).filter((line) => line !== 'ok'),
  );
}

function references(db: Connection): StoreFault[] {
  const rows = db.all(sql`PRAGMA foreign_key_check`);
  return faults('reference', [...new Set(rows.map((row) => String(row['table'])))]);
}

function searchIndex(db: Connection): StoreFault[] {
  try {
    db.run(sql`INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)`);
    return [];
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CORRUPT') !== true) throw error;
    return faults('search', ['search_words']);
  }
}

const PlanRow = z.object({ name: z.string(), plan_json: z.string() });

function plans(db: Connection): StoreFault[] {
  const rows = db.all(sql`SELECT plan_id || ' ' || number AS name, plan_json FROM revisions`);
  return rows.flatMap((row) => {
    const { name, plan_json: text } = PlanRow.parse(row);
    return json(Plan).safeParse(text).success ? [] : faults('plan', [name]);
  });
}

/** Looks at everything in a store. The search index is only checked by the one who may write. */
export function checkStore(db: Connection, access: 'write' | 'read'): StoreFault[] {
  const broken = structure(db);
  // A broken structure makes every further answer unsure.
  if (broken.length > 0) return broken;
  return [
    ...references(db),
    ...(access === 'write' ? searchIndex(db) : []),
    ...faults('note', damagedNotes(db)),
    ...faults('meeting', damagedMeetings(db)),
    ...faults('record', damagedRecords(db)),
    ...plans(db),
  ];
}
