import { z } from 'zod';
import type { PlanSummary } from '../shared/contract/contract.ts';
import { Plan } from '../shared/plan/plan.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { json } from './row.ts';
import { sql } from './sql.ts';

/** One text taken in for a plan. `original` is its path below the data folder, with '/'. */
export interface Revision {
  planId: string;
  number: number;
  importedAt: string;
  /** Version of the program that read it. */
  readBy: string;
  fileName: string;
  format: PlanSummary['format'];
  sha256: string;
  original: string;
}

const RevisionRow = z
  .object({
    plan_id: z.string(),
    number: z.number(),
    imported_at: z.string(),
    read_by: z.string(),
    file_name: z.string(),
    format: z.enum(['pdf', 'docx', 'text']),
    sha256: z.string(),
    original: z.string(),
  })
  .transform((row): Revision => ({
    planId: row.plan_id,
    number: row.number,
    importedAt: row.imported_at,
    readBy: row.read_by,
    fileName: row.file_name,
    format: row.format,
    sha256: row.sha256,
    original: row.original,
  }));

const COLUMNS = sql`r.plan_id, r.number, r.imported_at, r.read_by, r.file_name, r.format, r.sha256, r.original`;

/** The revision with exactly these bytes, whichever plan it is of. */
export function findRevisionByBytes(db: ReadableDb, sha256: string): Revision | null {
  const row = db.get(sql`SELECT ${COLUMNS} FROM revisions r WHERE r.sha256 = ${sha256}`);
  return row ? RevisionRow.parse(row) : null;
}

/** The plan's present revision without its text. */
export function currentRevision(db: ReadableDb, planId: string): Revision | null {
  const row = db.get(sql`
    SELECT ${COLUMNS} FROM plans p JOIN revisions r ON r.plan_id = p.id AND r.number = p.revision
    WHERE p.id = ${planId}`);
  return row ? RevisionRow.parse(row) : null;
}

/** Every revision, oldest first: for checking and copying the originals. */
export const allRevisions = (db: ReadableDb): Revision[] =>
  db
    .all(sql`SELECT ${COLUMNS} FROM revisions r ORDER BY r.imported_at, r.plan_id, r.number`)
    .map((row) => RevisionRow.parse(row));

/**
 * The structure of one revision; null when there is none, 'damaged' when what is stored does not
 * fit the schema.
 */
export function getPlanText(
  db: ReadableDb,
  planId: string,
  number: number,
): Plan | 'damaged' | null {
  const row = db.get(
    sql`SELECT plan_json FROM revisions WHERE plan_id = ${planId} AND number = ${number}`,
  );
  if (!row) return null;
  const parsed = z.object({ plan_json: json(Plan) }).safeParse(row);
  return parsed.success ? parsed.data.plan_json : 'damaged';
}

/** A plan's revisions, oldest first. */
export const revisionsOf = (db: ReadableDb, planId: string): Revision[] =>
  db
    .all(sql`SELECT ${COLUMNS} FROM revisions r WHERE r.plan_id = ${planId} ORDER BY r.number`)
    .map((row) => RevisionRow.parse(row));

/** Which version of the program read a stored text; null when there is no such text. */
export function readBy(db: ReadableDb, planId: string, number: number): string | null {
  const row = db.get(
    sql`SELECT read_by FROM revisions WHERE plan_id = ${planId} AND number = ${number}`,
  );
  return row ? z.object({ read_by: z.string() }).parse(row).read_by : null;
}

/** The counts of a stored text as it reads with its corrections. */
export const setCounts = (db: WritableDb, planId: string, number: number, plan: Plan): void =>
  runOne(
    db,
    sql`UPDATE revisions SET assignments = ${plan.assignments.length},
      indicators = ${plan.indicators.length}, budget_tables = ${plan.budgetTables.length},
      risks = ${plan.risks.length}, doubts = ${countDoubts(plan)}
      WHERE plan_id = ${planId} AND number = ${number}`,
  );

/** The highest revision number of a plan; 0 when it has none. */
export function lastRevisionNumber(db: ReadableDb, planId: string): number {
  const row = db.get(
    sql`SELECT coalesce(max(number), 0) AS last FROM revisions WHERE plan_id = ${planId}`,
  );
  return z.object({ last: z.number() }).parse(row).last;
}

const countDoubts = (plan: Plan): number =>
  plan.findings.filter((finding) => finding.severity !== 'info').length;

/** Adds a text of a plan with its counts. */
export const addRevision = (db: WritableDb, revision: Revision, plan: Plan): void =>
  runOne(
    db,
    sql`INSERT INTO revisions (plan_id, number, imported_at, read_by, file_name, format, sha256, original,
        assignments, indicators, budget_tables, risks, doubts, plan_json)
      VALUES (${revision.planId}, ${revision.number}, ${revision.importedAt}, ${revision.readBy}, ${revision.fileName},
        ${revision.format}, ${revision.sha256}, ${revision.original},
        ${plan.assignments.length}, ${plan.indicators.length}, ${plan.budgetTables.length},
        ${plan.risks.length}, ${countDoubts(plan)}, ${JSON.stringify(plan)})`,
  );

/** Gives a stored text a new reading: the same document, read anew. */
export const replacePlanText = (db: WritableDb, revision: Revision, plan: Plan): void =>
  runOne(
    db,
    sql`UPDATE revisions SET read_by = ${revision.readBy}, assignments = ${plan.assignments.length},
      indicators = ${plan.indicators.length}, budget_tables = ${plan.budgetTables.length},
      risks = ${plan.risks.length}, doubts = ${countDoubts(plan)}, plan_json = ${JSON.stringify(plan)}
      WHERE plan_id = ${revision.planId} AND number = ${revision.number}`,
  );
