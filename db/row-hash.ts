import { createHash } from 'node:crypto';

/**
 * A fingerprint of a row's own words (SHA-256, hex). SQLite's checks find broken structure but not
 * a flipped letter inside a text; this does.
 */
export function rowHash(fields: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
