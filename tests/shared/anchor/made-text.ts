import fc from 'fast-check';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';

/** A word with the identity it was born with, so that a test can follow it through edits. */
export interface TracedWord {
  text: string;
  id: number;
}

/** A text as paragraphs of traced words. */
export type TracedText = TracedWord[][];

/** Few words, as in the genre, so that phrases and whole sentences repeat. */
const WORDS =
  'att följa arbetet med nära vård inom respektive område nämnden ska utveckla samverkan och uppdrag till beredningen för psykiatri 56 % årligen fortsätta påbörja införande av team i länet'.split(
    ' ',
  );

export const tracedText: fc.Arbitrary<TracedText> = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 24 }), {
    minLength: 5,
    maxLength: 20,
  })
  .map((paragraphs) => {
    let id = 0;
    return paragraphs.map((words) => words.map((text) => ({ text, id: id++ })));
  });

/** One change of the text; numbers are taken modulo what there is. */
export type Edit =
  | { kind: 'drop' | 'move' | 'split' | 'join'; at: number; to: number }
  | { kind: 'replace' | 'insert' | 'delete'; at: number; word: number; text: string };

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('drop' as const, 'move' as const, 'split' as const, 'join' as const),
    at: fc.nat(),
    to: fc.nat(),
  }),
  fc.record({
    kind: fc.constantFrom('replace' as const, 'insert' as const, 'delete' as const),
    at: fc.nat(),
    word: fc.nat(),
    text: fc.constantFrom(...WORDS, 'slutföra', 'kommunerna', 'hösten'),
  }),
);

const FOREIGN = -1;

/** The text after one edit; words keep their ids, new ones have none. */
export function applyEdit(text: TracedText, change: Edit): TracedText {
  if (text.length === 0) return text;
  const at = change.at % text.length;
  const rest = text.filter((_, index) => index !== at);
  const paragraph = text[at]!;
  switch (change.kind) {
    case 'drop':
      return rest;
    case 'move':
      return rest.toSpliced(change.to % (rest.length + 1), 0, paragraph);
    case 'split': {
      const cut = change.to % paragraph.length;
      if (cut === 0) return text;
      return text.toSpliced(at, 1, paragraph.slice(0, cut), paragraph.slice(cut));
    }
    case 'join':
      return at + 1 < text.length ? text.toSpliced(at, 2, [...paragraph, ...text[at + 1]!]) : text;
    case 'replace':
    case 'insert':
    case 'delete': {
      const word = change.word % paragraph.length;
      // a word replaced by itself is no change
      const kept = change.kind === 'replace' && paragraph[word]!.text === change.text;
      const id = kept ? paragraph[word]!.id : FOREIGN;
      const fresh = change.kind === 'delete' ? [] : [{ text: change.text, id }];
      const changed = paragraph.toSpliced(word, change.kind === 'insert' ? 0 : 1, ...fresh);
      return changed.length > 0 ? text.with(at, changed) : rest;
    }
  }
}

const place = { page: null, lineStart: null, lineEnd: null, box: null };

/** The text as a plan that holds nothing but running text. */
export function planOf(text: TracedText): Plan {
  const body = text.map((words, index): BodyBlock => ({
    id: `b${index + 1}`,
    kind: 'paragraph',
    text: words.map((word) => word.text).join(' '),
    level: null,
    mark: null,
    rows: null,
    headerRows: null,
    part: null,
    sectionKey: null,
    goalKey: null,
    source: place,
  }));
  return {
    plan: { kind: 'verksamhetsplan', organ: '', organization: '', year: 2026, title: '' },
    sections: [],
    goals: [],
    assignments: [],
    indicators: [],
    budgetTables: [],
    risks: [],
    memo: null,
    findings: [],
    body,
    pageCount: null,
  };
}

/** Ids of the words that a stretch of a paragraph touches. */
export function idsWithin(words: readonly TracedWord[], start: number, end: number): number[] {
  const ids: number[] = [];
  let offset = 0;
  for (const word of words) {
    if (offset < end && offset + word.text.length > start) ids.push(word.id);
    offset += word.text.length + 1;
  }
  return ids;
}
