import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from './random.ts';

/** Changes a PDF in one way, on its objects, its cross references or inside its streams. */
export type PdfMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Every byte as one character, so that places in the text are places in the file. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const onText =
  (change: (pdf: string, random: Random) => string): PdfMutation =>
  (bytes, random) =>
    bytesOf(change(textOf(bytes), random));

interface Piece {
  start: number;
  end: number;
}

const piecesOf = (pdf: string, pattern: RegExp): Piece[] =>
  [...pdf.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));

const OBJECT = /\d+ \d+ obj\b[\s\S]*?endobj/g;
const STREAM = /(?<=stream\r?\n)[\s\S]*?(?=\r?\n?endstream)/g;

const put = (pdf: string, { start, end }: Piece, text: string): string =>
  pdf.slice(0, start) + text + pdf.slice(end);

const onPiece =
  (pattern: RegExp, change: (piece: string, random: Random, pdf: string) => string): PdfMutation =>
  (bytes, random) => {
    const pdf = textOf(bytes);
    const pieces = piecesOf(pdf, pattern);
    if (pieces.length === 0) return bytes;
    const piece = random.pick(pieces);
    return bytesOf(put(pdf, piece, change(pdf.slice(piece.start, piece.end), random, pdf)));
  };

/** As `onPiece` on everything outside the streams. */
const onObject = (change: (object: string, random: Random, pdf: string) => string): PdfMutation =>
  onPiece(OBJECT, change);

const NUMBERS = [
  '0',
  '-1',
  '1',
  '99999999',
  '2147483648',
  '-0.0000001',
  '1e10',
  '4294967297',
  '65536',
];
const NAMES = [
  '/Type',
  '/Kids',
  '/Parent',
  '/Pages',
  '/Page',
  '/Font',
  '/FlateDecode',
  '/LZWDecode',
  '/JBIG2Decode',
  '/Crypt',
  '/Length',
  '/Prev',
  '/ObjStm',
  '/ToUnicode',
  '/Identity-H',
  '/JavaScript',
  '/W',
  '/Differences',
  '/StructTreeRoot',
  '/K',
  '/Contents',
  '/Resources',
  '/XObject',
];

const withoutStream = (object: string): [string, string] => {
  const at = object.search(/stream\r?\n/);
  return at < 0 ? [object, ''] : [object.slice(0, at), object.slice(at)];
};

const inDictionary = (
  pattern: RegExp,
  share: number,
  to: (random: Random) => string,
): PdfMutation =>
  onObject((object, random) => {
    const [dictionary, rest] = withoutStream(object);
    const head = /^\d+ \d+ obj/.exec(dictionary)?.[0] ?? '';
    const body = dictionary.slice(head.length);
    return (
      head + body.replaceAll(pattern, (old) => (random.chance(share) ? to(random) : old)) + rest
    );
  });

const OPERATORS = [
  'q',
  'Q',
  'BT',
  'ET',
  'Tj',
  'TJ',
  'Tf',
  'Tm',
  'Td',
  'cm',
  're',
  'f',
  'S',
  'l',
  'm',
  'Do',
  'gs',
  'BMC',
  'EMC',
  'BI',
  'ID',
  'EI',
  'W',
  'n',
  "'",
  '"',
  'Tz',
  'Tr',
  'sh',
  'd1',
];

/** Changes the words of a page's drawing or of a font's character map. */
function changeContent(content: string, random: Random): string {
  switch (random.below(7)) {
    case 0:
      return content.replaceAll(/-?\d+(\.\d+)?/g, (old) =>
        random.chance(0.05) ? random.pick(NUMBERS) : old,
      );
    case 1:
      return content.replaceAll(/\b(Tj|TJ|Tf|Tm|Td|cm|re|f|l|m|q|Q|BT|ET)\b/g, (old) =>
        random.chance(0.1) ? random.pick(OPERATORS) : old,
      );
    case 2:
      return content.slice(0, random.below(content.length + 1));
    case 3:
      return content.repeat(1 + random.below(6));
    case 4:
      return `${random.pick(['q ', 'BT ', '/P BMC ', '[', '<< ', '(']).repeat(1 + random.below(3000))}${content}`;
    case 5: {
      const lines = content.split('\n');
      return lines.sort(() => random.next() - 0.5).join('\n');
    }
    default:
      return content.replaceAll(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]+>/g, (old) =>
        random.chance(0.1) ? `(${'\\377'.repeat(random.below(50))})` : old,
      );
  }
}

