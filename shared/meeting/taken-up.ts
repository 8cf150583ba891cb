import type { Meeting } from './meeting.ts';

/** Uppdrag of a plan, by their keys. */
export interface Matters {
  planId: string;
  keys: readonly string[];
}

/** Whether a meeting has any of the uppdrag on its agenda. */
const takesUp = ({ items }: Meeting, { planId, keys }: Matters): boolean =>
  items
    .flatMap(({ subjects }) => subjects)
    .some(
      (it) => it.planId === planId && it.part?.kind === 'assignment' && keys.includes(it.part.key),
    );

/**
 * The meeting where uppdrag are to be taken up: the first from today on that has one of them on its
 * agenda; null for none. A meeting that was is not where something is prepared for.
 * @param today YYYY-MM-DD
 */
export function comingMeeting(
  meetings: readonly Meeting[],
  matters: Matters,
  today: string,
): Meeting | null {
  const coming = meetings.filter((it) => it.date >= today && takesUp(it, matters));
  const whenOf = ({ date, time }: Meeting): string => `${date} ${time}`;
  return coming.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)))[0] ?? null;
}

/**
 * The meeting that a document on uppdrag is for.
 * @param chosenId the one a person has chosen, null for none; undefined when nobody has said
 */
export const meetingFor = (
  meetings: readonly Meeting[],
  matters: Matters,
  chosenId: string | null | undefined,
  today: string,
): Meeting | null =>
  chosenId === undefined
    ? comingMeeting(meetings, matters, today)
    : (meetings.find((it) => it.id === chosenId) ?? null);
