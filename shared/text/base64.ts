/** RFC 4648, section 4. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '=';
const NOT_A_DIGIT = 255;

const DIGITS = (() => {
  const table = new Uint8Array(128).fill(NOT_A_DIGIT);
  for (let value = 0; value < ALPHABET.length; value++) table[ALPHABET.charCodeAt(value)] = value;
  return table;
})();

const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/**
 * Bytes turned into letters at a time. Letters are gathered as numbers and made into text piece by
 * piece, several times as fast as joining them one by one; a call takes no more than this as arguments.
 */
const PIECE_BYTES = 3 * 2048;

function encodePiece(bytes: Uint8Array, from: number, to: number, codes: Uint8Array): string {
  let at = 0;
  for (let i = from; i < to; i += 3) {
    // Past the end stands nothing, which counts as zero here and is padding in the text.
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[at++] = CODES[bits >> 18]!;
    codes[at++] = CODES[(bits >> 12) & 63]!;
    codes[at++] = CODES[(bits >> 6) & 63]!;
    codes[at++] = CODES[bits & 63]!;
  }
  return String.fromCharCode(...codes.subarray(0, at));
}

/** Bytes as base64 text with padding. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array((PIECE_BYTES / 3) * 4);
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    pieces.push(encodePiece(bytes, from, Math.min(bytes.length, from + PIECE_BYTES), codes));
  const text = pieces.join('');
  const padding = (3 - (bytes.length % 3)) % 3;
  return padding === 0 ? text : text.slice(0, -padding) + PADDING.repeat(padding);
}

const digitAt = (text: string, index: number): number =>
  DIGITS[text.charCodeAt(index)] ?? NOT_A_DIGIT;

/** Writes the three bytes of four letters; false when one of them is no digit. */
function decodeFour(text: string, from: number, bytes: Uint8Array, at: number): boolean {
  const a = digitAt(text, from);
  const b = digitAt(text, from + 1);
  const c = digitAt(text, from + 2);
  const d = digitAt(text, from + 3);
  // Real digits are below 64; the mark for others is the only value that has the high bits.
  if ((a | b | c | d) > 63) return false;
  const bits = (a << 18) | (b << 12) | (c << 6) | d;
  bytes[at] = bits >> 16;
  bytes[at + 1] = (bits >> 8) & 255;
  bytes[at + 2] = bits & 255;
  return true;
}

/** The bytes of base64 text; null when it is not padded base64. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const filled = padding === 0 ? text : text.slice(0, -padding) + 'A'.repeat(padding);
  // Three bytes for every four letters; what the padding stood for is cut off at the end.
  const bytes = new Uint8Array((filled.length / 4) * 3);
  for (let i = 0, at = 0; i < filled.length; i += 4, at += 3)
    if (!decodeFour(filled, i, bytes, at)) return null;
  return padding === 0 ? bytes : bytes.slice(0, -padding);
}
