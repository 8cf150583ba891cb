import { z } from 'zod';
import { LONGEST_PASSPHRASE } from '../lock/passphrase.ts';
import { MOST_FILE_BYTES } from './most-file-bytes.ts';

/**
 * Limits of what a window may send. They stand here and not on the shapes themselves: what is stored
 * already is read whatever it is.
 */

/** An id, or the key of a part; a key may hold the part's own words. */
export const Id = z.string().max(2000);

/** A file's bytes. */
export const Bytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= MOST_FILE_BYTES, 'Larger than a call carries');

/** A day that is in a calendar, YYYY-MM-DD. */
export const CalendarDay = z.iso.date();

/** A time of day, HH:MM; '' when it is not said. */
export const TimeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);

/** Refuses a value that is longer than `most` characters when it is written down as JSON. */
export const atMost = <T extends z.ZodType>(schema: T, most: number): T =>
  schema.refine((value) => JSON.stringify(value).length <= most, `Longer than ${most} characters`);

/** Characters of a place in a plan: the longest paragraph that can be marked, several times over. */
export const LONGEST_PLACE = 200_000;
/** Characters of an ärende: title, subjects and a decision of many pages. */
export const LONGEST_AGENDA_ITEM = 50_000;
/** Characters of a correction, which tells of the wording it is about before and after. */
export const LONGEST_CORRECTION = 500_000;
/** Characters of words that are nothing yet, or were too long for what they were meant for. */
export const LONGEST_UNSENT = 500_000;

/** A passphrase as it was typed. */
export const Passphrase = z.string().min(1).max(LONGEST_PASSPHRASE);
