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
  /** In how many texts of both plans each stem stands. */
  textsWith: ReadonlyMap<string, number>;
  /** The index of a stem, if any text has it. */
  indexOf: (stem: string) => number | undefined;
  /** 1 where the word stands in one text of that side and no more, however many of the other have it. */
  onlyIn: Record<Side, Uint8Array>;
  /** Of each word, how far each text of a side has it: 1 has the word, less a kindred one, 0 neither. */
  foundIn: Record<Side, Float32Array[]>;
  /** The fields of kindred words that each text touches. */
  fields: Record<Side, ReadonlySet<number>[]>;
  /** How much each field that is touched tells, 0 to 1: little when many texts touch it. */
  fieldRarity: Float64Array;
  /** Fields that one text of either plan touches and no more. */
  ownFields: ReadonlySet<number>;
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
  const rarity = rarityAmong(from.length + to.length);
  const fieldsOfWord = stems.map((stem) => fieldsOf(stem));
  const fields = {
    from: words.from.map((own) => fieldsTouched(own, fieldsOfWord)),
    to: words.to.map((own) => fieldsTouched(own, fieldsOfWord)),
  };
  const fieldCounts = { from: countFields(fields.from), to: countFields(fields.to) };
  const fieldRarity = Float64Array.from(KINDRED_FIELDS, (_, field) =>
    rarity(fieldCounts.from[field]! + fieldCounts.to[field]!),
  );
  const foundIn = (side: Side): Float32Array[] =>
    findWords(words[side], fields[side], fieldsOfWord, fieldRarity);
  return {
    words,
    weights: Float64Array.from(
      stems,
      (stem, i) => rarity(counts.from[i]! + counts.to[i]!) * tellingOf(stem),
    ),
    textsWith: new Map(stems.map((stem, i) => [stem, counts.from[i]! + counts.to[i]!])),
    indexOf: (stem) => ids.get(stem),
    onlyIn: {
      from: Uint8Array.from(stems, (_, i) => Number(counts.from[i] === 1)),
      to: Uint8Array.from(stems, (_, i) => Number(counts.to[i] === 1)),
    },
    foundIn: { from: foundIn('from'), to: foundIn('to') },
    fields,
    fieldRarity,
    ownFields: new Set(
      [...KINDRED_FIELDS.keys()].filter(
        (field) => fieldCounts.from[field] === 1 && fieldCounts.to[field] === 1,
      ),
    ),
  };
}

/** 1 for what one of `texts` texts has, falling with the logarithm of how many have it. */
function rarityAmong(texts: number): (count: number) => number {
  const most = Math.log(1 + texts);
  return (count) => Math.log(1 + texts / Math.max(1, count - 0.5)) / most;
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
  const textsWith = new Map<number, number[]>();
  fields.forEach((own, text) => {
    for (const field of own) {
      const list = textsWith.get(field);
      if (list) list.push(text);
      else textsWith.set(field, [text]);
    }
  });
  const found = fieldsOfWord.map((own) => {
    const row = new Float32Array(words.length);
    for (const field of own) {
      const says = KINDRED * fieldRarity[field]!;
      for (const text of textsWith.get(field) ?? []) if (says > row[text]!) row[text] = says;
    }
    return row;
  });
  words.forEach((own, text) => {
    for (const word of own) found[word]![text] = 1;
  });
  return found;
}
