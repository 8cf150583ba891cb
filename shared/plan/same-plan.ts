import type { PlanHead } from './plan.ts';

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** True when two names agree, or one document does not give the name at all. */
const agree = (a: string, b: string): boolean => a === '' || b === '' || fold(a) === fold(b);

/**
 * Whether two documents are texts of the same plan: the same organ, kind and year. An organ writes
 * many tjänsteskrivelser a year, so those must also have the same title; and where organ or year is
 * unknown, only the same title makes them the same.
 */
export function isSamePlan(a: PlanHead, b: PlanHead): boolean {
  if (a.kind !== b.kind || a.year !== b.year) return false;
  if (fold(a.organ) !== fold(b.organ) || !agree(a.organization, b.organization)) return false;
  const isKnown = a.organ !== '' && a.year !== null && a.kind === 'verksamhetsplan';
  return isKnown || (fold(a.title) !== '' && fold(a.title) === fold(b.title));
}
