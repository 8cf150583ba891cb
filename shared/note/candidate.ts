import { z } from 'zod';
import { NoteTarget } from './note.ts';

/** A place in the plan's present text that a note may belong to. */
export const NoteCandidate = z.object({
  /** What `notes.place` is given when a person takes it. */
  target: NoteTarget,
  /** 'Uppdrag Nr 13', 'Stycke i 3.1 Budget'. */
  name: z.string(),
  /** The block it stands in and the stretch of its text that is meant; null for a whole block. */
  blockId: z.string(),
  range: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  /** The words that stand there. */
  text: z.string(),
  page: z.number().int().nullable(),
  /** 0 to 1, for the order; `reasons` says it in words. */
  score: z.number(),
  reasons: z.array(z.string()),
});
export type NoteCandidate = z.infer<typeof NoteCandidate>;

/** Where a note stood in the text it was written on. */
export const FormerPlace = z.object({
  /** 'Uppdrag Nr 13 · Målsättning nr 1 · s. 8'. */
  where: z.string(),
  /** The words there, and which of them the note marked; '' when that text cannot be read. */
  text: z.string(),
  range: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
});
export type FormerPlace = z.infer<typeof FormerPlace>;
