import { z } from 'zod';
import { FindingSeverity } from '../plan/plan.ts';

/** What `check --json` prints and *Granskning* shows. */

/** Where something stands that a finding speaks of. */
export const CheckPlace = z.object({
  planId: z.string(),
  /** 1-based; null where the format has no pages. */
  page: z.number().int().nullable(),
  /** 1-based line of a text file; null in other formats. */
  lineStart: z.number().int().nullable(),
  /** The passage as the document words it. */
  quote: z.string(),
  /** The block of the plan's text it stands in, to scroll there; null for a cell or a part. */
  blockId: z.string().nullable(),
});
export type CheckPlace = z.infer<typeof CheckPlace>;

/** Something a plan contradicts: in itself, in an earlier plan or in its memo. */
export const CheckFinding = z.object({
  /** Stays the same when the same documents are checked again; a reader's verdict hangs on it. */
  key: z.string(),
  /** The rule's name: 'table-sum', 'abbreviation-readings' … */
  code: z.string(),
  /** error: cannot be right · warning: contradicts something · info: worth knowing before asking. */
  severity: FindingSeverity,
  /** A Swedish sentence that a member could say aloud. */
  message: z.string(),
  /** Both places when two things contradict each other; the first is where to begin reading. */
  places: z.array(CheckPlace),
});
export type CheckFinding = z.infer<typeof CheckFinding>;
