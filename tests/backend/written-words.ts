import { unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { readWell } from './readers/source-lines.ts';

const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  signs.split('').every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** A PDF's compressed streams as they are unpacked; what is no such stream (a font, a key) is left out. */
function unpackedStreams(bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/stream\r?\n/gu)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      return [inflateSync(bytes.subarray(start, end))];
    } catch {
      return [];
    }
  });
}

/** Everything a written file says: its bytes, those of what is packed in it, and a PDF's drawn text. */
export async function writtenWords(bytes: Uint8Array): Promise<string> {
  const packed = startsWith(bytes, 'PK') ? Object.values(unzipSync(bytes)) : [];
  const isPdf = startsWith(bytes, '%PDF');
  const streams = isPdf ? unpackedStreams(bytes) : [];
  const drawn = isPdf ? JSON.stringify((await readWell('skriven.pdf', bytes)).blocks) : '';
  return [
    ...[bytes, ...packed, ...streams].map((it) => new TextDecoder().decode(it)),
    ...streams.map((it) => new TextDecoder('latin1').decode(it)),
    drawn,
  ].join('\n');
}

const hex = (word: string, encoding: 'latin1' | 'utf8' | 'utf16le'): string => {
  const bytes = Buffer.from(word, encoding);
  return (encoding === 'utf16le' ? bytes.swap16() : bytes).toString('hex');
};

/** Whether a word is anywhere in what a file says: plain, or as a PDF writes titles and names. */
export const saysAnywhere = (words: string, word: string): boolean => {
  const low = words.toLowerCase();
  const wide = Buffer.from(word, 'utf16le').swap16().toString('latin1').toLowerCase();
  return [
    word.toLowerCase(),
    wide,
    hex(word, 'latin1'),
    hex(word, 'utf8'),
    hex(word, 'utf16le'),
  ].some((form) => low.includes(form));
};
