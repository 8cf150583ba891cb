import { fieldsOf, KINDRED_FIELDS } from '../kindred-words.ts';
import type { Terms } from '../terms.ts';
import type { WordTables } from './word-tables.ts';

/**
 * How alike every text of one plan is to every text of the other in what they are about: each text
 * as weights over the fields of kindred words that it touches (after Gabrilovich and Markovitch's
 * explicit semantic analysis, 2007), compared by their angle. Row-major, 0 to 1.
 */
export function topicsOf(
  from: readonly Terms[],
  to: readonly Terms[],
  tables: WordTables,
): Float64Array {
  return cosines(
    from.map((terms, i) => weighed(topicVector(terms, tables.words.from[i]!, tables), tables)),
    to.map((terms, i) => weighed(topicVector(terms, tables.words.to[i]!, tables), tables)),
  );
}

/** A word of few fields says more of each; its own weight is that of the text's word. */
const MOST = Math.log(1 + KINDRED_FIELDS.length);

function topicVector(
  { stems }: Terms,
  words: readonly number[],
  { weights }: WordTables,
): Map<number, number> {
  const vector = new Map<number, number>();
  stems.forEach((stem, i) => {
    const fields = fieldsOf(stem);
    if (fields.length === 0) return;
    const says = (weights[words[i]!]! * Math.log(1 + KINDRED_FIELDS.length / fields.length)) / MOST;
    const each = says / Math.sqrt(fields.length);
    for (const field of fields) vector.set(field, (vector.get(field) ?? 0) + each);
  });
  return vector;
}

/** The fields that a text touches, with weights whose squares make one. */
type Weighed = readonly (readonly [field: number, weight: number])[];

function weighed(vector: ReadonlyMap<number, number>, { fieldRarity }: WordTables): Weighed {
  const fields = [...vector].map(([field, sum]) => [field, sum * fieldRarity[field]!] as const);
  const norm = Math.sqrt(fields.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return fields.map(([field, weight]) => [field, weight / norm] as const);
}

/** Through an inverted index: only texts that touch the same field cost anything. */
function cosines(from: readonly Weighed[], to: readonly Weighed[]): Float64Array {
  const touching = new Map<number, { texts: number[]; weights: number[] }>();
  to.forEach((fields, c) => {
    for (const [field, weight] of fields) {
      let list = touching.get(field);
      if (!list) touching.set(field, (list = { texts: [], weights: [] }));
      list.texts.push(c);
      list.weights.push(weight);
    }
  });
  const result = new Float64Array(from.length * to.length);
  from.forEach((fields, r) => {
    const base = r * to.length;
    for (const [field, weight] of fields) {
      const list = touching.get(field);
      if (!list) continue;
      const { texts, weights } = list;
      for (let i = 0; i < texts.length; i++) result[base + texts[i]!]! += weight * weights[i]!;
    }
  });
  return result;
}
