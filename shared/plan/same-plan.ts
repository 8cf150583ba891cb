import type { PlanHead } from './plan.ts';

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** True when two names agree, or one document does not give the name at all. */
const agree = (a: string, b: string): boolean => a === '' || b === '' || fold(a) === fold(b);

/** A title may come out cut where it goes over lines; so many words in common from the start are telling. */
const TELLING_WORDS = 4;

/**
 * Whether two documents are the same organ's: a socialnämnd of one kommun is not that of another, and
 * a document that does not name its organization may be of either.
 */
export const isSameOrgan = (
  a: Pick<PlanHead, 'organ' | 'organization'>,
  b: Pick<PlanHead, 'organ' | 'organization'>,
): boolean => fold(a.organ) === fold(b.organ) && agree(a.organization, b.organization);

/** The same title, or one of them cut short. */
function isSameTitle(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === '' || right === '') return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const isCut = long.startsWith(`${short} `) && short.split(' ').length >= TELLING_WORDS;
  return left === right || isCut;
}

/**
 * Whether two documents are texts of the same plan: the same organ, kind and year. An organ writes
 * many tjänsteskrivelser a year, so those must also have the same title; and where organ or year is
 * unknown, only the same title makes them the same.
 */
export function isSamePlan(a: PlanHead, b: PlanHead): boolean {
  if (a.kind !== b.kind || a.year !== b.year || !isSameOrgan(a, b)) return false;
  const isKnown = a.organ !== '' && a.year !== null && a.kind === 'verksamhetsplan';
  return isKnown || isSameTitle(a.title, b.title);
}