function inflated(stream: string): string | null {
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: 4_000_000 }).toString(
      'latin1',
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

const content: PdfMutation = onPiece(STREAM, (stream, random) => {
  const plain = inflated(stream);
  if (plain === null) return changeContent(stream, random);
  return deflateSync(Buffer.from(changeContent(plain, random), 'latin1')).toString('latin1');
});

/** The object numbers that a reference can name. */
const aReference = (pdf: string, random: Random): string => {
  const numbers = [...pdf.matchAll(/(\d+) (\d+) obj\b/g)];
  return numbers.length === 0 ? '1 0 R' : `${random.pick(numbers)[1]} 0 R`;
};

const replaceReference = onText((pdf, random) => {
  const references = piecesOf(pdf, /\b\d+ 0 R\b/g);
  let out = pdf;
  // From the last to the first, so that earlier places stay where they are.
  const chosen = Array.from({ length: 1 + random.below(4) }, () => random.below(references.length));
  for (const at of [...new Set(chosen)].sort((a, b) => b - a)) {
    const piece = references[at];
    if (piece !== undefined) out = put(out, piece, aReference(pdf, random));
  }
  return out;
});

const pageTree = onPiece(
  /\/(Kids|Count|Parent|MediaBox|Contents|StructParents|Rotate)\s*(\[[^\]]*\]|-?\d+( 0 R)?)/g,
  (entry, random, pdf) => {
    const name = /^\/\w+/.exec(entry)?.[0] ?? '';
    const own = aReference(pdf, random);
    const value = random.pick([
      `[${own} ${own}]`,
      `[${`${own} `.repeat(1 + random.below(400))}]`,
      `[${'['.repeat(200)}`,
      '[0 0 0 0]',
      '[-1e9 -1e9 1e9 1e9]',
      '[]',
      own,
      ...NUMBERS,
    ]);
    return `${name} ${value}`;
  },
);

/** Every way to change a PDF, by name. */
export const PDF_MUTATIONS: Readonly<Record<string, PdfMutation>> = {
  content,
  contentAgain: content,
  pageTree,
  replaceReference,
  dropObject: onObject(() => ''),
  repeatObject: onObject((object, random) => `${object}\n`.repeat(2 + random.below(10))),
  swapObject: onObject((object, random, pdf) => {
    const piece = random.pick(piecesOf(pdf, OBJECT));
    const head = /^\d+ \d+ obj/.exec(object)?.[0] ?? '';
    return pdf.slice(piece.start, piece.end).replace(/^\d+ \d+ obj/, head);
  }),
  cutObject: onObject((object, random) => object.slice(0, random.below(object.length))),
  numbers: inDictionary(/-?\d+(\.\d+)?/g, 0.15, (random) => random.pick(NUMBERS)),
  names: inDictionary(/\/[A-Za-z]+/g, 0.15, (random) => random.pick(NAMES)),
  nest: onObject((object, random) =>
    object.replace('<<', `<< /X ${random.pick(['[', '<< /X '])}`.repeat(1 + random.below(1000))),
  ),
  crossReferences: onText((pdf, random) =>
    pdf.replaceAll(/\d{10} \d{5} [nf]/g, (old) =>
      random.chance(0.1) ? `${String(random.below(10 ** 7)).padStart(10, '0')} 00000 n` : old,
    ),
  ),
  startOfReferences: onText((pdf, random) =>
    pdf.replace(
      /startxref\s+\d+/,
      `startxref\n${random.pick([...NUMBERS, String(random.below(pdf.length))])}`,
    ),
  ),
  trailer: onText((pdf, random) =>
    pdf.replace(
      /trailer\s*<</,
      `trailer\n<< ${random.pick(['/Prev 0', `/Root ${aReference(pdf, random)}`, '/Encrypt 1 0 R', '/Size 1', '/Size 99999999', '/XRefStm 9', `/Prev ${random.below(pdf.length)}`])} `,
    ),
  ),
  noReferences: onText((pdf) => pdf.replace(/xref[\s\S]*$/, '')),
  bytesOfStream: onPiece(STREAM, (stream, random) => {
    const bytes = bytesOf(stream);
    for (let n = 1 + random.below(10); n > 0 && bytes.length > 0; n--) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    return textOf(bytes);
  }),
  script: onText((pdf) =>
    pdf.replace(
      '/Type /Catalog',
      '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://exempel.invalid"\\)) >>',
    ),
  ),
};
