import { unzipSync } from 'fflate';
import { readWell } from './readers/source-lines.ts';

const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  signs.split('').every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Everything a written file says: its bytes, those of the files packed in it, and a PDF's text. */
export async function writtenWords(bytes: Uint8Array): Promise<string> {
  const packed = startsWith(bytes, 'PK') ? Object.values(unzipSync(bytes)) : [];
  const drawn = startsWith(bytes, '%PDF')
    ? JSON.stringify((await readWell('skriven.pdf', bytes)).blocks)
    : '';
  return [...[bytes, ...packed].map((it) => new TextDecoder().decode(it)), drawn].join('\n');
}
