import type { BodyBlock } from '../plan/plan.ts';

/**
 * A plan's whole text as one string without what re-typesetting changes (white space, line-end and
 * soft hyphens, kinds of dashes and quotes, block borders), with the way back to block and offset.
 */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`: index of its block and offset in that block's text. */
  blockOf: Int32Array;
  offsetOf: Int32Array;
}

const DROPPED = /[\s\u00ad\u200b-\u200f\u2060\ufeff\-‐‑‒–—−]/u;
const SAME_QUOTE: Record<string, string> = { '”': '"', '“': '"', '„': '"', '’': "'", '‘': "'" };

const foldUnit = (unit: string): string => {
  if (DROPPED.test(unit)) return '';
  return SAME_QUOTE[unit] ?? unit;
};

/** Folds a string the same way, without places. */
export function foldString(text: string): string {
  let out = '';
  for (const unit of text.normalize('NFC')) out += foldUnit(unit);
  return out;
}

/** Folds the text of all blocks in reading order. */
export function foldBody(blocks: readonly BodyBlock[]): FoldedText {
  const units: string[] = [];
  const blockOf: number[] = [];
  const offsetOf: number[] = [];
  for (const [index, block] of blocks.entries()) {
    for (let offset = 0; offset < block.text.length; offset++) {
      const folded = foldUnit(block.text[offset]!);
      if (folded === '') continue;
      units.push(folded);
      blockOf.push(index);
      offsetOf.push(offset);
    }
  }
  return {
    text: units.join(''),
    blockOf: Int32Array.from(blockOf),
    offsetOf: Int32Array.from(offsetOf),
  };
}

/** All places where `part` begins in `text`, overlapping ones too; at most `limit`. */
export function occurrences(text: string, part: string, limit: number): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (
    let at = text.indexOf(part);
    at >= 0 && found.length < limit;
    at = text.indexOf(part, at + 1)
  )
    found.push(at);
  return found;
}

/** Folded characters on either side that make up a place's surrounding: some two sentences. */
const SURROUNDING_LENGTH = 240;

/** FNV-1a, 32 bits: tells different surroundings apart, nothing more is asked of it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Hashes of the text before and after a folded stretch. */
export function surrounding(folded: FoldedText, at: number, end: number) {
  return {
    before: hash(folded.text.slice(Math.max(0, at - SURROUNDING_LENGTH), at)),
    after: hash(folded.text.slice(end, end + SURROUNDING_LENGTH)),
  };
}
