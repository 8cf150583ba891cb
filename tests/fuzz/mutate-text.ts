import type { Random } from './random.ts';

/** Changes a text document's wording, lines or encoding in one way. */
export type TextMutation = (text: string, random: Random) => string | Uint8Array;

const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u000b',
  '\u000c',
  '\u001b[31m',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  'e\u0301'.repeat(30),
  '👩‍👩‍👧‍👦',
];

/** What a rule of the parser might trip on: labels without their text, numbers without end. */
const LURES = [
  'Nr 1.',
  'Nr 99999999999999999999.',
  'Uppdrag:',
  'Mål 0',
  'Målsättning nr 1',
  '1.1.1.1.1.1.1.1.1.1 Rubrik',
  '................ 4',
  'Styrtal   Utfall   Mål   Långsiktigt',
  'mnkr  2024  2025  2026',
  '(((((((((((((((((((((((',
  '- - - - - - - - - - - -',
  '=cmd|calc!A1',
  '<script>fetch("http://exempel.invalid")</script>',
  '2026-99-99',
];

const at = (text: string, random: Random): [string, string] => {
  const place = random.below(text.length + 1);
  return [text.slice(0, place), text.slice(place)];
};

const insert = (text: string, random: Random, piece: string): string => {
  const [before, after] = at(text, random);
  return before + piece + after;
};

const changeLines =
  (change: (lines: string[], random: Random) => string[]): TextMutation =>
  (text, random) =>
    change(text.split('\n'), random).join('\n');

const encoded =
  (encoding: BufferEncoding, start: number[] = []): TextMutation =>
  (text) =>
    new Uint8Array(Buffer.concat([Buffer.from(start), Buffer.from(text, encoding)]));

const bigEndian: TextMutation = (text, random) => {
  const bytes = Buffer.from(text, 'utf16le');
  bytes.swap16();
  const start = random.chance(0.5) ? [0xfe, 0xff] : [];
  return new Uint8Array(Buffer.concat([Buffer.from(start), bytes]));
};

/** Every way to change a text, by name. */
export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  control: (text, random) => insert(text, random, random.pick(CONTROLS)),
  controls: (text, random) =>
    text.replaceAll(/ /g, () => (random.chance(0.1) ? random.pick(CONTROLS) : ' ')),
  lure: (text, random) => insert(text, random, `\n${random.pick(LURES)}\n`),
  lures: (text, random) => {
    const lures = Array.from({ length: 1 + random.below(200) }, () => random.pick(LURES));
    return insert(text, random, `\n${lures.join(random.pick([' ', '\n', '\n\n', '\t']))}\n`);
  },
  hugeLine: (text, random) =>
    insert(
      text,
      random,
      random.pick(['a', 'å ', '1 ', '- ', '\t', ' ']).repeat(10 ** (3 + random.below(3))),
    ),
  manyLines: (text, random) =>
    insert(
      text,
      random,
      random.pick(['\n', '\r\n', '\n \n', '•\n', '1\n']).repeat(1 + random.below(3000)),
    ),
  noBreaks: (text) => text.replaceAll('\n', ' '),
  onlyBreaks: (text) => text.replaceAll(' ', '\n'),
  noSpaces: (text) => text.replaceAll(' ', ''),
  tabs: (text, random) => text.replaceAll(/ {2,}/g, () => '\t'.repeat(1 + random.below(4))),
  wideSpaces: (text, random) =>
    text.replaceAll(' ', () => (random.chance(0.15) ? ' '.repeat(2 + random.below(30)) : ' ')),
  oddBreaks: (text, random) =>
    text.replaceAll('\n', random.pick(['\r', '\u2028', '\u000c', '\r\r\n'])),
  shuffle: changeLines((lines, random) => lines.sort(() => random.next() - 0.5)),
  dropLines: changeLines((lines, random) => lines.filter(() => random.chance(0.7))),
  repeatLine: changeLines((lines, random) => {
    const place = random.below(lines.length);
    const copies = Array.from({ length: random.below(500) }, () => lines[place] ?? '');
    return [...lines.slice(0, place), ...copies, ...lines.slice(place)];
  }),
  joinLines: (text, random) => text.replaceAll('\n', () => (random.chance(0.4) ? ' ' : '\n')),
  hyphenate: (text, random) =>
    text.replaceAll(/\p{L}(?=\p{L})/gu, (c) => (random.chance(0.1) ? `${c}-\n` : c)),
  digits: (text, random) =>
    text.replaceAll(/\d/g, (c) =>
      random.chance(0.3) ? String(random.below(10 ** random.below(12))) : c,
    ),
  brackets: (text, random) =>
    insert(text, random, random.pick(['(', '[', '”', '<']).repeat(1 + random.below(5000))),
  decomposed: (text) => text.normalize('NFD'),
  capitals: (text) => text.toUpperCase(),
  loneSurrogates: (text, random) =>
    text.replaceAll('a', () => (random.chance(0.05) ? '\ud800' : 'a')),
  latin1: encoded('latin1'),
  utf16: encoded('utf16le', [0xff, 0xfe]),
  utf16Bare: encoded('utf16le'),
  utf8Marked: encoded('utf8', [0xef, 0xbb, 0xbf]),
  wrongMark: encoded('latin1', [0xef, 0xbb, 0xbf]),
  bigEndian,
};
