import type { Call } from '../../shared/contract/contract.ts';
import { savedBy, staleAfter } from './effects.ts';
import { tellOtherWindows } from './other-windows.ts';
import { invalidate } from './query.ts';
import { trackSaving } from './saving.ts';
import { transport } from './transport.ts';

/**
 * Calls the backend. Expected failures come back as `{ ok: false, error }` with a Swedish message.
 * A command that succeeds makes the queries it touches read again, in other windows too, and one
 * that stores the user's words shows in the saved state; nobody has to remember either.
 */
export const call: Call = async (name, input) => {
  const answer = transport(name, input);
  const result = await (savedBy.has(name) ? trackSaving(answer) : answer);
  if (!result.ok) return result;
  const stale = staleAfter[name] ?? [];
  invalidate(stale);
  tellOtherWindows(stale);
  return result;
};
