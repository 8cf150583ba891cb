import { z } from 'zod';
import type { ReadableDb, WritableDb } from './database.ts';
import { Flag, json } from './row.ts';
import { sql } from './sql.ts';

/** What of any record's state can be searched. */
const Words = z.object({
  text: z.string(),
  motivation: z.string().default(''),
  by: z.string().default(''),
  saidBy: z.string().default(''),
  /** Key of the uppdrag (of a status). */
  key: z.string().nullable().default(null),
  target: z
    .object({ part: z.object({ key: z.string() }).nullable() })
    .nullable()
    .default(null),
});

const RecordRow = z.object({
  id: z.string(),
  kind: z.enum(['answer', 'status', 'motion']),
  version: z.number(),
  is_removed: Flag,
  plan_id: z.string().nullable(),
  state_json: json(Words),
});

/** A record as the index shall have it. */
export type RecordPart = z.infer<typeof RecordRow>;

/** Records whose present version the index does not have; drafts of documents are not searched. */
export const unindexedRecords = (db: ReadableDb): RecordPart[] =>
  db
    .all(
      sql`SELECT r.id, r.kind, r.version, h.is_removed, h.plan_id, h.state_json
        FROM records r JOIN record_history h ON h.record_id = r.id AND h.version = r.version
        LEFT JOIN search_parts s ON s.record_id = r.id
        WHERE r.kind IN ('answer', 'status', 'motion')
          AND s.record_version IS NOT r.version AND NOT (h.is_removed = 1 AND s.id IS NULL)`,
    )
    .map((row) => RecordRow.parse(row));

/** Takes a record out of the index. */
export const removeRecordPart = (db: WritableDb, id: string): void =>
  void db.run(sql`DELETE FROM search_parts WHERE record_id = ${id}`);

const NAMES: Record<RecordPart['kind'], string> = {
  answer: 'Svar på fråga',
  status: 'Status',
  motion: 'Yrkande',
};

function nameOf(db: ReadableDb, planId: string | null, key: string | null): string {
  if (planId === null || key === null) return '';
  const row = db.get(sql`SELECT name FROM search_parts
    WHERE plan_id = ${planId} AND key = ${key} AND kind = 'assignment'`);
  return row ? z.object({ name: z.string() }).parse(row).name : '';
}

/** Puts a record's present words in the index, or takes them out when it is removed. */
export function saveRecordPart(db: WritableDb, record: RecordPart): void {
  removeRecordPart(db, record.id);
  if (record.is_removed) return;
  const { text, motivation, by, saidBy, key: own, target } = record.state_json;
  const key = own ?? target?.part?.key ?? null;
  const name = nameOf(db, record.plan_id, key);
  const place = [NAMES[record.kind], name].filter(Boolean).join(', ');
  const words = [text, motivation].filter(Boolean).join('\n').normalize('NFC');
  db.run(sql`
    INSERT INTO search_parts (kind, plan_id, record_id, record_version, key, name, place, goal,
      receivers, tag, label, text)
    VALUES (${record.kind}, ${record.plan_id}, ${record.id}, ${record.version}, ${key}, ${name},
      ${place}, '', '', '', ${[by, saidBy].filter(Boolean).join(' ')}, ${words})`);
}
