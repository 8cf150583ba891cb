import type { Attendee, Meeting } from '../../../shared/meeting/meeting.ts';

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv-SE');

/**
 * Who sits in the organ: those of its latest other meeting that had any, all of them ticked and as
 * what they sit there. Who served in another's place, and who came late, was that day's. Null when
 * there is no such meeting.
 */
export function formerAttendees(
  meeting: Meeting,
  all: readonly Meeting[],
): { meeting: Meeting; attendees: Attendee[] } | null {
  const others = all.filter(
    (one) =>
      one.id !== meeting.id &&
      one.attendees.length > 0 &&
      folded(one.organ) === folded(meeting.organ),
  );
  const latest = others.toSorted((a, b) =>
    `${b.date} ${b.time}`.localeCompare(`${a.date} ${a.time}`),
  )[0];
  if (latest === undefined) return null;
  return {
    meeting: latest,
    attendees: latest.attendees.map(({ name, role }) => ({
      name,
      isPresent: true,
      ...(role && { role: role === 'serving' ? 'substitute' : role }),
    })),
  };
}
