import { hoursOf, replacementOf, type Attendance } from '../../../shared/meeting/attendance.ts';
import type { Attendee, AttendeeRole } from '../../../shared/meeting/meeting.ts';
import { capitalized, enumerated } from '../../../shared/text/sentence.ts';

/** As what one sits at a meeting, as it is chosen and shown. */
export const ROLES: readonly (readonly [AttendeeRole, string])[] = [
  ['member', 'Ledamot'],
  ['serving', 'Tjänstgörande ersättare'],
  ['substitute', 'Ej tjänstgörande ersättare'],
  ['other', 'Övrig närvarande'],
];

/** The role that a choice stands for; null for the one that says nothing. */
export const roleOf = (chosen: string): AttendeeRole | null =>
  ROLES.find(([role]) => role === chosen)?.[0] ?? null;

/** 'Ledamot · frånvarande · ersätts av Bo Dahl', 'Tjänstgörande ersättare · närvarande · för Anna Ek'. */
export function attendeeLine(person: Attendee, { serving }: Attendance): string {
  const instead = serving.find(({ name }) => name === person.name.trim())?.instead ?? [];
  // One who serves for somebody is no more 'ej tjänstgörande', whatever was chosen before.
  const isServing = person.isPresent && instead.length > 0;
  const role = ROLES.find(([it]) => it === (isServing ? 'serving' : person.role))?.[1] ?? '';
  const replacement = replacementOf(person);
  const there = person.role === 'other' && !isServing ? '' : 'närvarande';
  const facts = [
    role,
    person.isPresent ? hoursOf(person) || there : 'frånvarande',
    isServing ? `för ${enumerated(instead)}` : '',
    replacement === '' ? '' : `ersätts av ${replacement}`,
  ];
  return capitalized(facts.filter(Boolean).join(' · '));
}
