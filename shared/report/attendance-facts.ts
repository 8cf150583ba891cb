import { attendanceOf, hoursOf, replacementOf } from '../meeting/attendance.ts';
import type { Attendee } from '../meeting/meeting.ts';
import { enumerated } from '../text/sentence.ts';
import type { Fact } from './report.ts';

/** What a name is followed by in brackets, where there is anything. */
const withAside = (name: string, aside: string): string =>
  aside === '' ? name.trim() : `${name.trim()} (${aside})`;

const present = (person: Attendee): string => withAside(person.name, hoursOf(person));

function absent(person: Attendee): string {
  const replacement = replacementOf(person);
  return withAside(person.name, replacement === '' ? '' : `ersätts av ${replacement}`);
}

/** Names after each other; 'Anna Ek, ordförande' has a comma of its own. */
const joined = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** Who was there and as what, in the order and with the words of Swedish minutes; empty ones too. */
export function attendanceFacts(attendees: readonly Attendee[]): Fact[] {
  const people = attendanceOf(attendees);
  const serving = people.serving.map(({ name, hours, instead }) =>
    withAside(
      name,
      [instead.length > 0 ? `för ${enumerated(instead)}` : '', hours].filter(Boolean).join(', '),
    ),
  );
  return [
    { label: 'Ledamöter', value: joined(people.members.map(present)) },
    { label: 'Tjänstgörande ersättare', value: joined(serving) },
    { label: 'Ej tjänstgörande ersättare', value: joined(people.substitutes.map(present)) },
    { label: 'Närvarande', value: joined(people.unsorted.map(present)) },
    { label: 'Övriga närvarande', value: joined(people.others.map(present)) },
    { label: 'Frånvarande', value: joined(people.absent.map(absent)) },
  ];
}
