import type { RevisionSummary } from '../../../../shared/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { navigate } from '../../../app/router.ts';
import { offerUndo, showDone, showFailed } from '../../../components/undo-bar.tsx';

/** Makes a text the plan's present one, with a way back to the one that held. */
export async function takeText(
  planId: string,
  text: RevisionSummary,
  former: RevisionSummary | undefined,
): Promise<void> {
  const result = await call('revisions.take', { planId, number: text.number });
  if (!result.ok) {
    showFailed(result.error.message);
    return;
  }
  offerUndo(`Texten ${text.fileName} gäller nu.`, () => {
    if (!former) return;
    void call('revisions.take', { planId, number: former.number }).then((back) => {
      if (!back.ok) showFailed(back.error.message);
    });
  });
}

/** Lets the text that holds hold on: the other is not asked about again, but stays among the texts. */
export async function keepBack(
  planId: string,
  { number, fileName }: RevisionSummary,
): Promise<void> {
  const result = await call('revisions.keepBack', { planId, number });
  if (!result.ok) {
    showFailed(result.error.message);
    return;
  }
  navigate({ place: 'plans' });
  showDone(
    `Samma text gäller som förut. ${fileName} finns kvar bland planens texter och kan tas in senare.`,
  );
}
