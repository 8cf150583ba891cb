import BetterSqlite3 from 'better-sqlite3';
import type { WritableDb } from './database.ts';
import type { Row, Sql } from './sql.ts';

/** An open SQLite file. Only this module knows which driver it is. */
export interface Connection extends WritableDb {
  /** Sets or reads a pragma; gives the single value. */
  readonly pragma: (text: string) => unknown;
  /** Several statements without values: the schema. */
  readonly exec: (text: string) => void;
  /** A consistent copy while others write. */
  readonly copyTo: (file: string) => Promise<void>;
  readonly close: () => void;
}

/** How long a statement waits for another process before it gives up, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5_000;

/** Statements made once; those for `column` are others than those for rows. */
function preparing<T>(prepare: (text: string) => T): (text: string) => T {
  const prepared = new Map<string, T>();
  return (text) => {
    const known = prepared.get(text);
    if (known) return known;
    const fresh = prepare(text);
    prepared.set(text, fresh);
    return fresh;
  };
}

/** Opens a file; throws the driver's error, which `sqliteCode` can name. */
export function connect(
  file: string,
  options: { mustExist?: boolean; readonly?: boolean; timeoutMs?: number } = {},
): Connection {
  const raw = new BetterSqlite3(file, {
    fileMustExist: options.mustExist ?? false,
    readonly: options.readonly ?? false,
    timeout: options.timeoutMs ?? BUSY_TIMEOUT_MS,
  });
  const statement = preparing((text) => raw.prepare<unknown[], Row>(text));
  const columnOf = preparing((text) => raw.prepare(text).pluck());
  return {
    all: (query: Sql) => statement(query.text).all(...query.values),
    get: (query: Sql) => statement(query.text).get(...query.values),
    column: (query: Sql) => columnOf(query.text).all(...query.values),
    run: (query: Sql) => statement(query.text).run(...query.values).changes,
    transaction: (work) => (raw.inTransaction ? work() : raw.transaction(work).immediate()),
    pragma: (text) => raw.pragma(text, { simple: true }),
    exec: (text) => void raw.exec(text),
    copyTo: async (target) => void (await raw.backup(target)),
    close: () => void raw.close(),
  };
}

/** SQLite's own name of an error ('SQLITE_FULL', 'SQLITE_BUSY' …), or null for anything else. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof BetterSqlite3.SqliteError ? error.code : null;
}
