import { z } from 'zod';

/**
 * A place in a plan's text, described several ways so that it can be found again in another
 * reading, another revision or another year. Offsets are UTF-16 units in the block's `text`.
 */
export const Anchor = z.object({
  /** The part the place belongs to ('assignment:RF-13'); null for running text. */
  partKind: z.string().nullable(),
  partKey: z.string().nullable(),
  /** What was marked, verbatim, and up to 32 characters on either side. */
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  /** How many places had that same quote, and hashes of a wider surrounding to tell them apart. */
  occurrence: z.object({ count: z.number().int(), before: z.number(), after: z.number() }),
  /** Position in the reading it was made on. */
  position: z.object({ blockId: z.string(), start: z.number().int(), end: z.number().int() }),
  page: z.number().int().nullable(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Where an anchor is in a given text: a sure place, a likely one that a person must confirm, or lost. */
export const Resolution = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    blockId: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    score: z.number(),
  }),
  z.object({
    kind: z.literal('uncertain'),
    blockId: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    score: z.number(),
  }),
  z.object({ kind: z.literal('lost') }),
]);
export type Resolution = z.infer<typeof Resolution>;
