import { create } from 'zustand';
import type { Result } from '../../shared/contract/call.ts';

/** What the saved state says: nothing yet, saving, saved at a time, or failed with why. */
export type SavedState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

interface SavingStore {
  state: SavedState;
}

/** The one saved state of the window. */
export const useSaving = create<SavingStore>(() => ({ state: { kind: 'idle' } }));

/** A save that is done before this is not worth a flicker (design/tokens.md). */
const SLOW_AFTER_MS = 400;

let running = 0;

/** Why words are not saved, by who holds them: what else is saved meanwhile does not save these. */
const held = new Map<object, string>();

const settled = (): SavedState => {
  const message = [...held.values()].at(-1);
  return message === undefined ? { kind: 'saved', at: new Date() } : { kind: 'failed', message };
};

/** Tells why words are not saved, or (`null`) that they are now. `holder` is whoever has them. */
export const setUnsaved = (holder: object, why: string | null): void => {
  if (why !== null) held.set(holder, why);
  else if (held.delete(holder) && running === 0) useSaving.setState({ state: settled() });
};

/** Words that are refused each time alike, and whose field is gone: nobody holds them any more. */
export const forgetUnsaved = (holder: object): void => void held.delete(holder);

/** Follows one save and sets the state; "Sparar …" only shows when it takes long. */
export const trackSaving = async <T>(answer: Promise<Result<T>>): Promise<Result<T>> => {
  running += 1;
  const slow = setTimeout(() => useSaving.setState({ state: { kind: 'saving' } }), SLOW_AFTER_MS);
  const result = await answer;
  clearTimeout(slow);
  running -= 1;
  if (!result.ok) useSaving.setState({ state: { kind: 'failed', message: result.error.message } });
  else if (running === 0) useSaving.setState({ state: settled() });
  return result;
};
