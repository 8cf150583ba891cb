import type { Risk } from '../plan/plan.ts';
import type { PairRelation, RiskChange, RiskSide } from './comparison.ts';
import { findSplits, type ItemLink } from './find-splits.ts';
import { MOST_PAIRED, pairTexts, solvePairs, textScore } from './pair-texts.ts';
import { isSameButForSpelling, plainText } from './plain-text.ts';
import { termsOf } from './terms.ts';
import { textSimilarity } from './text-similarity.ts';
import { wordDiff } from './word-diff.ts';

const THRESHOLD = 0.45;
const MEASURE_THRESHOLD = 0.4;
/** Areas are few, so the same area says little; another area says somewhat more. */
const CONTEXT = { sameArea: 0.06, otherArea: -0.05 };

/** Every risk of both plans; a risk that was split has a row a pair. Measures are paired inside. */
export function compareRisks(from: readonly Risk[], to: readonly Risk[]): RiskChange[] {
  const links = linkRisks(from, to);
  const rows = to.flatMap((after, c): RiskChange[] => {
    const own = links.filter((link) => link.to === c);
    return own.length === 0
      ? [lone(null, after)]
      : own.map((link) => linkedRow(from[link.from]!, after, link));
  });
  const linked = new Set(links.map((link) => link.from));
  return [...rows, ...from.filter((_, r) => !linked.has(r)).map((before) => lone(before, null))];
}

function linkRisks(allFrom: readonly Risk[], allTo: readonly Risk[]): ItemLink[] {
  const from = allFrom.slice(0, MOST_PAIRED);
  const to = allTo.slice(0, MOST_PAIRED);
  const similarity = textSimilarity(
    from.map((r) => termsOf(r.risk)),
    to.map((r) => termsOf(r.risk)),
  );
  const scores = new Float64Array(from.length * to.length);
  from.forEach((a, r) => {
    to.forEach((b, c) => {
      const isSame = plainText(a.risk) === plainText(b.risk);
      const area = a.area !== null && b.area !== null && isSameArea(a.area, b.area);
      scores[r * to.length + c] =
        (isSame ? 1 : textScore(similarity, r, c)) + (area ? CONTEXT.sameArea : CONTEXT.otherArea);
    });
  });
  const pairs = solvePairs(scores, from.length, to.length, THRESHOLD);
  const links = pairs.map((pair): ItemLink => ({ ...pair, kind: 'pair' }));
  return findSplits(similarity, scores, links);
}

/** Areas are often printed broken, so spaces and hyphens do not count. */
function isSameArea(a: string, b: string): boolean {
  const bare = (area: string): string => plainText(area).replace(/[\s-]/gu, '');
  return bare(a) === bare(b) || isSameButForSpelling(a, b);
}

function linkedRow(before: Risk, after: Risk, link: ItemLink): RiskChange {
  return {
    from: sideOf(before),
    to: sideOf(after),
    relation: relationOf(before, after),
    confidence: Math.round(Math.min(1, link.score) * 100) / 100,
    diff: wordDiff(before.risk, after.risk).parts,
    measures: pairMeasures(before.measures, after.measures),
  };
}

function relationOf(before: Risk, after: Risk): PairRelation {
  const isSame =
    plainText(before.risk) === plainText(after.risk) ||
    isSameButForSpelling(before.risk, after.risk);
  return isSame ? 'unchanged' : 'reworded';
}

function pairMeasures(from: readonly string[], to: readonly string[]): RiskChange['measures'] {
  const pairs = pairTexts(from, to, { threshold: MEASURE_THRESHOLD });
  const rows = to.map((after, c): RiskChange['measures'][number] => {
    const pair = pairs.find((p) => p.to === c);
    if (!pair) return { from: null, to: after, diff: [{ op: 'insert', text: after }] };
    const before = from[pair.from]!;
    return { from: before, to: after, diff: wordDiff(before, after).parts };
  });
  const gone = from
    .filter((_, r) => !pairs.some((pair) => pair.from === r))
    .map((text): RiskChange['measures'][number] => ({
      from: text,
      to: null,
      diff: [{ op: 'delete', text }],
    }));
  return [...rows, ...gone];
}

const sideOf = ({ key, area, risk, measures, source }: Risk): RiskSide => ({
  key,
  area,
  risk,
  measures,
  page: source.page,
});

function lone(before: Risk | null, after: Risk | null): RiskChange {
  return {
    from: before && sideOf(before),
    to: after && sideOf(after),
    relation: before ? 'dropped' : 'new',
    confidence: 0.8,
    diff: [{ op: before ? 'delete' : 'insert', text: before?.risk ?? after?.risk ?? '' }],
    measures: pairMeasures(before?.measures ?? [], after?.measures ?? []),
  };
}
