import { z } from 'zod';
import { Note, NotePart } from './note.ts';

/** A note of an earlier year's plan, at the place of this year's text that it goes on to. */
export const EarlierNote = z.object({
  note: Note,
  planId: z.string(),
  year: z.number().int(),
  /** The part of this year's plan; null for a passage of running text. */
  part: NotePart.nullable(),
  blockId: z.string(),
  /** False when it is not certain that it is the same matter. */
  isSure: z.boolean(),
});
export type EarlierNote = z.infer<typeof EarlierNote>;
