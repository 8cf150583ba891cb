import { KINDRED_FIELDS } from '../kindred-words.ts';
import type { WordTables } from './word-tables.ts';

/**
 * How alike every text of one plan is to every text of the other in what they are about: each text
 * as weights over the fields of kindred words that it touches (after Gabrilovich and Markovitch's
 * explicit semantic analysis, 2007), compared by their angle. Row-major, 0 to 1.
 */
export function topicsOf(tables: WordTables): Float64Array {
  const says = saysOfEach(tables);
  const weigh = (words: readonly number[]): Weighed => weighed(words, says, tables);
  return cosines(tables.words.from.map(weigh), tables.words.to.map(weigh));
}

/** A word of few fields says more of each; its own weight is that of the text's word. */
const MOST = Math.log(1 + KINDRED_FIELDS.length);

/** What each word says of each of its fields. */
function saysOfEach({ weights, fieldsOfWord }: WordTables): Float64Array {
  const says = new Float64Array(weights.length);
  fieldsOfWord.forEach(({ length: fields }, word) => {
    if (fields === 0) return;
    const inAll = (weights[word]! * Math.log(1 + KINDRED_FIELDS.length / fields)) / MOST;
    says[word] = inAll / Math.sqrt(fields);
  });
  return says;
}

/** The fields that a text touches, with weights whose squares make one. */
interface Weighed {
  fields: readonly number[];
  weights: readonly number[];
}

/** What a text says of each field; used again for every text, and zero in between. */
const scratch = new Float64Array(KINDRED_FIELDS.length);

function weighed(
  words: readonly number[],
  says: Float64Array,
  { fieldsOfWord, fieldRarity }: WordTables,
): Weighed {
  const fields: number[] = [];
  for (const word of words) {
    for (const field of fieldsOfWord[word]!) {
      if (scratch[field] === 0) fields.push(field);
      scratch[field]! += says[word]!;
    }
  }
  const weights = fields.map((field) => scratch[field]! * fieldRarity[field]!);
  for (const field of fields) scratch[field] = 0;
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { fields, weights: weights.map((weight) => weight / norm) };
}

/** Through an inverted index: only texts that touch the same field cost anything. */
function cosines(from: readonly Weighed[], to: readonly Weighed[]): Float64Array {
  const touching = new Map<number, { texts: number[]; weights: number[] }>();
  to.forEach(({ fields, weights }, c) => {
    fields.forEach((field, i) => {
      let list = touching.get(field);
      if (!list) touching.set(field, (list = { texts: [], weights: [] }));
      list.texts.push(c);
      list.weights.push(weights[i]!);
    });
  });
  const result = new Float64Array(from.length * to.length);
  from.forEach(({ fields, weights: own }, r) => {
    const base = r * to.length;
    for (let k = 0; k < fields.length; k++) {
      const list = touching.get(fields[k]!);
      if (!list) continue;
      const { texts, weights } = list;
      const weight = own[k]!;
      for (let i = 0; i < texts.length; i++) result[base + texts[i]!]! += weight * weights[i]!;
    }
  });
  return result;
}
