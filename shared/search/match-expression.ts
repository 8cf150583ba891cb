import type { Asked, Reading, Slot } from './asked.ts';

/** A string in FTS5's own syntax; a quote inside is doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const anyOf = (options: readonly string[]): string =>
  options.length === 1 ? options[0]! : `(${options.join(' OR ')})`;

const slotExpression = ({ words, heads, start }: Slot): string =>
  anyOf([
    ...[...new Set([...words, ...heads])].map(quoted),
    ...(start === null ? [] : [`${quoted(start)}*`]),
  ]);

const isFixed = ({ words, heads }: Slot): boolean => words.size === 1 && heads.size === 0;

/** Words in a row as a phrase where each is one word; else all of them, in whatever order. */
function readingExpression(reading: Reading): string {
  if (reading.length < 2 || !reading.every(isFixed))
    return reading.length < 2
      ? slotExpression(reading[0]!)
      : `(${reading.map(slotExpression).join(' AND ')})`;
  const phrase = quoted(reading.map((it) => [...it.words][0]).join(' '));
  return reading.at(-1)?.start === null ? phrase : `${phrase}*`;
}

/**
 * An FTS5 expression for what is asked. It may match more than is asked (the order of words that
 * have several forms), never less: the passages decide.
 */
export const matchExpression = (asked: Asked): string =>
  asked.map((readings) => anyOf(readings.map(readingExpression))).join(' AND ');
