import { z } from 'zod';
import type { ReadableDb } from './database.ts';
import { sql, type Sql } from './sql.ts';

/** A part that was hit, with its whole text. */
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
  text: string;
}

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
    text: z.string(),
  })
  .transform(({ plan_id, plan_title, note_id, block_id, ...it }): FoundPart => ({
    ...it,
    planId: plan_id,
    planTitle: plan_title,
    noteId: note_id,
    blockId: block_id,
  }));

const IdRow = z.object({ id: z.number() });

/** Which parts an expression is to match: those of one plan and the notes on it, or all. */
const matching = (expression: string, planId: string | undefined): Sql =>
  planId === undefined
    ? sql`FROM search_words WHERE search_words MATCH ${expression}`
    : sql`FROM search_words JOIN search_parts s ON s.id = search_words.rowid
        WHERE search_words MATCH ${expression} AND s.plan_id = ${planId}`;

/**
 * Weighing a part costs ten times as much as finding it, and among this many that have the word all
 * weigh about the same.
 */
const MOST_WEIGHED = 1_500;

interface Wanted {
  planId?: string | undefined;
  limit: number;
  /** No more than this match, so far as the caller knows; spares counting where they are few. */
  atMost?: number;
}

const idsOf = (db: ReadableDb, query: Sql): number[] =>
  db.all(query).map((row) => IdRow.parse(row).id);

const found = (db: ReadableDb, expression: string, { planId, limit }: Wanted): number[] =>
  idsOf(
    db,
    sql`SELECT search_words.rowid AS id ${matching(expression, planId)}
      ORDER BY search_words.rowid LIMIT ${limit}`,
  );

/**
 * Ids of the parts that an FTS5 expression matches, best first; a name counts more than a text.
 * Where very many match, those with the words in their name come first and the rest in the index's
 * own order.
 */
export function rankParts(db: ReadableDb, expression: string, wanted: Wanted): number[] {
  const { planId, limit, atMost = Number.POSITIVE_INFINITY } = wanted;
  const areFew = atMost <= MOST_WEIGHED;
  if (!areFew && countParts(db, expression, planId, MOST_WEIGHED + 1) > MOST_WEIGHED) {
    const named = found(db, `label : (${expression})`, wanted);
    return [...new Set([...named, ...found(db, expression, wanted)])].slice(0, limit);
  }
  return idsOf(
    db,
    sql`SELECT search_words.rowid AS id ${matching(expression, planId)}
      ORDER BY bm25(search_words, 3.0, 1.0), search_words.rowid LIMIT ${limit}`,
  );
}

/** Parts by id, in no order of their own. */
export const describeParts = (db: ReadableDb, ids: readonly number[]): FoundPart[] =>
  db
    .all(
      sql`SELECT s.id, s.kind, s.plan_id, coalesce(p.title, '') AS plan_title, s.note_id, s.key,
          s.block_id, s.place, s.page, s.text
        FROM search_parts s LEFT JOIN plans p ON p.id = s.plan_id
        WHERE s.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    )
    .map((row) => FoundRow.parse(row));

/** How many parts an expression matches; counting stops at `most`. */
export function countParts(
  db: ReadableDb,
  expression: string,
  planId?: string,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const row = db.get(
    sql`SELECT count(*) AS total FROM (SELECT 1 ${matching(expression, planId)} LIMIT ${most})`,
  );
  return z.object({ total: z.number() }).parse(row).total;
}

const TermRow = z.object({ term: z.string() });

/** Every word of the index. Takes a tenth of a second for each million words of text. */
export const allTerms = (db: ReadableDb): string[] =>
  db.all(sql`SELECT term FROM search_terms`).map((row) => TermRow.parse(row).term);
