import { isMeant, type Asked, type Reading, type Slot } from './asked.ts';

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
const BREAK = /(?<=[.!?]["”’)]?)\s+(?=["”'(]?\p{Lu})|(?<!\s)\s*\n\s*/gu;
/** A shorter word than this beside a head says too little ('för team'). */
const SHORTEST_WHOLE = 5;

function tokensOf(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    const from = start + index;
    tokens.push({ start: from, end: from + word.length, word: word.toLowerCase() });
  }
  return tokens;
}

/** Whether a reading stands at a token: every slot filled, and where heads are used one word whole. */
function standsAt(reading: Reading, tokens: readonly Token[], at: number): boolean {
  let hasHead = false;
  let hasWhole = false;
  for (let i = 0; i < reading.length; i++) {
    const word = tokens[at + i]?.word;
    if (word === undefined) return false;
    const slot = reading[i]!;
    if (isMeant(slot, word)) hasWhole ||= word.length >= SHORTEST_WHOLE;
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

/** The word around a place inside it; what stands before the place is read backwards. */
const AROUND = /(?<=([\p{L}\p{N}\p{M}]*))[\p{L}\p{N}\p{M}]+/uy;

/** The slots of a question that asks for single words only, whose letters tell where to look. */
function singleSlots(asked: Asked): Slot[] | null {
  const slots = asked.flatMap((readings) => readings.flat());
  const isSimple = slots.length === asked.length && asked.every((it) => it.length === 1);
  return isSimple && slots.every(({ hint }) => hint !== '') ? slots : null;
}

/** The words that one slot means, found by their letters: most of a text is never looked at. */
function findSlot(letters: string, slot: Slot, term: number): Found[] {
  const found: Found[] = [];
  let at = letters.indexOf(slot.hint);
  while (at >= 0) {
    AROUND.lastIndex = at;
    const [rest = slot.hint, before = ''] = AROUND.exec(letters) ?? [];
    const end = at + rest.length;
    if (isMeant(slot, before + rest)) found.push({ start: at - before.length, end, term });
    at = letters.indexOf(slot.hint, end);
  }
  return found;
}

const inOrder = (a: Found, b: Found): number => a.start - b.start || a.term - b.term;

/** All that is asked for, wherever in the text; phrases within one sentence only. */
function findAll(text: string, asked: Asked): Found[] {
  const letters = text.toLowerCase();
  const slots = letters.length === text.length ? singleSlots(asked) : null;
  if (slots === null) return sentencesOf(text).flatMap((it) => findIn(text, it, asked));
  const found = slots.flatMap((slot, term) => findSlot(letters, slot, term));
  return slots.length > 1 ? found.sort(inOrder) : found;
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

/** What is found in one sentence; most have nothing, and a look at the letters tells. */
function findIn(text: string, sentence: Range, asked: Asked): Found[] {
  const letters = text.slice(sentence.start, sentence.end).toLowerCase();
  const mayStand = asked.some((readings) => readings.some((it) => letters.includes(it[0]!.hint)));
  return mayStand ? findTerms(tokensOf(text, sentence), asked) : [];
}

const without = ({ start, end }: Found): Range => ({ start, end });

const distinctTerms = (found: readonly Found[]): number => new Set(found.map((it) => it.term)).size;

/** What was found (in its order), by the sentence it stands in; sentences without any are left out. */
function bySentence(text: string, found: readonly Found[]) {
  if (found.length === 0) return [];
  let at = 0;
  return sentencesOf(text)
    .map(({ start, end }) => {
      const first = at;
      while (at < found.length && found[at]!.start < end) at += 1;
      return { start, end, found: found.slice(first, at).filter((it) => it.end <= end) };
    })
    .filter((it) => it.found.length > 0);
}

/** Words in a row may go over the end of a sentence: the text is then one passage. */
function acrossSentences(text: string, asked: Asked): Passage[] {
  const hasRows = asked.some((readings) => readings.some((it) => it.length > 1));
  const marks = hasRows ? findTerms(tokensOf(text, { start: 0, end: text.length }), asked) : [];
  if (marks.length === 0 || distinctTerms(marks) < asked.length) return [];
  return [{ start: 0, end: text.length, marks: marks.map(without) }];
}

/**
 * The sentences (in tables: rows) of a text that have all that is asked. Where no sentence has all
 * but the text as a whole does, the text is one passage. None when something is missing.
 */
export function passagesOf(text: string, asked: Asked): Passage[] {
  const found = findAll(text, asked);
  if (distinctTerms(found) < asked.length) return acrossSentences(text, asked);
  const whole = bySentence(text, found).filter((it) => distinctTerms(it.found) === asked.length);
  if (whole.length > 0 || asked.length === 0)
    return whole.map(({ start, end, found: marks }) => ({ start, end, marks: marks.map(without) }));
  return [{ start: 0, end: text.length, marks: found.map(without) }];
}

/** Every word of a text that was asked for, whether or not all of it is there. */
export const marksIn = (text: string, asked: Asked): Range[] =>
  findTerms(tokensOf(text, { start: 0, end: text.length }), asked).map(without);
