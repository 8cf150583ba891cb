import type { BackendContext } from './context.ts';
import { isDiskRefusal } from './explain-failure.ts';
import { emptyOldBin } from './note-bin.ts';
import { indexMissingPlans } from './plan-index.ts';

/**
 * Does what is due whenever the store is opened. On a disk that takes no more it waits for another
 * time: what is there must be readable all the same. Damage and bugs are thrown on.
 */
export function doOpeningChores(context: BackendContext, now: Date): void {
  try {
    indexMissingPlans(context);
    context.noteIndex.catchUp();
    emptyOldBin(context, now);
  } catch (error) {
    if (!isDiskRefusal(error)) throw error;
    context.log.note('open.chores-wait');
  }
}
