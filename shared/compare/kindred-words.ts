import { CARE_STAFF_AND_RESEARCH_FIELDS } from './kindred/care-staff-and-research.ts';
import { CARE_TECHNOLOGY_FIELDS } from './kindred/care-technology.ts';
import { CHILDREN_AND_FAMILIES_FIELDS } from './kindred/children-and-families.ts';
import { CLIMATE_AND_ENERGY_FIELDS } from './kindred/climate-and-energy.ts';
import { CULTURE_FIELDS } from './kindred/culture.ts';
import { DEMOCRACY_AND_RIGHTS_FIELDS } from './kindred/democracy-and-rights.ts';
import { DENTAL_AND_REHABILITATION_FIELDS } from './kindred/dental-and-rehabilitation.ts';
import { DIGITAL_FIELDS } from './kindred/digital.ts';
import { DISABILITY_FIELDS } from './kindred/disability.ts';
import { ECONOMY_AND_PROCUREMENT_FIELDS } from './kindred/economy-and-procurement.ts';
import { ELDER_CARE_FIELDS } from './kindred/elder-care.ts';
import { GENERAL_FIELDS } from './kindred/general.ts';
import { HOSPITAL_CARE_FIELDS } from './kindred/hospital-care.ts';
import { LABOUR_MARKET_FIELDS } from './kindred/labour-market.ts';
import { LEISURE_FIELDS } from './kindred/leisure.ts';
import { MEDICINES_AND_PATIENT_SAFETY_FIELDS } from './kindred/medicines-and-patient-safety.ts';
import { MENTAL_HEALTH_FIELDS } from './kindred/mental-health.ts';
import { NATURE_AND_INSPECTION_FIELDS } from './kindred/nature-and-inspection.ts';
import { PLANNING_AND_BUILDING_FIELDS } from './kindred/planning-and-building.ts';
import { PREVENTION_AND_VACCINATION_FIELDS } from './kindred/prevention-and-vaccination.ts';
import { PRIMARY_CARE_FIELDS } from './kindred/primary-care.ts';
import { PROPERTY_AND_MEALS_FIELDS } from './kindred/property-and-meals.ts';
import { PUBLIC_TRANSPORT_FIELDS } from './kindred/public-transport.ts';
import { REGIONAL_GROWTH_FIELDS } from './kindred/regional-growth.ts';
import { RESCUE_AND_CRISIS_FIELDS } from './kindred/rescue-and-crisis.ts';
import { SCHOOL_FIELDS } from './kindred/school.ts';
import { SECURITY_FIELDS } from './kindred/security.ts';
import { SOCIAL_SERVICES_FIELDS } from './kindred/social-services.ts';
import { SPECIALIST_CARE_FIELDS } from './kindred/specialist-care.ts';
import { STAFF_FIELDS } from './kindred/staff.ts';
import { STREETS_AND_PARKS_FIELDS } from './kindred/streets-and-parks.ts';
import { UPPER_SECONDARY_AND_ADULTS_FIELDS } from './kindred/upper-secondary-and-adults.ts';
import { WATER_AND_WASTE_FIELDS } from './kindred/water-and-waste.ts';
import { WOMEN_AND_CHILDRENS_HEALTH_FIELDS } from './kindred/women-and-childrens-health.ts';
import { countedAs, isGroup } from './terms.ts';
import { rootOf } from './word-root.ts';

/**
 * Fields of kindred words: no synonyms, but words that mostly turn up for one matter that boards
 * give uppdrag about, so that two texts with different words of one field are likelier to be about
 * the same. Each field is one narrow matter; a word may be in several, and then says less. Lower
 * case, as the words stand in plans or in dictionaries. A field's number is its place in the list.
 */
