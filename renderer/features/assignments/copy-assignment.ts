import { blockOfPart } from '../../../shared/note/block-of-part.ts';
import { call } from '../../client/call.ts';
import { showDone } from '../../components/undo-bar.tsx';
import { withSource } from '../../plan-words/citation.ts';

/** Copies an uppdrag's words with their source; a dropped one's from the plan it stood in. */
export const copyAssignment = async (planId: string, key: string): Promise<void> => {
  const stored = await call('plans.get', { planId });
  if (!stored.ok) return;
  const { plan, summary } = stored.value;
  const block = blockOfPart(plan, { kind: 'assignment', key });
  if (!block) return;
  await navigator.clipboard.writeText(withSource(block.text, summary, block, plan));
  showDone('Kopierat med källhänvisning.');
};
