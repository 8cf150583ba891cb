import type { Io } from './command.ts';

/** One JSON value and nothing else. */
export const printJson = (io: Pick<Io, 'out'>, value: unknown): void =>
  io.out(`${JSON.stringify(value, null, 2)}\n`);

/** Lines for people. */
export const printLines = (io: Pick<Io, 'out'>, lines: readonly string[]): void =>
  io.out(lines.map((line) => `${line}\n`).join(''));

/** Text on one line, cut to a width that fits beside what stands before it. */
export function oneLine(text: string, width = 100): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > width ? `${flat.slice(0, width - 1).trimEnd()}…` : flat;
}
