import type { MotionPart, MotionTarget } from '../../../shared/follow-up/motion.ts';
import type { AgendaItem } from '../../../shared/meeting/meeting.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';

const KINDS: readonly MotionPart['kind'][] = ['assignment', 'indicator', 'proposal'];

/** A part that a wording can be proposed for; another kind of part is its plan as a whole. */
export function motionTarget({
  planId,
  part,
}: {
  planId: string;
  part: { kind: string; key: string } | null;
}): MotionTarget {
  const kind = KINDS.find((one) => one === part?.kind);
  return { planId, part: part && kind ? { kind, key: part.key } : null };
}

/** What an ärende is about when it is about one thing. */
export const itemTarget = (item: AgendaItem): MotionTarget | null => {
  const [only, ...more] = item.subjects;
  return only && more.length === 0 ? motionTarget(only) : null;
};

/** The uppdrag or att-sats that a block of text is; null for other text. */
export function partOfBlock(plan: Plan, block: BodyBlock): { kind: string; key: string } | null {
  if (block.part !== null) return block.part;
  const proposals = plan.memo?.proposedDecisions ?? [];
  const index = proposals.findIndex((text) => text !== '' && block.text.includes(text));
  return index < 0 ? null : { kind: 'proposal', key: String(index + 1) };
}
