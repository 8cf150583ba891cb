import { z } from 'zod';
import { PlanSummary } from '../shared/contract/contract.ts';
import { DocumentKind, type PlanHead } from '../shared/plan/plan.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { Flag } from './row.ts';
import { sql, type Row, type Sql } from './sql.ts';

const IdentityRow = z.object({
  id: z.string(),
  kind: DocumentKind,
  organ: z.string(),
  organization: z.string(),
  year: z.number().nullable(),
  title: z.string(),
});

const SummaryRow = IdentityRow.extend({
  is_sample: Flag,
  revisions: z.number(),
  waiting_text: z.number().nullable(),
  imported_at: z.string(),
  file_name: z.string(),
  format: z.enum(['pdf', 'docx', 'text']),
  assignments: z.number(),
  indicators: z.number(),
  budget_tables: z.number(),
  risks: z.number(),
  doubts: z.number(),
  notes: z.number(),
});

function toSummary(row: Row): PlanSummary {
  const it = SummaryRow.parse(row);
  return {
    id: it.id,
    kind: it.kind,
    organ: it.organ,
    organization: it.organization,
    year: it.year,
    title: it.title,
    isSample: it.is_sample,
    revisions: it.revisions,
    waitingText: it.waiting_text,
    importedAt: it.imported_at,
    fileName: it.file_name,
    format: it.format,
    counts: {
      assignments: it.assignments,
      indicators: it.indicators,
      budgetTables: it.budget_tables,
      risks: it.risks,
      notes: it.notes,
      doubts: it.doubts,
    },
  };
}

const SUMMARIES: Sql = sql`
  SELECT p.id, p.kind, p.organ, p.organization, p.year, p.title, p.is_sample,
    r.imported_at, r.file_name, r.format,
    r.assignments, r.indicators, r.budget_tables, r.risks, r.doubts,
    (SELECT count(*) FROM revisions a WHERE a.plan_id = p.id) AS revisions,
    (SELECT max(a.number) FROM revisions a
      WHERE a.plan_id = p.id AND a.number > max(p.revision, p.decided_text)) AS waiting_text,
    (SELECT count(*) FROM notes n
      JOIN note_history h ON h.note_id = n.id AND h.version = n.version
      WHERE n.plan_id = p.id AND h.is_removed = 0) AS notes
  FROM plans p JOIN revisions r ON r.plan_id = p.id AND r.number = p.revision`;

/** The plans in sight: by organ, then newest year first. */
export const listPlans = (db: ReadableDb): PlanSummary[] =>
  db
    .all(sql`${SUMMARIES} WHERE p.removed_at IS NULL ORDER BY p.organ, p.year DESC, p.id`)
    .map(toSummary);

/** One plan, also when it is out of sight; null when there is none. */
export function findPlan(db: ReadableDb, id: string): PlanSummary | null {
  const row = db.get(sql`${SUMMARIES} WHERE p.id = ${id}`);
  return row ? toSummary(row) : null;
}

/** True when the plan was put out of sight. */
export const isRemoved = (db: ReadableDb, id: string): boolean =>
  db.get(sql`SELECT 1 FROM plans WHERE id = ${id} AND removed_at IS NOT NULL`) !== undefined;

/** Every id that was ever given out, also of plans out of sight: none is used twice. */
export const planIds = (db: ReadableDb): string[] =>
  db.all(sql`SELECT id FROM plans`).map((row) => z.object({ id: z.string() }).parse(row).id);

/** Who a stored document is, for telling whether another text is of the same plan. */
export interface PlanIdentity extends PlanHead {
  id: string;
}

/** The identity of every plan, also of those out of sight. */
export const planIdentities = (db: ReadableDb): PlanIdentity[] =>
  db
    .all(sql`SELECT id, kind, organ, organization, year, title FROM plans ORDER BY id`)
    .map((row) => IdentityRow.parse(row));

/** Adds a plan whose first revision follows in the same transaction. */
export const addPlan = (
  db: WritableDb,
  plan: { id: string; head: PlanHead; isSample: boolean },
): void =>
  runOne(
    db,
    sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
      VALUES (${plan.id}, ${plan.head.kind}, ${plan.head.organ}, ${plan.head.organization},
        ${plan.head.year}, ${plan.head.title}, ${plan.isSample}, 1)`,
  );

/**
 * Makes a revision the present one; the plan's name and title follow it, its id stays. It and the one
 * that held before are decided on.
 */
export const setRevision = (
  db: WritableDb,
  planId: string,
  revision: number,
  head: PlanHead,
): void =>
  runOne(
    db,
    sql`UPDATE plans SET decided_text = max(decided_text, revision, ${revision}),
      revision = ${revision}, title = ${head.title}, organ = ${head.organ},
      organization = iif(${head.organization} = '', organization, ${head.organization}) WHERE id = ${planId}`,
  );

/** Notes that a person has seen a text and let the one that holds hold on: it waits no more. */
export const keepBack = (db: WritableDb, planId: string, number: number): void =>
  runOne(
    db,
    sql`UPDATE plans SET decided_text = max(decided_text, ${number}) WHERE id = ${planId}`,
  );

/** Puts a plan out of sight (`at`, ISO 8601) or back (null). */
export const setRemoved = (db: WritableDb, planId: string, at: string | null): void =>
  runOne(db, sql`UPDATE plans SET removed_at = ${at} WHERE id = ${planId}`);
