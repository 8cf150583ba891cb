import type { ParseArgsOptionsConfig } from 'node:util';

/** Where a command reads and writes; given, so that tests can run commands in process. */
export interface Io {
  env: NodeJS.ProcessEnv;
  /** Results. */
  out: (text: string) => void;
  /** Messages. */
  err: (text: string) => void;
  /** Asks for a line that is not shown while it is typed; null when there is none. */
  askSecret?: (question: string) => Promise<string | null>;
}

/** What was typed after the command's name. */
export interface Arguments {
  positionals: readonly string[];
  /** Options with a value. */
  text: (name: string) => string | undefined;
  /** Options that may be given several times. */
  texts: (name: string) => readonly string[];
  /** Options without a value. */
  flag: (name: string) => boolean;
}

/** How a command ended: done, failed (one line says why and what to do), or typed wrongly. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'failed'; message: string | null }
  | { kind: 'usage'; message: string };

export const done: Outcome = { kind: 'done' };
/** `message` is null when the failure has been told already. */
export const failed = (message: string | null): Outcome => ({ kind: 'failed', message });
export const usage = (message: string): Outcome => ({ kind: 'usage', message });

/** One command. */
export interface Command {
  options: ParseArgsOptionsConfig;
  run: (args: Arguments, io: Io & { dataFolder: string }) => Promise<Outcome>;
}

/** What every command understands. */
export const COMMON_OPTIONS: ParseArgsOptionsConfig = {
  store: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};
