import type { AssignmentLink, LinkedAssignments } from './link-assignments.ts';
import { areExchanged, type PlanPair } from './linking/pair-signs.ts';
import { textScore } from './pair-texts.ts';

/** How far a link can be trusted. */
interface LinkTrust {
  /** 0 to 1: of links with this figure, about so many are right. */
  confidence: number;
  certain: boolean;
  uncertain: boolean;
}

/** Below this a person should say whether it is the same matter. */
const ASK_BELOW = 0.8;

/** A reworded pair is certain only when all of these hold; identical texts need only be alone. */
const CERTAIN = {
  chance: 0.95,
  /** No other partner of either side is likelier than this. */
  rival: 0.2,
  /** Likeness of the wording, and its distance to the next best of either side. */
  wording: 0.6,
  margin: 0.25,
  /** So much of one text's own matter may be missing in the other, on the side that misses least. */
  exchanged: 0.15,
  /** On the side that has more besides, at least this much stands in the other. */
  kept: 0.55,
};
const MOST = 0.98;
/** Another candidate this likely may well be the same words again: then neither is certain. */
const SAME_AGAIN = 0.5;

/** Judges one link against the other candidates of both its ends. */
export function linkTrust(
  pair: PlanPair,
  link: AssignmentLink,
  { links, chances }: LinkedAssignments,
): LinkTrust {
  if (link.decided) return { confidence: 1, certain: true, uncertain: false };
  const partners = link.kind === 'pair' ? [] : links.filter((other) => other !== link);
  const columns = pair.to.length;
  const rival = bestRival(pair, link, partners, (r, c) => chances[r * columns + c]!);
  if (link.sameness !== 'different' && link.kind === 'pair' && rival < SAME_AGAIN) {
    return { confidence: 0.99, certain: true, uncertain: false };
  }
  const confidence = Math.round(Math.min(MOST, link.chance) * 100) / 100;
  const certain = link.kind === 'pair' && rival < CERTAIN.rival && isCertain(pair, link);
  return { confidence, certain, uncertain: !certain && confidence < ASK_BELOW };
}

/**
 * The best figure that either end of a link has with anybody else, linked to it or not; `partners`
 * are the other links of the same split or merger, which are no rivals.
 */
function bestRival(
  { from, to }: PlanPair,
  link: { from: number; to: number },
  partners: readonly { from: number; to: number }[],
  figure: (from: number, to: number) => number,
): number {
  const isPartner = (r: number, c: number): boolean =>
    partners.some((other) => other.from === r && other.to === c);
  let best = 0;
  for (let c = 0; c < to.length; c++)
    if (c !== link.to && !isPartner(link.from, c)) best = Math.max(best, figure(link.from, c));
  for (let r = 0; r < from.length; r++)
    if (r !== link.from && !isPartner(r, link.to)) best = Math.max(best, figure(r, link.to));
  return best;
}

function isCertain(pair: PlanPair, link: AssignmentLink): boolean {
  const { similarity, terms } = pair;
  const at = link.from * similarity.columns + link.to;
  const exchanged = 1 - Math.max(similarity.fromIncluded[at]!, similarity.toIncluded[at]!);
  const kept = Math.min(similarity.fromIncluded[at]!, similarity.toIncluded[at]!);
  const wording = (r: number, c: number): number => textScore(similarity, r, c);
  const own = wording(link.from, link.to);
  const [a, b] = [terms.from[link.from]!, terms.to[link.to]!];
  return (
    pair.from[link.from]!.series === pair.to[link.to]!.series &&
    link.chance >= CERTAIN.chance &&
    own >= CERTAIN.wording &&
    own - bestRival(pair, link, [], wording) >= CERTAIN.margin &&
    exchanged <= CERTAIN.exchanged &&
    kept >= CERTAIN.kept &&
    !isBackToStart(pair, link) &&
    !areExchanged(a.names, b.names) &&
    !areExchanged(a.figures, b.figures)
  );
}

/** What was being done is now to be looked into: it may be something else that is looked into. */
function isBackToStart({ profiles }: PlanPair, link: AssignmentLink): boolean {
  const before = profiles.from[link.from]!.step;
  return (
    profiles.to[link.to]!.step === 'investigate' && before !== null && before !== 'investigate'
  );
}
