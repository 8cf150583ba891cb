import { shownClock } from '../text/typed-clock.ts';
import type { Attendee, AttendeeRole } from './meeting.ts';

/** What can be said of somebody at a meeting beside the name and whether they are there. */
export type AttendeeFact = 'from' | 'until' | 'replacedBy';

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv-SE');
const clock = (time: string): string => `kl.\u00a0${shownClock(time)}`;

/** The person with one thing said; with no such field when it is emptied. */
export function withAttendeeFact(person: Attendee, fact: AttendeeFact, words: string): Attendee {
  const { [fact]: _, ...rest } = person;
  return words === '' ? rest : { ...rest, [fact]: words };
}

/** The person as a ledamot, an ersättare …; null for not said. */
export function withRole(person: Attendee, role: AttendeeRole | null): Attendee {
  const { role: _, ...rest } = person;
  return role === null ? rest : { ...rest, role };
}

/** 'från kl. 09.30 till kl. 14.00'; '' for one who was there all the time, or not at all. */
export function hoursOf({ isPresent, from = '', until = '' }: Attendee): string {
  if (!isPresent) return '';
  return [from && `från ${clock(from)}`, until && `till ${clock(until)}`].filter(Boolean).join(' ');
}

/** Whether somebody else may have served in one's place: not when one was there all the time. */
export const isAway = (person: Attendee): boolean => !person.isPresent || hoursOf(person) !== '';

/** Who serves in one's place; '' for nobody. */
export const replacementOf = (person: Attendee): string =>
  isAway(person) ? (person.replacedBy ?? '').trim() : '';

/** When another serves in one's place: 'till kl. 09.30', 'från kl. 14.00'; '' for the whole meeting. */
function hoursAway({ isPresent, from = '', until = '' }: Attendee): string {
  if (!isPresent) return '';
  return [from && `till ${clock(from)}`, until && `från ${clock(until)}`]
    .filter(Boolean)
    .join(' och ');
}

/** Somebody who serves in the place of others. */
interface Serving {
  name: string;
  /** 'från kl. 09.30' where the person came late; '' for nothing to say. */
  hours: string;
  /** For whom, and when: 'Anna Ek från kl. 14.00'. */
  instead: string[];
}

/** Who was at a meeting as minutes tell it; each list in the order the people were written. */
export interface Attendance {
  members: Attendee[];
  serving: Serving[];
  substitutes: Attendee[];
  others: Attendee[];
  /** There, and not said as what. */
  unsorted: Attendee[];
  absent: Attendee[];
}

/** Tjänstgörande ersättare: those said to be, and whoever serves in another's place, listed or not. */
function servingOf(people: readonly Attendee[]): Serving[] {
  const replaced = people.filter((person) => replacementOf(person) !== '');
  const isFor = (name: string) => (person: Attendee) =>
    folded(replacementOf(person)) === folded(name);
  const insteadOf = (name: string): string[] =>
    replaced
      .filter(isFor(name))
      .map((person) => [person.name.trim(), hoursAway(person)].filter(Boolean).join(' '));
  const listed = people
    .filter((person) => person.isPresent)
    .map((person) => ({ person, instead: insteadOf(person.name) }))
    .filter(({ person, instead }) => person.role === 'serving' || instead.length > 0)
    .map(({ person, instead }) => ({
      name: person.name.trim(),
      hours: hoursOf(person),
      instead,
    }));
  const isListed = (name: string): boolean =>
    people.some((person) => folded(person.name) === folded(name));
  const unlisted = replaced
    .map(replacementOf)
    .filter((name) => !isListed(name))
    .filter((name, index, all) => all.findIndex((it) => folded(it) === folded(name)) === index);
  return [...listed, ...unlisted.map((name) => ({ name, hours: '', instead: insteadOf(name) }))];
}

/** Sorts the people of a meeting as Swedish minutes do. */
export function attendanceOf(attendees: readonly Attendee[]): Attendance {
  const people = attendees.filter(({ name }) => name.trim() !== '');
  const serving = servingOf(people);
  const serves = new Set(serving.map(({ name }) => folded(name)));
  const there = people.filter(({ name, isPresent }) => isPresent && !serves.has(folded(name)));
  const as = (role: AttendeeRole | undefined) => there.filter((person) => person.role === role);
  return {
    members: as('member'),
    serving,
    substitutes: as('substitute'),
    others: as('other'),
    unsorted: as(undefined),
    absent: people.filter(({ isPresent }) => !isPresent),
  };
}
