import { findMeeting } from '../db/meetings.ts';
import { findPlan } from '../db/plans.ts';
import type { CallError } from '../shared/contract/call.ts';
import type { BackendContext } from './context.ts';

/** What words refer to and that is not there; null when all is. */
export function missing(
  { store: { db } }: BackendContext,
  { planId, meetingId }: { planId: string | null; meetingId: string | null },
): CallError | null {
  if (planId !== null && !findPlan(db, planId))
    return { code: 'not-found', message: `Planen ${planId} finns inte.` };
  if (meetingId !== null && !findMeeting(db, meetingId))
    return { code: 'not-found', message: 'Mötet finns inte. Välj ett annat möte.' };
  return null;
}
