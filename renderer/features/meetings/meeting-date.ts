import type { Meeting } from '../../../shared/meeting/meeting.ts';

const long = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** '3 december 2025 kl. 13.00' */
export function meetingTime(meeting: Pick<Meeting, 'date' | 'time'>): string {
  const day = long.format(new Date(`${meeting.date}T00:00:00Z`));
  return meeting.time === '' ? day : `${day} kl.\u00a0${meeting.time.replace(':', '.')}`;
}

const key = (meeting: Meeting): string => `${meeting.date} ${meeting.time}`;

/** Those to come, the next first; and those held, the latest first. Today's is to come. */
export function byTime(
  meetings: readonly Meeting[],
  today: string,
): { coming: Meeting[]; held: Meeting[] } {
  const sorted = meetings.toSorted((a, b) => key(a).localeCompare(key(b)));
  return {
    coming: sorted.filter((meeting) => meeting.date >= today),
    held: sorted.filter((meeting) => meeting.date < today).reverse(),
  };
}
