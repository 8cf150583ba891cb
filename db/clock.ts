import { z } from 'zod';
import type { ReadableDb } from './database.ts';
import { sql } from './sql.ts';

/** The newest time in the store (ISO 8601), or null in an empty one. */
export function newestTime(db: ReadableDb): string | null {
  const row = db.get(sql`
    SELECT max(at) AS newest FROM (
      SELECT max(changed_at) AS at FROM note_history
      UNION ALL SELECT max(changed_at) FROM meeting_history
      UNION ALL SELECT max(changed_at) FROM record_history
      UNION ALL SELECT max(decided_at) FROM link_decisions
      UNION ALL SELECT max(decided_at) FROM check_verdicts
      UNION ALL SELECT max(made_at) FROM corrections
      UNION ALL SELECT max(imported_at) FROM revisions)`);
  return z.object({ newest: z.string().nullable() }).parse(row).newest;
}
