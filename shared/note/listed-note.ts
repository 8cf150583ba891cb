import { z } from 'zod';
import { Note } from './note.ts';

/** A note in a list of all notes, with what the list needs to say and sort by. */
export const ListedNote = z.object({
  note: Note,
  /** 'Uppdrag Nr 13 · Målsättning nr 1 · s. 8'; '' where no place is known. */
  where: z.string(),
  /** What it is about: a name that several notes can share ('Uppdrag Nr 13'); '' for none. */
  about: z.string(),
  /** Index of its block in the plan's text; null where it has none. */
  order: z.number().int().nullable(),
});
export type ListedNote = z.infer<typeof ListedNote>;
