import { z } from 'zod';
import { Arrangement, NOTHING_ARRANGED, ReportSubject } from './report-draft.ts';

/** What of a document in the making can change. */
export const DraftState = z.object({ subject: ReportSubject, arrangement: Arrangement });
export type DraftState = z.infer<typeof DraftState>;

/** A document in the making: kept as one goes, and as it was left when one comes back. */
export const Draft = DraftState.extend({
  id: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
});
export type Draft = z.infer<typeof Draft>;

/**
 * A new document's arrangement. Who handles it and the case's number are as in the last document
 * of the kind; its title, its days, its organ and everything else are its own.
 */
export function newArrangement(last: DraftState | null): Arrangement {
  if (last === null) return NOTHING_ARRANGED;
  const {
    title: _title,
    date: _date,
    meetingDate: _meetingDate,
    organ: _organ,
    ...kept
  } = last.arrangement.facts;
  return { ...NOTHING_ARRANGED, facts: kept };
}

const keyOf = (subject: ReportSubject): string =>
  JSON.stringify(Object.entries(subject).toSorted(([a], [b]) => a.localeCompare(b, 'en')));

/** True when two documents are about the same. */
export const isSameSubject = (a: ReportSubject, b: ReportSubject): boolean => keyOf(a) === keyOf(b);
