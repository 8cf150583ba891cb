import type { Asked, Reading, Slot } from './asked.ts';

/** A stretch of a text, as offsets in it. */
export interface Range {
  start: number;
  end: number;
}

/** A sentence, or a table's row, that has what was asked for; `marks` are the words, in order. */
export interface Passage extends Range {
  marks: Range[];
}

interface Token extends Range {
  word: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Between two sentences, or two rows. An abbreviation before a small letter does not end one. */
const BREAK = /(?<=[.!?]["”’)]?)\s+(?=["”'(]?\p{Lu})|\s*\n\s*/gu;
/** A shorter word than this beside a head says too little ('för team'). */
const SHORTEST_WHOLE = 5;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: word } of text.matchAll(WORD))
    tokens.push({ start: index, end: index + word.length, word: word.toLowerCase() });
  return tokens;
}

const isWhole = ({ words, start }: Slot, word: string): boolean =>
  words.has(word) || (start !== null && word.startsWith(start));

/** Whether a reading stands at a token: every slot filled, and where heads are used one word whole. */
function standsAt(reading: Reading, tokens: readonly Token[], at: number): boolean {
  let hasHead = false;
  let hasWhole = false;
  for (let i = 0; i < reading.length; i++) {
    const word = tokens[at + i]?.word;
    if (word === undefined) return false;
    const slot = reading[i]!;
    if (isWhole(slot, word)) hasWhole ||= word.length >= SHORTEST_WHOLE;
    else if (slot.heads.has(word)) hasHead = true;
    else return false;
  }
  return !hasHead || hasWhole;
}

interface Found extends Range {
  term: number;
}

function findTerms(tokens: readonly Token[], asked: Asked): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let term = 0; term < asked.length; term++) {
      const reading = asked[term]!.find((it) => standsAt(it, tokens, at));
      if (!reading) continue;
      const end = tokens[at + reading.length - 1]!.end;
      found.push({ start: tokens[at]!.start, end, term });
    }
  }
  return found;
}

/** Where the sentences lie in a text. */
function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    sentences.push({ start, end: index });
    start = index + gap.length;
  }
  return [...sentences, { start, end: text.length }];
}

const without = ({ start, end }: Found): Range => ({ start, end });

const distinctTerms = (found: readonly Found[]): number => new Set(found.map((it) => it.term)).size;

/**
 * The sentences (in tables: rows) of a text that have all that is asked. Where no sentence has all
 * but the text as a whole does, the text is one passage. None when something is missing.
 */
export function passagesOf(text: string, asked: Asked): Passage[] {
  const found = findTerms(tokensOf(text), asked);
  if (distinctTerms(found) < asked.length) return [];
  const passages: Passage[] = [];
  let at = 0;
  for (const { start, end } of sentencesOf(text)) {
    const inside: Found[] = [];
    while (at < found.length && found[at]!.start < end) inside.push(found[at++]!);
    if (inside.length === 0 || distinctTerms(inside) < asked.length) continue;
    passages.push({ start, end, marks: inside.map(without) });
  }
  if (passages.length > 0 || asked.length === 0) return passages;
  return [{ start: 0, end: text.length, marks: found.map(without) }];
}

/** Every word of a text that was asked for, whether or not all of it is there. */
export const marksIn = (text: string, asked: Asked): Range[] =>
  findTerms(tokensOf(text), asked).map(without);
