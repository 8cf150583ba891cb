import type { Io } from './command.ts';

/** One JSON value and nothing else. */
export const printJson = (io: Pick<Io, 'out'>, value: unknown): void =>
  io.out(`${JSON.stringify(value, null, 2)}\n`);

/**
 * Characters that a terminal takes for orders. What a document or a colleague's note says is printed
 * here, and could else move the cursor or rewrite what stands above.
 */
// oxlint-disable-next-line no-control-regex
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Lines for people. */
export const printLines = (io: Pick<Io, 'out'>, lines: readonly string[]): void =>
  io.out(lines.map((line) => `${line.replace(ORDERS, '')}\n`).join(''));

/** Text on one line, cut to a width that fits beside what stands before it. */
export function oneLine(text: string, width = 100): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > width ? `${flat.slice(0, width - 1).trimEnd()}…` : flat;
}

/** The words of a line with room between them; what is not said takes no room. */
export const columns = (words: readonly string[]): string =>
  words.filter((word) => word !== '').join('  ');

/** '1 anteckning', '4 anteckningar'. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
