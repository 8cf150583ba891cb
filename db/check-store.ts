import { setImmediate as othersFirst } from 'node:timers/promises';
import { z } from 'zod';
import { damagedVerdicts } from './check-verdicts.ts';
import { damagedCorrections } from './corrections.ts';
import type { Connection } from './driver.ts';
import { sqliteCode } from './driver.ts';
import { damagedDecisions } from './links.ts';
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
 * - `note`, `meeting`, `record`, `correction`, `verdict`, `plan`: words are not what was written;
 *   `what` is the id, of a verdict its finding's key
 * - `link`: as those, for a decided pair; `what` is the two plans
 */
export interface StoreFault {
  kind:
    | 'structure'
    | 'reference'
    | 'search'
    | 'note'
    | 'meeting'
    | 'record'
    | 'correction'
    | 'link'
    | 'verdict'
    | 'plan';
  what: string;
}

const faults = (kind: StoreFault['kind'], whats: readonly string[]): StoreFault[] =>
  whats.map((what) => ({ kind, what }));

const isDamage = (error: unknown): boolean =>
  sqliteCode(error)?.startsWith('SQLITE_CORRUPT') === true;

/** With some damage SQLite's check does not even come to its end. */
function structure(db: Connection): StoreFault[] {
  try {
    return checkedStructure(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return faults('structure', ['kontrollen kom inte till slutet']);
  }
}

function checkedStructure(db: Connection): StoreFault[] {
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
    if (!isDamage(error)) throw error;
    return faults('search', ['search_words']);
  }
}

const TextRow = z.object({ plan_id: z.string(), number: z.number() });
const PlanRow = z.object({ plan_json: z.string() });

/** A plan's text at a time: they are what takes longest. */
function* plans(db: Connection): Generator<StoreFault[]> {
  for (const row of db.all(sql`SELECT plan_id, number FROM revisions`)) {
    const { plan_id: id, number } = TextRow.parse(row);
    const text = db.get(
      sql`SELECT plan_json FROM revisions WHERE plan_id = ${id} AND number = ${number}`,
    );
    const isWhole = json(Plan).safeParse(PlanRow.parse(text).plan_json).success;
    yield isWhole ? [] : faults('plan', [`${id} ${number}`]);
  }
}

function* steps(db: Connection, access: 'write' | 'read'): Generator<StoreFault[]> {
  const broken = structure(db);
  yield broken;
  // A broken structure makes every further answer unsure.
  if (broken.length > 0) return;
  yield references(db);
  if (access === 'write') yield searchIndex(db);
  yield faults('note', damagedNotes(db));
  yield faults('meeting', damagedMeetings(db));
  yield faults('record', damagedRecords(db));
  yield faults('correction', damagedCorrections(db));
  yield faults('link', damagedDecisions(db));
  yield faults('verdict', damagedVerdicts(db));
  yield* plans(db);
}

/** Looks at everything in a store. The search index is only checked by the one who may write. */
export const checkStore = (db: Connection, access: 'write' | 'read'): StoreFault[] =>
  [...steps(db, access)].flat();

/** As `checkStore`, and lets others be served between the steps: for a copy that nobody waits for. */
export async function checkStoreInTurns(
  db: Connection,
  access: 'write' | 'read',
): Promise<StoreFault[]> {
  const found: StoreFault[] = [];
  for (const step of steps(db, access)) {
    found.push(...step);
    await othersFirst();
  }
  return found;
}
