import { z } from 'zod';
import type { ReadableDb } from './database.ts';
import { sql } from './sql.ts';

const Counts = z.object({ plans: z.number(), notes: z.number(), meetings: z.number() });
/** What a store holds in sight, in numbers. */
export type StoreCounts = z.infer<typeof Counts>;

/** Counts the plans, notes and meetings that are not put away or removed. */
export const storeCounts = (db: ReadableDb): StoreCounts =>
  Counts.parse(
    db.get(sql`SELECT
      (SELECT count(*) FROM plans WHERE removed_at IS NULL) AS plans,
      (SELECT count(*) FROM notes n JOIN note_history h
        ON h.note_id = n.id AND h.version = n.version WHERE h.is_removed = 0) AS notes,
      (SELECT count(*) FROM meetings m JOIN meeting_history h
        ON h.meeting_id = m.id AND h.version = m.version WHERE h.is_removed = 0) AS meetings`),
  );

/** When the first note or meeting was made (ISO 8601); null when there is none yet. */
export function ownWordsSince(db: ReadableDb): string | null {
  const row = db.get(sql`
    SELECT min(at) AS oldest FROM (
      SELECT min(created_at) AS at FROM notes
      UNION ALL SELECT min(created_at) FROM meetings)`);
  return z.object({ oldest: z.string().nullable() }).parse(row).oldest;
}
