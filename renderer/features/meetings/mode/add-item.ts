import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { call } from '../../../client/call.ts';

/** Puts an ärende last on the agenda as it is stored now; null where that failed. */
export async function addItem(meetingId: string, title: string): Promise<Meeting | null> {
  const stored = await call('meetings.get', { id: meetingId });
  if (!stored.ok) return null;
  const items = [...stored.value.items, { title, subjects: [], decision: '' }];
  const edited = await call('meetings.edit', { id: meetingId, items });
  return edited.ok ? edited.value : null;
}
