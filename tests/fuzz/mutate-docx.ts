import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { XML_MUTATIONS } from './mutate-xml.ts';
import type { Random } from './random.ts';

/** When each part says it was packed: the same case must have the same bytes whenever it is made. */
const EPOCH = '1980-01-01T00:00:00';

/** Changes a Word file in one way, below or above the zip. */
export type DocxMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

type Parts = Record<string, Uint8Array>;

const onParts =
  (change: (parts: Parts, random: Random) => Zippable): DocxMutation =>
  (bytes, random) =>
    zipSync(change({ ...unzipSync(bytes) }, random), { level: 1, mtime: EPOCH });

/** The main part is where most of a reader is; the others hold styles, numbering and relations. */
const aPart = (parts: Parts, random: Random): string => {
  const main = Object.keys(parts).find((name) => name.endsWith('document.xml'));
  return main !== undefined && random.chance(0.5) ? main : random.pick(Object.keys(parts));
};

const NAMES = [
  '../../utanför.txt',
  '/etc/cron.d/x',
  'C:\\Windows\\x.txt',
  'word/document.xml\u0000.txt',
  'word/../word/document.xml',
  `${'a/'.repeat(500)}x`,
  '',
];

/** Fields of a zip's headers, by their distance from the header's signature (APPNOTE 4.3). */
const CENTRAL = { signature: 0x02014b50, fields: [8, 10, 16, 20, 24, 28, 30, 32, 42] };
const END = { signature: 0x06054b50, fields: [4, 8, 10, 12, 16, 20] };
const LOCAL = { signature: 0x04034b50, fields: [6, 8, 14, 18, 22, 26, 28] };
const NUMBERS = [0, 1, 8, 99, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

const zipHeaders: DocxMutation = (bytes, random) => {
  const out = Buffer.from(bytes);
  const { signature, fields } = random.pick([CENTRAL, CENTRAL, LOCAL, END]);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const places: number[] = [];
  for (let at = out.indexOf(mark); at >= 0; at = out.indexOf(mark, at + 4)) places.push(at);
  if (places.length === 0) return bytes;
  const at = random.pick(places) + random.pick(fields);
  const value = random.pick(NUMBERS);
  if (at + 4 <= out.length && random.chance(0.7)) out.writeUInt32LE(value, at);
  else if (at + 2 <= out.length) out.writeUInt16LE(value & 0xffff, at);
  return new Uint8Array(out);
};

const xmlMutations: Record<string, DocxMutation> = Object.fromEntries(
  Object.entries(XML_MUTATIONS).map(([name, mutate]) => [
    name,
    onParts((parts, random) => {
      const part = aPart(parts, random);
      let xml = strFromU8(parts[part]!);
      for (let n = random.chance(0.3) ? 1 + random.below(5) : 1; n > 0; n--)
        xml = mutate(xml, random);
      return { ...parts, [part]: strToU8(xml) };
    }),
  ]),
);

/** Every way to change a Word file, by name. */
export const DOCX_MUTATIONS: Readonly<Record<string, DocxMutation>> = {
  ...xmlMutations,
  zipHeaders,
  dropPart: onParts((parts, random) => {
    const gone = aPart(parts, random);
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }),
  swapParts: onParts((parts, random) => {
    const [a, b] = [aPart(parts, random), aPart(parts, random)];
    return { ...parts, [a]: parts[b]!, [b]: parts[a]! };
  }),
  emptyPart: onParts((parts, random) => ({ ...parts, [aPart(parts, random)]: new Uint8Array() })),
  bytesOfPart: onParts((parts, random) => {
    const name = aPart(parts, random);
    const part = parts[name]!.slice();
    for (let n = 1 + random.below(20); n > 0 && part.length > 0; n--) {
      part[random.below(part.length)] = random.below(256);
    }
    return { ...parts, [name]: part };
  }),
  otherEncoding: onParts((parts, random) => {
    const name = aPart(parts, random);
    const text = strFromU8(parts[name]!);
    return { ...parts, [name]: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) };
  }),
  oddName: onParts((parts, random) => {
    const moved = aPart(parts, random);
    return { ...parts, [random.pick(NAMES)]: parts[moved]! };
  }),
  manyParts: onParts((parts, random) => {
    const more = Array.from({ length: random.below(3000) }, (_, i) => [
      `word/x${i}.xml`,
      new Uint8Array(),
    ]);
    return { ...parts, ...(Object.fromEntries(more) as Parts) };
  }),
  bomb: onParts((parts, random) => ({
    ...parts,
    [aPart(parts, random)]: new Uint8Array(1_000_000 * (1 + random.below(8))).fill(0x20),
  })),
};
