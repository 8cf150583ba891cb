import { z } from 'zod';
import { command, query, type CallSpec } from './call.ts';

/** What one writes in a field before it becomes anything: 'moten/nytt', 'moten/ID/arende'. */
const Field = z.string().min(1).max(200);

/** Calls about words that stand in a field and are nothing yet; they survive what notes survive. */
export const unsentCalls = {
  /** '' when nothing stands there. */
  'unsent.get': query(z.object({ field: Field }).strict(), z.string()),
  /** '' takes the words away: they have become what they were meant to, or were not wanted. */
  'unsent.save': command(
    z.object({ field: Field, text: z.string().max(10_000) }).strict(),
    z.object({}).strict(),
  ),
} as const satisfies Record<string, CallSpec>;
