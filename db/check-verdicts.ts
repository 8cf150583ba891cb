import { z } from 'zod';
import { FindingVerdict } from '../shared/contract/contract.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { isDamaged, rowHash } from './row-hash.ts';
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

const Kept = z.object({
  decided_at: z.string(),
  finding_id: z.string(),
  verdict: z.string().nullable(),
  hash: z.string(),
});

/** Findings with a verdict that no longer is what was written. */
export const damagedVerdicts = (db: ReadableDb): string[] =>
  db
    .all(sql`SELECT decided_at, finding_id, verdict, hash FROM check_verdicts ORDER BY number`)
    .filter((row) =>
      isDamaged(row, Kept, (it) => rowHash([it.decided_at, it.finding_id, it.verdict])),
    )
    .map((row) => String(row['finding_id']));

const VerdictRow = z.object({ finding_id: z.string(), verdict: FindingVerdict.nullable() });

/** The last verdict on each finding; null where it was taken back. */
export function verdicts(db: ReadableDb): Map<string, FindingVerdict | null> {
  const rows = db.all(sql`SELECT finding_id, verdict FROM check_verdicts ORDER BY number`);
  return new Map(
    rows.map((row) => {
      const { finding_id: key, verdict } = VerdictRow.parse(row);
      return [key, verdict];
    }),
  );
}
