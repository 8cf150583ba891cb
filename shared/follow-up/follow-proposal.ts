import type { FollowedPart } from '../compare/follow-part.ts';

/**
 * Where an att-sats is in another text of its memo: by its words first; a wording that changed is
 * looked for at its old place, which is unsure.
 */
export function followProposal(
  key: string,
  original: string,
  proposals: readonly string[],
): FollowedPart {
  const index = proposals.indexOf(original);
  if (index >= 0) return { status: 'found', key: String(index + 1) };
  return proposals[Number(key) - 1] === undefined
    ? { status: 'lost' }
    : { status: 'uncertain', key };
}
