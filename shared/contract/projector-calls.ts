import { z } from 'zod';
import { ProjectorPage } from '../meeting/projector.ts';
import { Id } from './limits.ts';
import { command, failure, query, type CallSpec } from './call.ts';

/** Calls of the screen that everybody sees. Its page makes the first one and no other. */
export const projectorCalls = {
  /** What the screen shows now; null when nothing is up. */
  'projector.get': query(z.object({}).strict(), ProjectorPage.nullable()),
  /**
   * Puts an ärende up; null takes down what is there. `decisions` names the lines that were written as
   * its decisions and are done with. One that is no decision for the minutes is not shown all the same.
   */
  'projector.show': command(
    z
      .object({
        item: z
          .object({ meetingId: Id, itemId: Id, decisions: z.array(Id).max(2000).default([]) })
          .nullable(),
      })
      .strict(),
    z.object({}).strict(),
  ),
  /**
   * Opens the screen's window: 'opened' when the shell did or it is open already, else 'own' with the
   * address that the page shall open itself. The address works once and lets in to this call alone.
   */
  'projector.open': command(
    z.object({}).strict(),
    z.discriminatedUnion('status', [
      z.object({ status: z.literal('opened') }),
      z.object({ status: z.literal('own'), address: z.string() }),
    ]),
  ),
} as const satisfies Record<string, CallSpec>;

/** All that a window which everybody sees may ask for; the shells refuse it the rest. */
const SHOWN: ReadonlySet<string> = new Set<keyof typeof projectorCalls>(['projector.get']);

/** Whether a call is one that the window for everybody may make. */
export const isShownCall = (name: string): boolean => SHOWN.has(name);

/** What that window is told of every other call. */
export const NOT_SHOWN = failure(
  'unavailable',
  'Fönstret för duken får bara det som visas för alla.',
);
