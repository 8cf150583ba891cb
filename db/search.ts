import { z } from 'zod';
import type { ReadableDb } from './database.ts';
import { sql, type Sql } from './sql.ts';

/** A hit as the index gives it; `snippet` has its words between U+0002 and U+0003. */
export interface FoundPart {
  id: number;
  kind: 'assignment' | 'indicator' | 'risk' | 'goal' | 'section' | 'text' | 'note';
  planId: string | null;
  planTitle: string;
  noteId: string | null;
  key: string | null;
  blockId: string | null;
  place: string;
  page: number | null;
  snippet: string;
}

/** Words of text around a hit: about two lines of the result list. */
const SNIPPET_WORDS = 24;

const FoundRow = z
  .object({
    id: z.number(),
    kind: z.enum(['assignment', 'indicator', 'risk', 'goal', 'section', 'text', 'note']),
    plan_id: z.string().nullable(),
    plan_title: z.string(),
    note_id: z.string().nullable(),
    key: z.string().nullable(),
    block_id: z.string().nullable(),
    place: z.string(),
    page: z.number().nullable(),
    snippet: z.string(),
  })
  .transform(({ plan_id, plan_title, note_id, block_id, ...it }): FoundPart => ({
    ...it,
    planId: plan_id,
    planTitle: plan_title,
    noteId: note_id,
    blockId: block_id,
  }));

// Plans out of sight are not searched; notes about them are, for they stay.
const IN_SIGHT = sql`(p.removed_at IS NULL OR s.note_id IS NOT NULL)`;

const ofPlan = (planId: string | undefined): Sql =>
  planId === undefined ? sql`` : sql`AND s.plan_id = ${planId}`;

/** The parts that an FTS5 expression matches, best first. A name counts more than a text. */
export const searchParts = (
  db: ReadableDb,
  expression: string,
  options: { planId?: string | undefined; limit: number },
): FoundPart[] =>
  db
    .all(
      sql`SELECT s.id, s.kind, s.plan_id, coalesce(p.title, '') AS plan_title, s.note_id, s.key,
          s.block_id, s.place, s.page,
          snippet(search_words, 1, char(2), char(3), '…', ${SNIPPET_WORDS}) AS snippet
        FROM search_words
        JOIN search_parts s ON s.id = search_words.rowid
        LEFT JOIN plans p ON p.id = s.plan_id
        WHERE search_words MATCH ${expression} AND ${IN_SIGHT} ${ofPlan(options.planId)}
        ORDER BY bm25(search_words, 3.0, 1.0)
          * CASE s.kind WHEN 'assignment' THEN 1.5 WHEN 'note' THEN 1.5 ELSE 1.0 END, s.id
        LIMIT ${options.limit}`,
    )
    .map((row) => FoundRow.parse(row));

/** How many parts an expression matches. */
export function countParts(db: ReadableDb, expression: string, planId?: string): number {
  const row = db.get(
    sql`SELECT count(*) AS total FROM search_words
      JOIN search_parts s ON s.id = search_words.rowid LEFT JOIN plans p ON p.id = s.plan_id
      WHERE search_words MATCH ${expression} AND ${IN_SIGHT} ${ofPlan(planId)}`,
  );
  return z.object({ total: z.number() }).parse(row).total;
}

const TermRow = z.object({ term: z.string() });

/** Words of the index that contain `part` anywhere (parts of compounds), the most common first. */
export const termsContaining = (db: ReadableDb, part: string, limit: number): string[] =>
  db
    .all(
      sql`SELECT term FROM search_terms WHERE instr(term, ${part}) > 0
        ORDER BY doc DESC, term LIMIT ${limit}`,
    )
    .map((row) => TermRow.parse(row).term);

/** Words of the index that begin so. */
export const termsStarting = (db: ReadableDb, start: string, limit: number): string[] =>
  db
    .all(
      sql`SELECT term FROM search_terms WHERE term >= ${start} AND term < ${`${start}\u{10FFFF}`}
        ORDER BY doc DESC, term LIMIT ${limit}`,
    )
    .map((row) => TermRow.parse(row).term);
