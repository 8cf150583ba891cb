import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Correction, FieldValue } from '../../../shared/correction/correction.ts';
import { findPart } from '../../../shared/correction/find-part.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assertNever } from '../../../shared/text/assert-never.ts';
import { FIELDS, IS_A, NOT_A, valueWords } from './fields.ts';
import type { ReviewPart } from './parts.ts';

/** The corrections of one field of a part that hold, the first made first. */
export function fieldCorrections(
  plan: Plan,
  corrections: readonly PlacedCorrection[],
  part: ReviewPart,
  field: string,
): PlacedCorrection[] {
  return corrections.filter(({ correction, isPlaced }) => {
    if (!isPlaced || correction.kind !== 'set' || correction.field !== field) return false;
    if (correction.part.kind !== part.kind) return false;
    // A wording corrected through and through is not found by its words, only by its key.
    return (findPart(plan, correction.part) ?? correction.part.key) === part.key;
  });
}

/** What the reading said of a field before a person corrected it; undefined when nobody has. */
export function saidBefore(
  plan: Plan,
  corrections: readonly PlacedCorrection[],
  part: ReviewPart,
  field: string,
): FieldValue | undefined {
  const first = fieldCorrections(plan, corrections, part, field)[0]?.correction;
  return first?.kind === 'set' ? first.was : undefined;
}

/** True when any of a part's fields has been corrected. */
export const isCorrected = (
  plan: Plan,
  corrections: readonly PlacedCorrection[],
  part: ReviewPart,
): boolean =>
  FIELDS[part.kind].some(({ field }) => saidBefore(plan, corrections, part, field) !== undefined);

/** A part named by the words it was corrected under is cut here. */
const LONGEST_NAME = 60;
const short = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 2)} …` : line;
};

const labelOf = (correction: Extract<Correction, { kind: 'set' }>): string =>
  FIELDS[correction.part.kind].find((it) => it.field === correction.field)?.label ??
  correction.field;

/** A correction in a line: what it is about, and what it says. */
export function correctionWords(correction: Correction): { about: string; says: string } {
  switch (correction.kind) {
    case 'set':
      return {
        about: short(correction.part.wording),
        says: `${labelOf(correction)}: ${valueWords(correction.value)}, stod ${valueWords(correction.was)}`,
      };
    case 'figure':
      return {
        about: `${short(correction.part.wording)}, ${correction.rowLabel}`,
        says: `${valueWords(correction.value)}, stod ${valueWords(correction.was)}`,
      };
    case 'rowLabel':
      return {
        about: short(correction.part.wording),
        says: `Radens namn: ${valueWords(correction.value)}, stod ${valueWords(correction.was)}`,
      };
    case 'column':
      return {
        about: short(correction.part.wording),
        says: `Kolumnens namn: ${valueWords(correction.value)}, stod ${valueWords(correction.was)}`,
      };
    case 'drop':
      return { about: short(correction.part.wording), says: NOT_A[correction.part.kind] };
    case 'add':
      return { about: short(correction.wording), says: IS_A[correction.as ?? 'assignment'] };
    case 'settle':
      return { about: correction.message, says: 'Stämmer' };
    default:
      return assertNever(correction);
  }
}
