import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteCode } from '../db/driver.ts';

/** What may stand in a line: figures and codes, never words of a plan or a note. */
export type LogFields = Readonly<Record<string, number | boolean | LogCode>>;
/** A name that stands in the program itself ('imports.start'). */
export type LogCode = string & { readonly logCode?: never };

export interface Log {
  readonly note: (event: LogCode, fields?: LogFields) => void;
  /** Keeps where a bug happened, not its message: messages may hold the user's words. */
  readonly bug: (event: LogCode, error: unknown) => void;
}

const LOG_FILE = 'beredd.log';
/** One older file is kept beside; together they never pass two megabytes. */
const LARGEST_BYTES = 1024 * 1024;

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function append(file: string, line: string): void {
  try {
    if (sizeOf(file) > LARGEST_BYTES) renameSync(file, `${file}.1`);
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch (error) {
    // A full disk must not turn a logged fault into another fault; the terminal still hears of it.
    console.error(`Loggen gick inte att skriva: ${error instanceof Error ? error.name : 'okänt'}`);
  }
}

/** The lines of a stack that say where, without the first one that says what. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, code: sqliteCode(error), at: framesOf(error).slice(0, 12) };
}

/** A log in the data folder, readable by its owner only. */
export function createLog(folder: string, now: () => Date): Log {
  const file = join(folder, LOG_FILE);
  const write = (event: string, fields: object): void =>
    append(file, JSON.stringify({ at: now().toISOString(), event, ...fields }));
  return {
    note: (event, fields = {}) => write(event, fields),
    bug: (event, error) => write('bug', { in: event, ...describe(error) }),
  };
}
