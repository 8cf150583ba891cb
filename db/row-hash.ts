import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Row } from './sql.ts';

/**
 * A fingerprint of a row's own words (SHA-256, hex). SQLite's checks find broken structure but not
 * a flipped letter inside a text; this does.
 */
export function rowHash(fields: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/**
 * Whether a row no longer is what was written: it does not fit its schema, or its words have another
 * fingerprint than the one it carries.
 */
export function isDamaged<T extends { hash: string }>(
  row: Row,
  schema: z.ZodType<T>,
  hashOf: (it: T) => string,
): boolean {
  const parsed = schema.safeParse(row);
  return !parsed.success || hashOf(parsed.data) !== parsed.data.hash;
}

/**
 * A column's JSON with its fields in the order they were written in, which the fingerprint is of; a
 * schema that reads it puts them in its own order. Only for a row that fits its schema.
 */
export function asWritten(row: Row, column: string): unknown {
  const text = row[column];
  return typeof text === 'string' ? JSON.parse(text) : null;
}
