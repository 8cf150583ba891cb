/**
 * How uppdrag and goals are numbered, as a piece of a regular expression: '12', '3 a', '1.2.3',
 * '2026:4', '1:2', 'A1', '3-2'. Not followed by a letter, digit, percent sign or more of a figure.
 */
export const NUMBER_PATTERN = String.raw`(?:\d{4}[:/-]\d{1,3}|\d{1,2}:\d{1,2}|\d{1,3}(?:\.\d{1,3})*(?:\s?[a-zåäö])?|[A-ZÅÄÖ]{1,2}-?\d{1,3}(?:\.\d{1,3})*|\d{1,3}-\d{1,3})(?![\p{L}\d%])`;

/** Words as alternatives, longest first, with any white space between their parts. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
    )
    .join('|');
}
