import type { Random } from './random.ts';

/** Changes raw bytes in one way, without knowing what they mean. */
export type ByteMutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Bytes at which number fields and strings end, wrap or change their meaning. */
const EDGE_BYTES = [0x00, 0x01, 0x0a, 0x20, 0x3c, 0x3e, 0x7f, 0x80, 0xfe, 0xff];

const flipBits: ByteMutation = (bytes, random) => {
  const out = bytes.slice();
  for (let n = 1 + random.below(16); n > 0; n--) {
    const at = random.below(out.length);
    out[at] = out[at]! ^ (1 << random.below(8));
  }
  return out;
};

const setBytes: ByteMutation = (bytes, random) => {
  const out = bytes.slice();
  for (let n = 1 + random.below(32); n > 0; n--) {
    out[random.below(out.length)] = random.pick(EDGE_BYTES);
  }
  return out;
};

const insertBytes: ByteMutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(random.chance(0.1) ? 4096 : 24);
  const isOneByte = random.chance(0.5);
  const filler = random.pick(EDGE_BYTES);
  const added = Uint8Array.from({ length }, () => (isOneByte ? filler : random.below(256)));
  return join(bytes.subarray(0, at), added, bytes.subarray(at));
};

const deleteBytes: ByteMutation = (bytes, random) => {
  const at = random.below(bytes.length);
  const length = 1 + random.below(random.chance(0.2) ? bytes.length : 24);
  return join(bytes.subarray(0, at), bytes.subarray(at + length));
};

const truncate: ByteMutation = (bytes, random) =>
  random.chance(0.8)
    ? bytes.slice(0, random.below(bytes.length))
    : bytes.slice(random.below(bytes.length));

const repeatPiece: ByteMutation = (bytes, random) => {
  const at = random.below(bytes.length);
  const piece = bytes.subarray(at, at + 1 + random.below(512));
  const copies = Array.from({ length: 1 + random.below(20) }, () => piece);
  return join(bytes.subarray(0, at), ...copies, bytes.subarray(at));
};

const splice: ByteMutation = (bytes, random, other) => {
  const from = random.below(other.length);
  const piece = other.subarray(from, from + 1 + random.below(other.length - from));
  const at = random.below(bytes.length);
  return join(bytes.subarray(0, at), piece, bytes.subarray(at + random.below(piece.length)));
};

const swapPieces: ByteMutation = (bytes, random) => {
  const [a, b, c] = [0, 0, 0].map(() => random.below(bytes.length)).sort((x, y) => x - y);
  return join(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
};

/** Every way to change bytes, by name. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flipBits,
  setBytes,
  insertBytes,
  deleteBytes,
  truncate,
  repeatPiece,
  splice,
  swapPieces,
};
