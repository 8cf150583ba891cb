import type { Call } from '../../shared/contract/contract.ts';
import { savedBy, staleAfter } from './effects.ts';
import { invalidate } from './query.ts';
import { trackSaving } from './saving.ts';
import { transport } from './transport.ts';

/**
 * Calls the backend. Expected failures come back as `{ ok: false, error }` with a Swedish message.
 * A command that succeeds makes the queries it touches read again, and one that stores the user's
 * words shows in the saved state; nobody has to remember either.
 */
export const call: Call = async (name, input) => {
  const answer = transport(name, input);
  const result = await (savedBy.has(name) ? trackSaving(answer) : answer);
  if (result.ok) invalidate(staleAfter[name] ?? []);
  return result;
};
