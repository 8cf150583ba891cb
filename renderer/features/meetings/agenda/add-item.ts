import { failure, success, type Result } from '../../../../shared/contract/call.ts';
import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import { call } from '../../../client/call.ts';
import { withoutAdded } from './without-added.ts';

/** Puts an ärende last on the agenda as it is stored now; gives the meeting with it. */
export async function addItem(
  meetingId: string,
  { title, subjects }: Pick<AgendaItem, 'title' | 'subjects'>,
): Promise<Result<Meeting>> {
  const stored = await call('meetings.get', { id: meetingId });
  if (!stored.ok) return stored;
  const items = [...stored.value.items, { title, subjects, decision: '' }];
  return call('meetings.edit', { id: meetingId, items });
}

const GONE_ON_WITH = 'Ärendet har ändrats sedan det lades till och står kvar. Ta bort det i mötet.';

/** Takes back `addItem`. */
export async function removeAdded(meetingId: string, added: AgendaItem): Promise<Result<Meeting>> {
  const stored = await call('meetings.get', { id: meetingId });
  if (!stored.ok) return stored;
  const items = withoutAdded(stored.value.items, added);
  if (items === null) return failure('conflict', GONE_ON_WITH);
  if (items.length === stored.value.items.length) return success(stored.value);
  return call('meetings.edit', { id: meetingId, items });
}

/** Changes the agenda as it is stored now. */
export async function editStoredItems(
  meetingId: string,
  edit: (items: readonly AgendaItem[]) => AgendaItem[],
): Promise<Result<Meeting>> {
  const stored = await call('meetings.get', { id: meetingId });
  if (!stored.ok) return stored;
  return call('meetings.edit', { id: meetingId, items: edit(stored.value.items) });
}
