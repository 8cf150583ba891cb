import { z } from 'zod';
import { LONGEST_UNSENT } from './limits.ts';
import { command, query, type CallSpec } from './call.ts';

/**
 * What one writes in a field before it becomes anything: 'moten/nytt', 'moten/ID/arende',
 * 'granska/ID/…'. Room for a plan's id, a part's key and a line of its words.
 */
const Field = z.string().min(1).max(1000);

/** Calls about words that stand in a field and are nothing yet; they survive what notes survive. */
export const unsentCalls = {
  /** '' when nothing stands there. */
  'unsent.get': query(z.object({ field: Field }).strict(), z.string()),
  /** What stands in the fields of a place, by field: `place` 'granska/ID' has 'granska/ID/…'. */
  'unsent.list': query(
    z.object({ place: Field }).strict(),
    z.array(z.object({ field: z.string(), text: z.string() }).strict()),
  ),
  /** '' takes the words away: they have become what they were meant to, or were not wanted. */
  'unsent.save': command(
    z.object({ field: Field, text: z.string().max(LONGEST_UNSENT) }).strict(),
    z.object({}).strict(),
  ),
} as const satisfies Record<string, CallSpec>;
