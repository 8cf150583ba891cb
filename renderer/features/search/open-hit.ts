import type { SearchHit } from '../../../shared/contract/contract.ts';
import { readingAt } from '../../app/route.ts';
import { navigate } from '../../app/router.ts';
import { call } from '../../client/call.ts';
import { startFind } from '../find/find-store.ts';

/** A note that belongs to no plan was written in a meeting: one goes there. */
async function openLooseNote(noteId: string): Promise<void> {
  const notes = await call('notes.list', {});
  const meetingId = notes.ok ? notes.value.find((note) => note.id === noteId)?.meetingId : null;
  navigate(meetingId ? { place: 'meeting', id: meetingId } : { place: 'meetings' });
}

/** Goes to where the hit stands; the words that found it are marked in the text, and N leads on. */
export function openHit(hit: SearchHit, query: string): void {
  if (hit.planId === null) {
    if (hit.noteId !== null) void openLooseNote(hit.noteId);
    return;
  }
  startFind(query, hit.blockId);
  if (hit.kind === 'assignment' && hit.key !== null)
    navigate(readingAt(hit.planId, { key: hit.key }));
  else navigate(readingAt(hit.planId, hit.blockId === null ? {} : { block: hit.blockId }));
}
