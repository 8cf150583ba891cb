import { z } from 'zod';
import { FindingVerdict } from '../shared/contract/contract.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { rowHash } from './row-hash.ts';
import { sql } from './sql.ts';

/** Adds a verdict on a finding; null takes the earlier one back. */
export const addVerdict = (
  db: WritableDb,
  key: string,
  verdict: FindingVerdict | null,
  at: string,
): void =>
  runOne(
    db,
    sql`INSERT INTO check_verdicts (decided_at, finding_id, verdict, hash)
      VALUES (${at}, ${key}, ${verdict}, ${rowHash([at, key, verdict])})`,
  );

const VerdictRow = z.object({ finding_id: z.string(), verdict: FindingVerdict.nullable() });

/** The verdicts that hold, by finding. */
export function verdicts(db: ReadableDb): Map<string, FindingVerdict> {
  const held = new Map<string, FindingVerdict>();
  for (const row of db.all(sql`SELECT finding_id, verdict FROM check_verdicts ORDER BY number`)) {
    const { finding_id: key, verdict } = VerdictRow.parse(row);
    if (verdict === null) held.delete(key);
    else held.set(key, verdict);
  }
  return held;
}
