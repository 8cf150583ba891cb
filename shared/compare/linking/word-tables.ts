import { tellingOf } from '../common-words.ts';
import { fieldsOf, KINDRED_FIELDS } from '../kindred-words.ts';
import type { Terms } from '../terms.ts';

/** Which side's texts are meant: 'from' the earlier plan's, 'to' the later's. */
export type Side = 'from' | 'to';

/** All that two plans' words say of each other; texts and words are asked for by index. */
export interface WordTables {
  /** The words of each text, as indices of the tables below. */
  words: Record<Side, (readonly number[])[]>;
  /** How much a word tells, 0 to 1: little when many texts, or all boards, have it. */
  weights: Float64Array;
  /** In how many texts of both plans each word stands. */
  textsWith: Int32Array;
  /** The index of a stem, if any text has it. */
  indexOf: (stem: string) => number | undefined;
  /** 1 where the word stands in one text of that side and no more, however many of the other have it. */
  onlyIn: Record<Side, Int32Array>;
  /** Of each text of a side, how far it has each word: 1 has the word, less a kindred one, 0 neither. */
  foundIn: Record<Side, Float32Array[]>;
  /** The fields of kindred words that each word is of. */
  fieldsOfWord: readonly (readonly number[])[];
  /** The fields of kindred words that each text touches. */
  fields: Record<Side, ReadonlySet<number>[]>;
  /** How much each field that is touched tells, 0 to 1: little when many texts touch it. */
  fieldRarity: Float64Array;
  /** 1 for the fields that one text of either plan touches and no more. */
  ownFields: Int32Array;
}

/** A kindred word says this much of what the word itself would say, at most. */
export const KINDRED = 0.6;

/** Reads the tables out of both plans' terms. */
export function wordTables(from: readonly Terms[], to: readonly Terms[]): WordTables {
  const texts = { from: from.map((t) => t.stems), to: to.map((t) => t.stems) };
  const ids = new Map<string, number>();
  const idOf = (stem: string): number => {
    let id = ids.get(stem);
    if (id === undefined) ids.set(stem, (id = ids.size));
    return id;
  };
  const words = {
    from: texts.from.map((stems) => stems.map(idOf)),
    to: texts.to.map((stems) => stems.map(idOf)),
  };
  const stems = [...ids.keys()];
  const counts = { from: countIn(words.from, stems.length), to: countIn(words.to, stems.length) };
  const textsWith = sumsOf(counts);
  const rarity = rarityAmong(from.length + to.length);
  const fieldsOfWord = stems.map((stem) => fieldsOf(stem));
  const fields = {
    from: words.from.map((own) => fieldsTouched(own, fieldsOfWord)),
    to: words.to.map((own) => fieldsTouched(own, fieldsOfWord)),
  };
  const fieldCounts = { from: countFields(fields.from), to: countFields(fields.to) };
  const fieldRarity = new Float64Array(sumsOf(fieldCounts)).map(rarity);
  const foundIn = (side: Side): Float32Array[] =>
    findWords(words[side], fields[side], fieldsOfWord, fieldRarity);
  return {
    words,
    weights: new Float64Array(textsWith).map(
      (count, word) => rarity(count) * tellingOf(stems[word]!),
    ),
    textsWith,
    indexOf: (stem) => ids.get(stem),
    onlyIn: {
      from: counts.from.map((count) => Number(count === 1)),
      to: counts.to.map((count) => Number(count === 1)),
    },
    foundIn: { from: foundIn('from'), to: foundIn('to') },
    fieldsOfWord,
    fields,
    fieldRarity,
    ownFields: fieldCounts.from.map((count, field) =>
      Number(count === 1 && fieldCounts.to[field] === 1),
    ),
  };
}

/** The counts of both sides together. */
const sumsOf = (counts: Record<Side, Int32Array>): Int32Array =>
  counts.from.map((count, i) => count + counts.to[i]!);

/** 1 for what one of `texts` texts has, falling with the logarithm of how many have it. */
function rarityAmong(texts: number): (count: number) => number {
  const most = Math.log(1 + texts);
  // Worked out once for each count: fields are counted by the thousand.
  const rarities = Float64Array.from(
    { length: texts + 1 },
    (_, count) => Math.log(1 + texts / Math.max(1, count - 0.5)) / most,
  );
  return (count) => rarities[count]!;
}

function countIn(texts: readonly (readonly number[])[], words: number): Int32Array {
  const counts = new Int32Array(words);
  for (const text of texts) for (const word of text) counts[word]!++;
  return counts;
}

function fieldsTouched(
  words: readonly number[],
  fieldsOfWord: readonly (readonly number[])[],
): Set<number> {
  const fields = new Set<number>();
  for (const word of words) for (const field of fieldsOfWord[word]!) fields.add(field);
  return fields;
}

function countFields(texts: readonly ReadonlySet<number>[]): Int32Array {
  const counts = new Int32Array(KINDRED_FIELDS.length);
  for (const fields of texts) for (const field of fields) counts[field]!++;
  return counts;
}

function findWords(
  words: readonly (readonly number[])[],
  fields: readonly ReadonlySet<number>[],
  fieldsOfWord: readonly (readonly number[])[],
  fieldRarity: Float64Array,
): Float32Array[] {
  const wordsOf: number[][] = Array.from(fieldRarity, () => []);
  fieldsOfWord.forEach((own, word) => {
    for (const field of own) wordsOf[field]!.push(word);
  });
  return words.map((own, text) => {
    const found = new Float32Array(fieldsOfWord.length);
    for (const field of fields[text]!) {
      const says = KINDRED * fieldRarity[field]!;
      for (const word of wordsOf[field]!) if (says > found[word]!) found[word] = says;
    }
    for (const word of own) found[word] = 1;
    return found;
  });
}
