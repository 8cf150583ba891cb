import { z } from 'zod';
import { Correction, type KeptCorrection } from '../shared/correction/correction.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { json } from './row.ts';
import { isDamaged, rowHash } from './row-hash.ts';
import { sql } from './sql.ts';

/** A correction as it is kept; null takes an earlier one with that id back. */
export interface CorrectionEntry {
  id: string;
  planId: string;
  correction: Correction | null;
}

/** Adds to the history of corrections; nothing in it is ever changed. */
export function addCorrection(db: WritableDb, entry: CorrectionEntry, at: string): void {
  const { id, planId, correction } = entry;
  const text = correction === null ? null : JSON.stringify(correction);
  runOne(
    db,
    sql`INSERT INTO corrections (id, plan_id, made_at, correction_json, hash)
      VALUES (${id}, ${planId}, ${at}, ${text}, ${rowHash([id, planId, at, text])})`,
  );
}

const Entry = z.object({ id: z.string(), correction_json: json(Correction).nullable() });

/** The corrections of a plan that hold, in the order they were first made. */
export function correctionsOf(db: ReadableDb, planId: string): KeptCorrection[] {
  const held = new Map<string, Correction | null>();
  const rows = db.all(
    sql`SELECT id, correction_json FROM corrections WHERE plan_id = ${planId} ORDER BY number`,
  );
  for (const row of rows) {
    const entry = Entry.parse(row);
    held.set(entry.id, entry.correction_json);
  }
  return [...held].flatMap(([id, correction]) => (correction ? [{ id, correction }] : []));
}

const Kept = z.object({
  id: z.string(),
  plan_id: z.string(),
  made_at: z.string(),
  correction_json: z.string().nullable(),
  hash: z.string(),
});

/** Corrections whose words no longer are what was written. */
export const damagedCorrections = (db: ReadableDb): string[] =>
  db
    .all(sql`SELECT id, plan_id, made_at, correction_json, hash FROM corrections ORDER BY number`)
    .filter((row) =>
      isDamaged(row, Kept, (it) => rowHash([it.id, it.plan_id, it.made_at, it.correction_json])),
    )
    .map((row) => String(row['id']));

/** A number that grows with every change of a plan's corrections; 0 when there never was one. */
export function correctionsVersion(db: ReadableDb, planId: string): number {
  const row = db.get(
    sql`SELECT coalesce(max(number), 0) AS version FROM corrections WHERE plan_id = ${planId}`,
  );
  return z.object({ version: z.number() }).parse(row).version;
}
