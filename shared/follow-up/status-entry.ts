import { z } from 'zod';
import { Visibility } from '../note/note.ts';
import { PartStatus } from '../note/part-status.ts';
import { Day } from './day.ts';

/** How far an uppdrag has come; the Swedish words are in `status-words.ts`. */
export const StatusWord = z.enum(['not-started', 'ongoing', 'done', 'late', 'ended']);
export type StatusWord = z.infer<typeof StatusWord>;

/** Where it was said: delår, bokslut, a meeting, or elsewhere. */
export const StatusSource = z.enum(['interim', 'annual', 'meeting', 'other']);
export type StatusSource = z.infer<typeof StatusSource>;

/** What of an entry can change. It hangs on an uppdrag as one plan has it, and follows its thread. */
export const StatusState = z.object({
  planId: z.string(),
  /** Key of the uppdrag in the plan's text `revision`. */
  key: z.string(),
  revision: z.number().int(),
  status: StatusWord,
  /** The day it held. */
  asOf: Day,
  source: StatusSource,
  saidBy: z.string().max(200),
  /** Own words; '' when there are none. */
  text: z.string().max(20_000),
  visibility: Visibility,
  meetingId: z.string().nullable(),
});
export type StatusState = z.infer<typeof StatusState>;

/** An uppdrag's status as of a day, with who said so and where. `key` is as the plan numbers it now. */
export const StatusEntry = StatusState.extend({
  id: z.string(),
  author: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Whether the uppdrag is still in the plan's text. */
  partStatus: PartStatus,
});
export type StatusEntry = z.infer<typeof StatusEntry>;

/** Newest last: by the day it held, then by when it was written. */
export const byStatusDay = (a: StatusEntry, b: StatusEntry): number =>
  a.asOf.localeCompare(b.asOf) || a.createdAt.localeCompare(b.createdAt);
