import { findMeeting } from '../../db/meetings.ts';
import { listNotes } from '../../db/notes.ts';
import { getSettings } from '../../db/settings.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { MinutesInput } from '../../shared/report/minutes.ts';
import type { Arrangement } from '../../shared/report/report-draft.ts';
import type { BackendContext } from '../context.ts';
import { listMotions } from '../motions.ts';
import { presentNotes } from '../present-notes.ts';
import { sourcePlans } from './source-plans.ts';

/** Everything a meeting's minutes are made from. */
export async function gatherMinutes(
  context: BackendContext,
  meetingId: string,
  facts: Arrangement['facts'],
): Promise<Result<MinutesInput>> {
  const { db } = context.store;
  const stored = findMeeting(db, meetingId);
  if (!stored || stored.isRemoved)
    return failure('not-found', 'Mötet finns inte. Se ”Möten” för dem som finns.');
  const { meeting } = stored;
  const notes = await presentNotes(context, listNotes(db, { meetingId }));
  const planIds = [
    ...meeting.items.flatMap((it) => it.subjects.map(({ planId }) => planId)),
    ...notes.flatMap(({ target }) => target?.planId ?? []),
  ];
  const { name, role } = getSettings(db);
  return success({
    meeting,
    notes,
    motions: await listMotions(context, { meetingId }),
    plans: sourcePlans(context, planIds),
    facts: { handler: name, handlerRole: role, ...facts },
  });
}
