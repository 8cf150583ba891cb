import { parseArgs } from 'node:util';
import { COMMON_OPTIONS, type Arguments, type Command } from './command.ts';

/** What was typed, or what is wrong with it in a line. */
export type Parsed = { ok: true; value: Arguments } | { ok: false; message: string };

const MESSAGES: Record<string, (detail: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `Det finns inget val som heter ${option}.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `Valet ${option} är inte rätt skrivet.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `Ordet ${word} är ett för mycket.`,
};

function messageOf(error: unknown): string | null {
  if (!(error instanceof TypeError) || !('code' in error)) return null;
  const quoted = /'([^'\s]+)[^']*'/.exec(error.message)?.[1] ?? '';
  return MESSAGES[String(error.code)]?.(quoted) ?? null;
}

/** Reads the words after a command's name. */
export function parseArguments(words: readonly string[], options: Command['options']): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...COMMON_OPTIONS, ...options },
      allowPositionals: true,
      strict: true,
    });
    const of = (name: string): unknown => values[name];
    const texts = (name: string): string[] => {
      const value = of(name);
      const all: unknown[] = Array.isArray(value) ? value : [value];
      return all.filter((it) => typeof it === 'string');
    };
    return {
      ok: true,
      value: {
        positionals,
        text: (name) => texts(name).at(-1),
        texts,
        flag: (name) => of(name) === true,
      },
    };
  } catch (error) {
    const message = messageOf(error);
    if (message === null) throw error;
    return { ok: false, message };
  }
}
