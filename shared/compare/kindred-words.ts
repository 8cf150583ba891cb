import { BUILDING_AND_ENVIRONMENT_FIELDS } from './kindred/building-and-environment.ts';
import { CARE_KNOWLEDGE_FIELDS } from './kindred/care-knowledge.ts';
import { CULTURE_AND_LEISURE_FIELDS } from './kindred/culture-and-leisure.ts';
import { GROWTH_AND_DEMOCRACY_FIELDS } from './kindred/growth-and-democracy.ts';
import { MENTAL_HEALTH_FIELDS } from './kindred/mental-health.ts';
import { PRIMARY_CARE_FIELDS } from './kindred/primary-care.ts';
import { PROPERTY_AND_ECONOMY_FIELDS } from './kindred/property-and-economy.ts';
import { SCHOOL_FIELDS } from './kindred/school.ts';
import { SOCIAL_SERVICES_FIELDS } from './kindred/social-services.ts';
import { SPECIALIST_CARE_FIELDS } from './kindred/specialist-care.ts';
import { STAFF_AND_PREPAREDNESS_FIELDS } from './kindred/staff-and-preparedness.ts';
import { TRAFFIC_FIELDS } from './kindred/traffic.ts';
import { countedAs, isGroup, rootOf } from './terms.ts';

/**
 * Fields of kindred words: no synonyms, but words that mostly turn up for one kind of uppdrag, so
 * that two texts with different words of one field are likelier to be about the same matter. What
 * any uppdrag may be about ('utveckla', 'behov') is in none; a word in several fields says less.
 * Lower case, dictionary forms. A field's number is its place in the list.
 */
export const KINDRED_FIELDS: readonly (readonly string[])[] = [
  ...PRIMARY_CARE_FIELDS,
  ...SPECIALIST_CARE_FIELDS,
  ...MENTAL_HEALTH_FIELDS,
  ...CARE_KNOWLEDGE_FIELDS,
  ...SOCIAL_SERVICES_FIELDS,
  ...SCHOOL_FIELDS,
  ...CULTURE_AND_LEISURE_FIELDS,
  ...TRAFFIC_FIELDS,
  ...BUILDING_AND_ENVIRONMENT_FIELDS,
  ...PROPERTY_AND_ECONOMY_FIELDS,
  ...GROWTH_AND_DEMOCRACY_FIELDS,
  ...STAFF_AND_PREPAREDNESS_FIELDS,
].map((field) => field.split(' '));

/** A word this long at either end of a compound says which field the compound is of. */
const SHORTEST_PART = 5;
/** What is left of the compound must be a word's length too, or it is only an ending. */
const SHORTEST_REST = 3;
/** Abbreviations before a hyphen are this long at least: 'npf-utredning'. */
const SHORTEST_HYPHENATED = 3;

type Fields = Map<string, Set<number>>;

/** Fields by a whole stem, by how a compound may begin, and by how one may end. */
interface FieldIndex {
  byStem: Fields;
  byStart: Fields;
  byEnd: Fields;
}

let index: FieldIndex | undefined;
/** Made when it is first asked for: a program that compares nothing does not wait for it. */
const fieldIndex = (): FieldIndex => (index ??= makeIndex());

function makeIndex(): FieldIndex {
  const made: FieldIndex = { byStem: new Map(), byStart: new Map(), byEnd: new Map() };
  KINDRED_FIELDS.forEach((field, at) => {
    for (const word of field) {
      for (const stem of stemsOf(word)) {
        add(made.byStem, stem, at);
        const end = isGroup(stem) ? rootOf(word) : stem;
        if (end.length >= SHORTEST_PART) add(made.byEnd, end, at);
      }
      if (word.length >= SHORTEST_PART) add(made.byStart, word, at);
    }
  });
  return made;
}

function add(fields: Fields, key: string, field: number): void {
  const known = fields.get(key);
  if (known) known.add(field);
  else fields.set(key, new Set([field]));
}

/** What a word and its plainest inflections count as; the stemmer takes 's' for a genitive. */
function stemsOf(word: string): Set<string> {
  const endings = /[aeiouyåäö]$/u.test(word) ? ['n', 't', 'na'] : ['n', 'en', 'et', 'er'];
  const inflected = endings.map((ending) => countedAs(word + ending));
  return new Set([countedAs(word), ...inflected.filter((stem) => !isGroup(stem))]);
}

const remembered = new Map<string, readonly number[]>();

/**
 * The fields that a stem of `Terms.stems` is of, as ascending indices of `KINDRED_FIELDS`: by the
 * word itself or, of a compound, by its first or last part. Remembered: plans repeat their words.
 */
export function fieldsOf(stem: string): readonly number[] {
  let fields = remembered.get(stem);
  if (!fields) remembered.set(stem, (fields = [...findFields(stem)].sort((a, b) => a - b)));
  return fields;
}

function findFields(stem: string): Set<number> {
  const { byStem, byStart, byEnd } = fieldIndex();
  const found = new Set(byStem.get(stem));
  if (isGroup(stem)) return found;
  const take = (fields: Set<number> | undefined): void => fields?.forEach((at) => found.add(at));
  for (const part of stem.split('-'))
    if (part.length >= SHORTEST_HYPHENATED) take(byStem.get(part));
  for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_REST; cut++)
    take(byStart.get(stem.slice(0, cut)));
  for (let cut = SHORTEST_REST; cut <= stem.length - SHORTEST_PART; cut++)
    take(byEnd.get(stem.slice(cut)));
  return found;
}
