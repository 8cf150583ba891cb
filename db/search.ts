import { z } from 'zod';
import type { ReadableDb } from './database.ts';
import { sql, type Sql } from './sql.ts';

const Kind = z.enum([
  'assignment',
  'indicator',
  'risk',
  'budget',
  'goal',
  'section',
  'text',
  'note',
  'answer',
  'status',
  'motion',
]);

const FoundRow = z.object({
  id: z.number(),
  kind: Kind,
  planId: z.string().nullable(),
  planTitle: z.string(),
  noteId: z.string().nullable(),
  key: z.string().nullable(),
  blockId: z.string().nullable(),
  name: z.string(),
  place: z.string(),
  page: z.number().nullable(),
  label: z.string(),
  text: z.string(),
});

/** A part that was hit, with its whole text. */
export type FoundPart = z.infer<typeof FoundRow>;

/** What parts are narrowed to; each list widens itself, an absent one narrows nothing. */
export interface PartFilter {
  planIds?: readonly string[];
  kinds?: readonly FoundPart['kind'][];
  /** Lower case: a goal's key, or words of its label or title. */
  goals?: readonly string[];
  /** Lower case: the beginning of a note's label. */
  tags?: readonly string[];
  /** Only what is given to or followed by these: whole cells, as `allReceivers` gives them. */
  receivers?: readonly string[];
}

const anyOf = (conditions: readonly Sql[]): Sql => {
  const [first = sql`0`, ...rest] = conditions;
  return sql`(${rest.reduce((all, one) => sql`${all} OR ${one}`, first)})`;
};

const oneOf = (column: Sql, values: readonly string[]): Sql =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

const goalIs = (goal: string): Sql =>
  /^\d+$/u.test(goal) ? sql`s.goal LIKE ${`${goal}\n%`}` : sql`instr(s.goal, ${goal}) > 0`;

function conditionsOf(filter: PartFilter): Sql[] {
  const { planIds, kinds, goals, tags, receivers } = filter;
  return [
    ...(planIds ? [oneOf(sql`s.plan_id`, planIds)] : []),
    ...(kinds ? [oneOf(sql`s.kind`, kinds)] : []),
    ...(goals ? [anyOf(goals.map(goalIs))] : []),
    ...(tags ? [anyOf(tags.map((tag) => sql`instr(s.tag, ${tag}) = 1`))] : []),
    ...(receivers ? [oneOf(sql`s.receivers`, receivers)] : []),
  ];
}

/** Which parts are meant: those an expression matches (null: all) that pass the filter. */
function matching(expression: string | null, filter: PartFilter): Sql {
  const conditions = conditionsOf(filter);
  const all = conditions.reduce((before, one) => sql`${before} AND ${one}`, sql``);
  if (expression === null) return sql`FROM search_parts s WHERE 1 ${all}`;
  const matched = sql`WHERE search_words MATCH ${expression}`;
  return conditions.length === 0
    ? sql`FROM search_words ${matched}`
    : sql`FROM search_words JOIN search_parts s ON s.id = search_words.rowid ${matched} ${all}`;
}

const idsOf = (db: ReadableDb, query: Sql): number[] => db.column(query).map(Number);

/** Every way that receivers are written in the index: those of one part a string, a line each. */
export const allReceivers = (db: ReadableDb): string[] =>
  db.column(sql`SELECT DISTINCT receivers FROM search_parts WHERE receivers <> ''`).map(String);

/** Ids of the parts that an expression matches (null: every part), in the index's own order. */
export function findParts(
  db: ReadableDb,
  expression: string | null,
  filter: PartFilter,
  limit: number,
): number[] {
  const id = expression === null ? sql`s.id` : sql`search_words.rowid`;
  return idsOf(db, sql`SELECT ${id} ${matching(expression, filter)} ORDER BY ${id} LIMIT ${limit}`);
}

/** As `findParts`, best first; a name counts more than a text. Weighing costs ten times the finding. */
export const rankParts = (
  db: ReadableDb,
  expression: string,
  filter: PartFilter,
  limit: number,
): number[] =>
  idsOf(
    db,
    sql`SELECT search_words.rowid ${matching(expression, filter)}
      ORDER BY bm25(search_words, 3.0, 1.0), search_words.rowid LIMIT ${limit}`,
  );

/** Parts by id, in the order of the ids. */
export function describeParts(db: ReadableDb, ids: readonly number[]): FoundPart[] {
  const rows = db.all(
    sql`SELECT s.id, s.kind, s.plan_id AS planId, coalesce(p.title, '') AS planTitle,
        s.note_id AS noteId, s.key, s.block_id AS blockId, s.name, s.place, s.page, s.label, s.text
      FROM json_each(${JSON.stringify(ids)}) j JOIN search_parts s ON s.id = j.value
      LEFT JOIN plans p ON p.id = s.plan_id ORDER BY j.key`,
  );
  return rows.map((row) => FoundRow.parse(row));
}

const TermRow = z.object({ term: z.string() });

/** Every word of the index. Takes a tenth of a second for each million words of text. */
export const allTerms = (db: ReadableDb): string[] =>
  db.all(sql`SELECT term FROM search_terms`).map((row) => TermRow.parse(row).term);

/** Sorts after every word that goes on with a letter. */
const AFTER_LETTERS = '\u{10FFFF}';

/**
 * The word of these that stands in most parts, or else that most words begin with ('omvårdnad' of
 * 'omvårdnadsteam'); null when none stands in any.
 */
export function mostUsedTerm(db: ReadableDb, terms: readonly string[]): string | null {
  const whole = terms.map((term) => ({
    term,
    parts: partsWith(db, sql`term = ${term}`),
  }));
  const standing = whole.some(({ parts }) => parts > 0)
    ? whole
    : terms.map((term) => ({
        term,
        parts: partsWith(db, sql`term > ${term} AND term < ${term + AFTER_LETTERS}`),
      }));
  const most = standing.toSorted((a, b) => b.parts - a.parts)[0];
  return most !== undefined && most.parts > 0 ? most.term : null;
}

const partsWith = (db: ReadableDb, isMeant: Sql): number =>
  Number(db.get(sql`SELECT sum(doc) AS parts FROM search_terms WHERE ${isMeant}`)?.['parts'] ?? 0);

const AbbreviationRow = z.object({ abbreviation: z.string(), words: z.string() });

/** What abbreviations stand for, as the plans in the index spell them out. */
export const allAbbreviations = (db: ReadableDb): z.infer<typeof AbbreviationRow>[] =>
  db
    .all(sql`SELECT DISTINCT abbreviation, words FROM search_abbreviations ORDER BY words`)
    .map((row) => AbbreviationRow.parse(row));
