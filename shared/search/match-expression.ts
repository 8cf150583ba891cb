import type { Asked, Reading, Slot } from './asked.ts';

/** A string in FTS5's own syntax; a quote inside is doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const anyOf = (options: readonly string[]): string =>
  options.length === 1 ? options[0]! : `(${options.join(' OR ')})`;

/** Every compound that holds a word; absent where compounds are not asked for. */
type CompoundsOf = ((word: string) => readonly string[]) | undefined;

function slotExpression({ words, inside, heads, start }: Slot, compoundsOf: CompoundsOf): string {
  const compounds = inside === null ? [] : (compoundsOf?.(inside) ?? []);
  return anyOf([
    ...[...new Set([...words, ...compounds, ...heads])].map(quoted),
    ...(start === null ? [] : [`${quoted(start)}*`]),
  ]);
}

const isFixed = ({ words, heads }: Slot): boolean => words.size === 1 && heads.size === 0;

/** Words in a row as a phrase where each is one word; else all of them, in whatever order. */
function readingExpression(reading: Reading, compoundsOf: CompoundsOf): string {
  const one = (slot: Slot) => slotExpression(slot, compoundsOf);
  if (reading.length < 2 || !reading.every(isFixed))
    return reading.length < 2 ? one(reading[0]!) : `(${reading.map(one).join(' AND ')})`;
  const phrase = quoted(reading.map((it) => [...it.words][0]).join(' '));
  return reading.at(-1)?.start === null ? phrase : `${phrase}*`;
}

/**
 * An FTS5 expression for what is asked. It may match more than is asked (the order of words that
 * have several forms), never less: the passages decide.
 * Without `compoundsOf` it matches no compounds.
 */
export const matchExpression = (asked: Asked, compoundsOf?: CompoundsOf): string =>
  asked
    .map((readings) => anyOf(readings.map((it) => readingExpression(it, compoundsOf))))
    .join(' AND ');
