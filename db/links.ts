import { z } from 'zod';
import { LinkVerdict } from '../shared/compare/comparison.ts';
import { runOne, type ReadableDb, type WritableDb } from './database.ts';
import { isDamaged, rowHash } from './row-hash.ts';
import { sql } from './sql.ts';

/** One end of a pair: the assignment's key and its wording when the person decided. */
export interface DecidedEnd {
  planId: string;
  key: string;
  text: string;
}

/** What a person said of a pair; null took an earlier verdict back. */
export interface Decision {
  from: DecidedEnd;
  to: DecidedEnd;
  verdict: LinkVerdict | null;
}

const DecisionRow = z
  .object({
    from_plan_id: z.string(),
    from_key: z.string(),
    from_text: z.string(),
    to_plan_id: z.string(),
    to_key: z.string(),
    to_text: z.string(),
    verdict: LinkVerdict.nullable(),
  })
  .transform((row): Decision => ({
    from: { planId: row.from_plan_id, key: row.from_key, text: row.from_text },
    to: { planId: row.to_plan_id, key: row.to_key, text: row.to_text },
    verdict: row.verdict,
  }));

const decisionHash = ({ from, to, verdict }: Decision, at: string): string =>
  rowHash([at, from, to, verdict]);

/** Adds a decision; the older ones stay in the history. */
export const addDecision = (db: WritableDb, { from, to, verdict }: Decision, at: string): void =>
  runOne(
    db,
    sql`INSERT INTO link_decisions (decided_at, from_plan_id, from_key, from_text,
        to_plan_id, to_key, to_text, verdict, hash)
      VALUES (${at}, ${from.planId}, ${from.key}, ${from.text}, ${to.planId}, ${to.key}, ${to.text},
        ${verdict}, ${decisionHash({ from, to, verdict }, at)})`,
  );

const Kept = DecisionRow.in.extend({ decided_at: z.string(), hash: z.string() });

/** The plans of decisions that no longer are what was written: 'hsn-2025 hsn-2026'. */
export const damagedDecisions = (db: ReadableDb): string[] =>
  db
    .all(
      sql`SELECT decided_at, from_plan_id, from_key, from_text, to_plan_id, to_key, to_text, verdict,
        hash FROM link_decisions ORDER BY number`,
    )
    .filter((row) =>
      isDamaged(row, Kept, ({ decided_at: at }) => decisionHash(DecisionRow.parse(row), at)),
    )
    .map((row) => `${String(row['from_plan_id'])} ${String(row['to_plan_id'])}`);

const turned = ({ from, to, verdict }: Decision): Decision => ({ from: to, to: from, verdict });

/** Every decision between two plans in the order they were made, seen from `from` whichever way it was made. */
export const decisionsBetween = (db: ReadableDb, from: string, to: string): Decision[] =>
  db
    .all(
      sql`SELECT from_plan_id, from_key, from_text, to_plan_id, to_key, to_text, verdict
        FROM link_decisions
        WHERE (from_plan_id = ${from} AND to_plan_id = ${to})
          OR (from_plan_id = ${to} AND to_plan_id = ${from})
        ORDER BY number`,
    )
    .map((row) => DecisionRow.parse(row))
    .map((decision) => (decision.from.planId === from ? decision : turned(decision)));
