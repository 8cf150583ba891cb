import type { SearchHit } from '../../../shared/contract/contract.ts';
import { readingAt } from '../../app/route.ts';
import { navigate } from '../../app/router.ts';
import { call } from '../../client/call.ts';
import { startFind } from '../find/find-store.ts';
import { placeInText, type HitSource } from './hit-place.ts';

/** A note that belongs to no plan was written in a meeting: one goes there. */
async function openLooseNote(noteId: string): Promise<void> {
  const notes = await call('notes.list', {});
  const meetingId = notes.ok ? notes.value.find((note) => note.id === noteId)?.meetingId : null;
  navigate(meetingId ? { place: 'meeting', id: meetingId } : { place: 'meetings' });
}

/** The part's own place in the text; the words that found it are marked there, and N leads on. */
function openInText(planId: string, hit: SearchHit, { query, plans }: HitSource): void {
  startFind(query, { planId, block: hit.blockId, plans });
  const place = placeInText(hit);
  if (place) navigate(place);
}

/** Goes to where the hit stands. */
export function openHit(hit: SearchHit, source: HitSource): void {
  const { kind, planId, noteId, key } = hit;
  switch (kind) {
    case 'motion':
      navigate({ place: 'motions' });
      break;
    case 'answer':
      navigate({ place: 'questions' });
      break;
    case 'status':
      if (planId !== null && key !== null) navigate({ place: 'thread', planId, key });
      break;
    case 'note':
      if (noteId === null) break;
      if (planId === null) void openLooseNote(noteId);
      else navigate(readingAt(planId, { note: noteId }));
      break;
    case 'assignment':
    case 'indicator':
    case 'risk':
    case 'budget':
    case 'goal':
    case 'section':
    case 'text':
      if (planId !== null) openInText(planId, hit, source);
  }
}
