import { z } from 'zod';
import { ProjectorPage } from '../meeting/projector.ts';
import { command, query, type CallSpec } from './call.ts';

/** Calls of the screen that everybody sees. Its page makes the first one and no other. */
export const projectorCalls = {
  /** What the screen shows now; null when nothing is up. */
  'projector.get': query(z.object({}).strict(), ProjectorPage.nullable()),
  /** Puts an ärende up; null takes down what is there. */
  'projector.show': command(
    z.object({ item: z.object({ meetingId: z.string(), itemId: z.string() }).nullable() }).strict(),
    z.object({}).strict(),
  ),
  /** Opens the screen's window: 'opened' by the shell, or 'own' when the page shall open it itself. */
  'projector.open': command(z.object({}).strict(), z.object({ status: z.enum(['opened', 'own']) })),
} as const satisfies Record<string, CallSpec>;
