import { ACTING_SYNONYMS } from './synonyms/acting.ts';
import { CARE_SYNONYMS } from './synonyms/care.ts';
import { PEOPLE_SYNONYMS } from './synonyms/people.ts';
import { PLACES_SYNONYMS } from './synonyms/places.ts';
import { SCHOOL_AND_LEISURE_SYNONYMS } from './synonyms/school-and-leisure.ts';

/**
 * Words of officialese that stand for each other, so that a matter is known again when only the
 * wording was polished. One group a line; the first word names the group. Lower case, dictionary
 * forms: they are stemmed like the texts. Only near-synonyms: a group must never join two matters,
 * and no word whose stem is also that of a common word of another meaning ('enhetlig' and 'enhet', 'fastighet' and 'fast').
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = [
  ...ACTING_SYNONYMS,
  ...PEOPLE_SYNONYMS,
  ...CARE_SYNONYMS,
  ...SCHOOL_AND_LEISURE_SYNONYMS,
  ...PLACES_SYNONYMS,
];
