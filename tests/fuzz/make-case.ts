import type { Base } from './bases.ts';
import { BYTE_MUTATIONS } from './mutate-bytes.ts';
import { DOCX_MUTATIONS } from './mutate-docx.ts';
import { PDF_MUTATIONS } from './mutate-pdf.ts';
import { TEXT_MUTATIONS } from './mutate-text.ts';
import { caseSeed, createRandom, type Random } from './random.ts';

/** One document to try: the bytes and how they came to be. */
export interface FuzzCase {
  index: number;
  fileName: string;
  /** 'vardnamnden-2026.pdf: content + flipBits'. */
  origin: string;
  bytes: Uint8Array;
}

/** Whole samples take ten times as long to read as the small documents. */
const LARGE_SHARE = 0.2;
const BYTES_SHARE = 0.3;
const SECOND_SHARE = 0.25;
/** Nothing that a mutation makes is larger: what is tried is odd files, not huge ones. */
const LARGEST = 12 * 1024 * 1024;

interface Step {
  name: string;
  apply: (bytes: Uint8Array) => Uint8Array;
}

const toBytes = (made: string | Uint8Array): Uint8Array =>
  typeof made === 'string' ? new TextEncoder().encode(made) : made;

function byteStep(random: Random, bases: readonly Base[]): Step {
  const name = random.pick(Object.keys(BYTE_MUTATIONS));
  const other = random.pick(bases).bytes;
  const mutate = BYTE_MUTATIONS[name]!;
  return { name, apply: (bytes) => (bytes.length === 0 ? bytes : mutate(bytes, random, other)) };
}

function structureStep(kind: Base['kind'], random: Random): Step {
  if (kind === 'text') {
    const name = random.pick(Object.keys(TEXT_MUTATIONS));
    const apply = (bytes: Uint8Array) =>
      toBytes(TEXT_MUTATIONS[name]!(new TextDecoder().decode(bytes), random));
    return { name, apply };
  }
  const all = kind === 'docx' ? DOCX_MUTATIONS : PDF_MUTATIONS;
  const name = random.pick(Object.keys(all));
  return { name, apply: (bytes) => all[name]!(bytes, random) };
}

/** Structure before bytes: a zip whose bytes were changed can seldom be taken apart again. */
function stepsFor(kind: Base['kind'], random: Random, bases: readonly Base[]): Step[] {
  if (random.chance(BYTES_SHARE)) return [byteStep(random, bases)];
  const first = structureStep(kind, random);
  if (!random.chance(SECOND_SHARE)) return [first];
  const isStillWhole = first.name !== 'zipHeaders' && random.chance(0.6);
  return [first, isStillWhole ? structureStep(kind, random) : byteStep(random, bases)];
}

/** The case of this number; the same for the same seed and documents. */
export function makeCase(bases: readonly Base[], seed: number, index: number): FuzzCase {
  const random = createRandom(caseSeed(seed, index));
  const kind = random.pick(['text', 'docx', 'pdf'] as const);
  const isLarge = random.chance(LARGE_SHARE);
  const base = random.pick(bases.filter((b) => b.kind === kind && b.isSmall !== isLarge));
  const steps = stepsFor(kind, random, bases);
  let { bytes } = base;
  for (const step of steps) bytes = step.apply(bytes);
  return {
    index,
    fileName: base.name,
    origin: `${base.name}: ${steps.map((step) => step.name).join(' + ')}`,
    bytes: bytes.slice(0, LARGEST),
  };
}
