import { z } from 'zod';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { json } from './row.ts';
import { sql } from './sql.ts';

/** A removed note as a colleague is told of it: that it is removed, and nothing of what it said. */
export interface WithdrawnRow {
  id: string;
  /** ISO 8601 in UTC, as the times of its versions and of its answer's. */
  removedAt: string;
  versions: string[];
  answers: string[];
}

const Times = json(z.array(z.string()));
const Row = z.object({
  note_id: z.string(),
  removed_at: z.string(),
  versions_json: Times,
  answers_json: Times,
});

/** Keeps of a note what is to be told of it once its words are gone. */
export const addWithdrawnNote = (db: WritableDb, planId: string, note: WithdrawnRow): void =>
  runOne(
    db,
    sql`INSERT INTO withdrawn_notes (note_id, plan_id, removed_at, versions_json, answers_json)
      VALUES (${note.id}, ${planId}, ${note.removedAt}, ${JSON.stringify(note.versions)},
        ${JSON.stringify(note.answers)})`,
  );

/** Those of a plan that were removed at `since` or later, the one removed last first. */
export const withdrawnOfPlan = (db: ReadableDb, planId: string, since: string): WithdrawnRow[] =>
  db
    .all(
      sql`SELECT note_id, removed_at, versions_json, answers_json FROM withdrawn_notes
        WHERE plan_id = ${planId} AND removed_at >= ${since} ORDER BY removed_at DESC`,
    )
    .map((row) => {
      const it = Row.parse(row);
      const { note_id: id, removed_at: removedAt } = it;
      return { id, removedAt, versions: it.versions_json, answers: it.answers_json };
    });

/** Forgets those that were removed before `since`. */
export const forgetWithdrawn = (db: WritableDb, since: string): void =>
  void db.run(sql`DELETE FROM withdrawn_notes WHERE removed_at < ${since}`);
