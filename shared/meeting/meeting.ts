import { z } from 'zod';

/** What an item of the agenda is about: a part of a plan, or a memo. */
export const AgendaSubject = z.object({
  planId: z.string(),
  part: z.object({ kind: z.string(), key: z.string() }).nullable(),
});
export type AgendaSubject = z.infer<typeof AgendaSubject>;

/** An ärende. */
export const AgendaItem = z.object({
  id: z.string(),
  title: z.string(),
  subjects: z.array(AgendaSubject),
  decision: z.string(),
  // What has not been said is no field, so that a meeting is written as it was before there were any.
  /** Föredragande. */
  presenter: z.string().optional(),
  /** Diarienummer. */
  reference: z.string().optional(),
  /** When it comes up: HH:MM. */
  time: z.string().optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** As what a person sits there: ledamot, tjänstgörande ersättare, another ersättare, anybody else. */
export const AttendeeRole = z.enum(['member', 'serving', 'substitute', 'other']);
export type AttendeeRole = z.infer<typeof AttendeeRole>;

export const Attendee = z.object({
  name: z.string(),
  isPresent: z.boolean(),
  // What has not been said is no field here either.
  role: AttendeeRole.optional(),
  /** When one came, of those who came after the opening: HH:MM. */
  from: z.string().optional(),
  /** When one left, of those who left before the closing: HH:MM. */
  until: z.string().optional(),
  /** Whose name serves in this one's place. */
  replacedBy: z.string().optional(),
});
export type Attendee = z.infer<typeof Attendee>;

/** A sammanträde or another meeting. */
export const Meeting = z.object({
  id: z.string(),
  title: z.string(),
  /** YYYY-MM-DD */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** HH:MM, '' when not said. */
  time: z.string(),
  place: z.string(),
  organ: z.string(),
  attendees: z.array(Attendee),
  items: z.array(AgendaItem),
});
export type Meeting = z.infer<typeof Meeting>;
