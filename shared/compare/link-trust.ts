import { areSwapped, bestRival, type AssignmentScores } from './assignment-score.ts';
import type { AssignmentLink } from './link-assignments.ts';

/** How far a link can be trusted. */
interface LinkTrust {
  /** 0 to 1; calibrated by eye on plans read by hand, not a probability in the strict sense. */
  confidence: number;
  certain: boolean;
  uncertain: boolean;
}

/** Below this a person should say whether it is the same matter. */
const ASK_BELOW = 0.8;

/** A reworded pair is certain only when all of these hold; identical texts need only be alone. */
const CERTAIN = {
  score: 0.75,
  /** Distance to the next best partner of either side. */
  margin: 0.25,
  /** So much of one text's own matter may be missing in the other, on the side that misses least. */
  exchanged: 0.15,
  /** On the side that has more besides, at least this much stands in the other. */
  kept: 0.55,
};

/** Steepness and middle of the curve from score and margin to confidence. */
const CURVE = { score: 9, scoreMiddle: 0.46, margin: 3, marginMiddle: 0.15 };
const MOST = 0.98;

/** Judges one link against the other candidates of both its ends. */
export function linkTrust(
  scores: AssignmentScores,
  link: AssignmentLink,
  links: readonly AssignmentLink[],
): LinkTrust {
  if (link.decided) return { confidence: 1, certain: true, uncertain: false };
  const partners = link.kind === 'pair' ? [] : links.filter((other) => other !== link);
  const rival = bestRival(scores, link, partners);
  if (link.sameness !== 'different' && link.kind === 'pair' && rival < SAME_TEXT) {
    return { confidence: 0.99, certain: true, uncertain: false };
  }
  const margin = link.score - rival;
  const slope =
    CURVE.score * (link.score - CURVE.scoreMiddle) + CURVE.margin * (margin - CURVE.marginMiddle);
  const confidence = Math.round(Math.min(MOST, 1 / (1 + Math.exp(-slope))) * 100) / 100;
  const certain = link.kind === 'pair' && isCertain(scores, link, margin);
  return { confidence, certain, uncertain: !certain && confidence < ASK_BELOW };
}

/** Another candidate this alike may well be the same words again: then neither is certain. */
const SAME_TEXT = 0.95;

function isCertain(scores: AssignmentScores, link: AssignmentLink, margin: number): boolean {
  const { similarity, fromTerms, toTerms } = scores;
  const at = link.from * similarity.columns + link.to;
  const exchanged = 1 - Math.max(similarity.fromIncluded[at]!, similarity.toIncluded[at]!);
  const kept = Math.min(similarity.fromIncluded[at]!, similarity.toIncluded[at]!);
  const a = fromTerms[link.from]!;
  const b = toTerms[link.to]!;
  return (
    scores.from[link.from]!.series === scores.to[link.to]!.series &&
    link.score >= CERTAIN.score &&
    margin >= CERTAIN.margin &&
    exchanged <= CERTAIN.exchanged &&
    kept >= CERTAIN.kept &&
    !isBackToStart(scores, link) &&
    !areSwapped(a.names, b.names) &&
    !areSwapped(a.figures, b.figures)
  );
}

/** What was being done is now to be looked into: it may be something else that is looked into. */
function isBackToStart(
  { fromProfiles, toProfiles }: AssignmentScores,
  link: AssignmentLink,
): boolean {
  const before = fromProfiles[link.from]!.step;
  return toProfiles[link.to]!.step === 'investigate' && before !== null && before !== 'investigate';
}
