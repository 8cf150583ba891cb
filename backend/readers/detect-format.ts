/** What the bytes look like, whatever the file is called. */
export type FileLook =
  'empty' | 'pdf' | 'zip' | 'ole' | 'rtf' | 'image' | 'html' | 'text' | 'unknown';

/** Where a PDF's header may stand: readers accept rubbish before it (ISO 32000, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;
/** Bytes looked at when telling text from other things. */
const SAMPLE = 8192;
/** Share of control bytes above which something is not text. */
const MAX_CONTROL_SHARE = 0.02;

const SIGNATURES: readonly (readonly [FileLook, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];

/** Tells the format from the content, never from the name. */
export function detectFormat(bytes: Uint8Array): FileLook {
  if (bytes.length === 0) return 'empty';
  const signature = SIGNATURES.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (signature) return signature[0];
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) return 'html';
  return looksLikeText(bytes.subarray(0, SAMPLE)) ? 'text' : 'unknown';
}

/** Bytes as characters one to one; enough to look for ASCII. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function looksLikeText(sample: Uint8Array): boolean {
  if (hasUtf16Look(sample)) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  return controls <= sample.length * MAX_CONTROL_SHARE;
}

/** A UTF-16 byte order mark, or zero bytes in every second place. */
export function hasUtf16Look(sample: Uint8Array): false | 'utf-16le' | 'utf-16be' {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(sample.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (sample[i * 2] === 0) first += 1;
    if (sample[i * 2 + 1] === 0) second += 1;
  }
  // Swedish text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (pairs >= 2 && second > pairs * 0.7 && first < pairs * 0.1) return 'utf-16le';
  if (pairs >= 2 && first > pairs * 0.7 && second < pairs * 0.1) return 'utf-16be';
  return false;
}
