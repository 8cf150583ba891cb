import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Correction } from '../../../shared/correction/correction.ts';
import { call } from '../../client/call.ts';
import { offerUndo, showDone } from '../../components/undo-bar.tsx';

const takeBackQuietly = async (planId: string, id: string): Promise<void> => {
  const result = await call('corrections.undo', { planId, id });
  if (!result.ok) showDone(result.error.message);
};

/** Keeps a correction, with a way back; gives what went wrong, or null. */
export async function correct(
  planId: string,
  correction: Correction,
  done: string,
): Promise<string | null> {
  const result = await call('corrections.save', { planId, correction });
  if (!result.ok) return result.error.message;
  offerUndo(done, () => void takeBackQuietly(planId, result.value.id));
  return null;
}

/** Takes a correction back, with a way to have it again. */
export async function takeBack(
  planId: string,
  { id, correction }: PlacedCorrection,
): Promise<void> {
  const result = await call('corrections.undo', { planId, id });
  if (!result.ok) {
    showDone(result.error.message);
    return;
  }
  offerUndo('Rättelsen är tillbakatagen.', () => {
    void call('corrections.save', { planId, correction }).then((again) => {
      if (!again.ok) showDone(again.error.message);
    });
  });
}
