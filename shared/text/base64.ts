/** RFC 4648, section 4. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '=';
const NOT_A_DIGIT = 255;

const DIGITS = (() => {
  const table = new Uint8Array(128).fill(NOT_A_DIGIT);
  for (let value = 0; value < ALPHABET.length; value++) table[ALPHABET.charCodeAt(value)] = value;
  return table;
})();

/** Bytes a piece of text is made of: long strings are joined from pieces, which is fast everywhere. */
const PIECE_BYTES = 3 * 8192;

function encodePiece(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]!;
    text += i + 1 < to ? ALPHABET[(bits >> 6) & 63]! : PADDING;
    text += i + 2 < to ? ALPHABET[bits & 63]! : PADDING;
  }
  return text;
}

/** Bytes as base64 text with padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    pieces.push(encodePiece(bytes, from, Math.min(bytes.length, from + PIECE_BYTES)));
  return pieces.join('');
}

function digitAt(text: string, index: number): number | null {
  const digit = DIGITS[text.charCodeAt(index)] ?? NOT_A_DIGIT;
  return digit === NOT_A_DIGIT ? null : digit;
}

/** The bytes of base64 text; null when it is not padded base64. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = i < digits ? digitAt(text, i) : 0;
    if (digit === null) return null;
    bits = (bits << 6) | digit;
    if (i % 4 !== 3) continue;
    bytes[at++] = (bits >> 16) & 255;
    if (at < bytes.length) bytes[at++] = (bits >> 8) & 255;
    if (at < bytes.length) bytes[at++] = bits & 255;
    bits = 0;
  }
  return bytes;
}
