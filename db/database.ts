import type { Row, Sql } from './sql.ts';

/** A store one can ask. Functions that only read take this, so that they cannot write. */
export interface ReadableDb {
  readonly all: (query: Sql) => Row[];
  readonly get: (query: Sql) => Row | undefined;
  /** The first column alone: where there are many rows, a row each would cost more than finding them. */
  readonly column: (query: Sql) => unknown[];
}

/** A store one can change. */
export interface WritableDb extends ReadableDb {
  /** Gives the number of rows that changed. */
  readonly run: (statement: Sql) => number;
  /** All or nothing; a transaction inside another joins it. */
  readonly transaction: <T>(work: () => T) => T;
}

/** Runs a statement that must change exactly one row; anything else is a bug and undoes the transaction. */
export function runOne(db: WritableDb, statement: Sql): void {
  const changed = db.run(statement);
  if (changed !== 1) throw new Error(`Expected one changed row, got ${changed}`);
}
