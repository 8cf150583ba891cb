import type { CorrectedPart } from '../../../shared/correction/correction.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { FIELDS } from './fields.ts';
import { correctedPart, type ReviewPart } from './parts.ts';

/** Words that were typed as a correction and are none: refused, or not sent before the window went. */
export interface Unkept {
  /** The field's name, as they are kept under. */
  name: string;
  /** The words of the part that they were typed for, cut. */
  about: string;
  /** 'Mottagare', 'Belopp', as the field is called. */
  label: string;
  words: string;
  /** The part that they were typed for; null where the text has it no more. */
  part: ReviewPart | null;
}

const SEPARATOR = '\t';
/** So much of a part's words tells it from the one that has its key in another text. */
const LONGEST_ABOUT = 80;

const aboutOf = ({ wording }: CorrectedPart): string =>
  (wording.split('\n')[0] ?? '').replaceAll(SEPARATOR, ' ').slice(0, LONGEST_ABOUT);

/** Where the typed words of a plan's review are kept. */
export const placeOf = (planId: string): string => `granska/${planId}`;

/**
 * What a field's typed words are kept under. The part's own words are in it: in a newer text another
 * part may have its key, and must not be offered words that were meant for this one.
 * @param field 'text', or of a table 'figure 3 1', 'rowLabel 3', 'column 1'
 */
export const fieldName = (planId: string, part: CorrectedPart, field: string): string =>
  `${placeOf(planId)}/${[part.kind, part.key, field, aboutOf(part)].join(SEPARATOR)}`;

const TABLE_FIELDS: Readonly<Record<string, string>> = {
  figure: 'Belopp',
  rowLabel: 'Radens namn',
  column: 'Kolumnens namn',
};

/** What a field is called; a table's are named by kind and place, as `fieldName` has them. */
function labelOf(field: string): string {
  const specs = Object.values(FIELDS).flat();
  const [kind = ''] = field.split(' ');
  return specs.find((spec) => spec.field === field)?.label ?? TABLE_FIELDS[kind] ?? field;
}

/**
 * The words that stand unkept in a plan's fields, each with the part it was typed for.
 * @param kept what stands in the fields of `placeOf(planId)`
 */
export function unkeptOf(
  plan: Plan,
  parts: readonly ReviewPart[],
  planId: string,
  kept: readonly { field: string; text: string }[],
): Unkept[] {
  return kept.map(({ field: name, text }) => {
    const own = name.slice(placeOf(planId).length + 1);
    const [kind = '', key = '', field = '', about = ''] = own.split(SEPARATOR);
    const part = parts.find((it) => it.kind === kind && it.key === key);
    const isSame = part !== undefined && aboutOf(correctedPart(plan, part)) === about;
    return { name, about, label: labelOf(field), words: text, part: isSame ? part : null };
  });
}
