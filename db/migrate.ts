import type { Connection } from './driver.ts';

/** One step of the schema: its number, and what it does to a store of the number before. */
export interface Migration {
  readonly number: number;
  readonly up: (db: Pick<Connection, 'exec' | 'all' | 'get' | 'run'>) => void;
}

/** The version a store has after all of them. */
export const latestVersion = (migrations: readonly Migration[]): number => migrations.length;

function assertOrdered(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1)
      throw new Error(`Migration ${migration.number} stands in place ${index + 1}`);
  });
}

/**
 * Brings a store up to the last migration, all steps in one transaction: a process that is killed
 * on the way leaves the store as it was. Gives the version it had before.
 */
export function migrate(db: Connection, migrations: readonly Migration[]): number {
  assertOrdered(migrations);
  const before = Number(db.pragma('user_version'));
  if (before >= migrations.length) return before;
  db.transaction(() => {
    for (const migration of migrations.slice(before)) {
      migration.up(db);
      db.pragma(`user_version = ${migration.number}`);
    }
  });
  return before;
}