export const KINDRED_FIELDS: readonly (readonly string[])[] = [
  ...PRIMARY_CARE_FIELDS,
  ...HOSPITAL_CARE_FIELDS,
  ...MEDICINES_AND_PATIENT_SAFETY_FIELDS,
  ...MENTAL_HEALTH_FIELDS,
  ...DENTAL_AND_REHABILITATION_FIELDS,
  ...SPECIALIST_CARE_FIELDS,
  ...PREVENTION_AND_VACCINATION_FIELDS,
  ...WOMEN_AND_CHILDRENS_HEALTH_FIELDS,
  ...CARE_TECHNOLOGY_FIELDS,
  ...CARE_STAFF_AND_RESEARCH_FIELDS,
  ...ELDER_CARE_FIELDS,
  ...DISABILITY_FIELDS,
  ...CHILDREN_AND_FAMILIES_FIELDS,
  ...SOCIAL_SERVICES_FIELDS,
  ...PUBLIC_TRANSPORT_FIELDS,
  ...REGIONAL_GROWTH_FIELDS,
  ...CULTURE_FIELDS,
  ...LEISURE_FIELDS,
  ...PLANNING_AND_BUILDING_FIELDS,
  ...STREETS_AND_PARKS_FIELDS,
  ...WATER_AND_WASTE_FIELDS,
  ...CLIMATE_AND_ENERGY_FIELDS,
  ...NATURE_AND_INSPECTION_FIELDS,
  ...PROPERTY_AND_MEALS_FIELDS,
  ...RESCUE_AND_CRISIS_FIELDS,
  ...SCHOOL_FIELDS,
  ...UPPER_SECONDARY_AND_ADULTS_FIELDS,
  ...LABOUR_MARKET_FIELDS,
  ...STAFF_FIELDS,
  ...DIGITAL_FIELDS,
  ...ECONOMY_AND_PROCUREMENT_FIELDS,
  ...SECURITY_FIELDS,
  ...DEMOCRACY_AND_RIGHTS_FIELDS,
  ...GENERAL_FIELDS,
].map((field) => field.split(' '));

/** A word this long at either end of a compound says which field the compound is of. */
const SHORTEST_PART = 5;
/** What is left of the compound must be a word's length too, or it is only an ending. */
const SHORTEST_REST = 3;
/** Abbreviations before a hyphen are this long at least: 'npf-utredning'. */
const SHORTEST_HYPHENATED = 3;

/** Indices of fields by a word or a part of one; an index may stand twice. */
type Fields = Map<string, readonly number[]>;

interface FieldIndex {
  /** Of the words as they stand in the fields, which is how a compound begins. */
  byWord: Fields;
  /** Of whole stems, which is also how a compound ends. */
  byStem: Fields;
  /** How a compound ends in a word whose stem is the name of a group of synonyms. */
  byEnd: Fields;
}

let index: FieldIndex | undefined;
/** Made when it is first asked for: a program that compares nothing does not wait for it. */
const fieldIndex = (): FieldIndex => (index ??= makeIndex());

/** Each word is stemmed once, however many fields it is in: that is where the time goes. */
function makeIndex(): FieldIndex {
  const made: FieldIndex = { byWord: fieldsByWord(), byStem: new Map(), byEnd: new Map() };
  for (const [word, fields] of made.byWord) {
    for (const stem of stemsOf(word)) {
      add(made.byStem, stem, fields);
      if (isGroup(stem)) add(made.byEnd, rootOf(word), fields);
    }
  }
  return made;
}

function fieldsByWord(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  KINDRED_FIELDS.forEach((field, at) => {
    for (const word of field) {
      const known = found.get(word);
      if (known) known.push(at);
      else found.set(word, [at]);
    }
  });
  return found;
}

function add(to: Fields, key: string, fields: readonly number[]): void {
  const known = to.get(key);
  to.set(key, known ? [...known, ...fields] : fields);
}

/** What a word and its plainest inflections count as; the stemmer takes 's' for a genitive. */
function stemsOf(word: string): Set<string> {
  const stems = new Set([countedAs(word)]);
  for (const ending of endingsOf(word)) {
    const stem = countedAs(word + ending);
    if (!isGroup(stem)) stems.add(stem);
  }
  return stems;
}

const AFTER_VOWEL = ['n', 't', 'na'];
const AFTER_LIQUID = ['n', 'en', 'et', 'er'];
/** Only l and r are followed by '-n', and after any other '-er' leaves what '-en' does. */
const AFTER_CONSONANT = ['en', 'et'];

function endingsOf(word: string): readonly string[] {
  const last = word[word.length - 1]!;
  if ('aeiouyåäö'.includes(last)) return AFTER_VOWEL;
  return 'lr'.includes(last) ? AFTER_LIQUID : AFTER_CONSONANT;
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
  const { byWord, byStem, byEnd } = fieldIndex();
  const found = new Set(byStem.get(stem));
  if (isGroup(stem)) return found;
  const take = (fields: readonly number[] | undefined): void =>
    fields?.forEach((at) => found.add(at));
  for (const part of stem.split('-'))
    if (part.length >= SHORTEST_HYPHENATED) take(byStem.get(part));
  for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_REST; cut++)
    take(byWord.get(stem.slice(0, cut)));
  for (let cut = SHORTEST_REST; cut <= stem.length - SHORTEST_PART; cut++) {
    const end = stem.slice(cut);
    take(byStem.get(end));
    take(byEnd.get(end));
  }
  return found;
}
