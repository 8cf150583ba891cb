import type { Comparison } from '../shared/compare/comparison.ts';
import { followPart, type FollowedPart } from '../shared/compare/follow-part.ts';
import type { NotePart } from '../shared/note/note.ts';
import type { BackendContext } from './context.ts';

/** Where a part is; `unknown` where nobody has worked it out, which is not that it is gone. */
export type SoughtPart = FollowedPart | { status: 'unknown' };

/** Where a part that was named in the text `written` is in another text; the same text needs no looking. */
export type PartFollower = (part: NotePart, written: number | null) => SoughtPart;

/** From a text that is not here nothing is found; of one that was not compared nothing is known. */
async function comparedTo(
  { plans, think, log }: Pick<BackendContext, 'plans' | 'think' | 'log'>,
  planId: string,
  revision: number,
  written: number,
): Promise<Comparison | 'lost' | 'unknown'> {
  const before = plans.text(planId, written);
  const after = plans.text(planId, revision);
  if (!before.ok || !after.ok) return 'lost';
  const texts = [before.value, after.value].map(({ plan }) => ({ planId, plan }));
  try {
    return (await think({ kind: 'compare', plans: texts, decisions: [] })) ?? 'unknown';
  } catch (fault) {
    // What was just saved is told to be saved all the same; its place is not known.
    log.bug('parts.follow', fault);
    return 'unknown';
  }
}

/**
 * Follows parts to one of a plan's texts, from each text they were named in.
 * @param writtenIn the texts that parts will be followed from
 */
export async function partFollower(
  context: Pick<BackendContext, 'plans' | 'think' | 'log'>,
  planId: string,
  revision: number,
  writtenIn: Iterable<number | null>,
): Promise<PartFollower> {
  const since = new Map<number, Comparison | 'lost' | 'unknown'>();
  for (const written of new Set(writtenIn)) {
    if (written === null || written === revision) continue;
    since.set(written, await comparedTo(context, planId, revision, written));
  }
  return (part, written) => {
    if (written === null || written === revision) return { status: 'found', key: part.key };
    const compared = since.get(written) ?? 'unknown';
    return typeof compared === 'string' ? { status: compared } : followPart(compared, part);
  };
}
