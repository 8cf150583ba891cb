import type { Assignment } from '../plan/plan.ts';
import { changesOf, phaseChangeOf, relationOf } from './assignment-changes.ts';
import { scoreAssignments, type AssignmentScores } from './assignment-score.ts';
import type { AssignmentChange, AssignmentSide, LinkDecision } from './comparison.ts';
import { linkAssignments, type AssignmentLink } from './link-assignments.ts';
import { reasonsFor } from './link-reasons.ts';
import { linkTrust } from './link-trust.ts';
import { wordDiff } from './word-diff.ts';

/**
 * What became of every assignment: each stands in at least one row; a split or a merger is one row
 * a pair. Rows follow the later plan's order; the dropped come last, in the earlier plan's.
 *
 * @param goalOf key of the later plan's goal that an earlier assignment's goal became, or null.
 */
export function compareAssignments(
  from: readonly Assignment[],
  to: readonly Assignment[],
  goalOf: (from: Assignment) => string | null,
  decisions: readonly LinkDecision[],
): AssignmentChange[] {
  const scores = scoreAssignments(from, to, goalOf);
  const links = linkAssignments(scores, decisions);
  const free = freeCandidates(scores, links, decisions);
  const rows = to.flatMap((after, c) => {
    const own = links.filter((link) => link.to === c).sort((a, b) => a.from - b.from);
    if (own.length > 0) return own.map((link) => linkedRow(scores, link, links));
    return [loneRow(null, after, free.ofTo(c), decisions)];
  });
  const linked = new Set(links.map((link) => link.from));
  const dropped = from.flatMap((before, r) =>
    linked.has(r) ? [] : [loneRow(before, null, free.ofFrom(r), decisions)],
  );
  return [...rows, ...dropped];
}

function linkedRow(
  scores: AssignmentScores,
  link: AssignmentLink,
  links: readonly AssignmentLink[],
): AssignmentChange {
  const before = scores.from[link.from]!;
  const after = scores.to[link.to]!;
  return {
    from: sideOf(before),
    to: sideOf(after),
    relation: relationOf(before, after, link),
    ...linkTrust(scores, link, links),
    reasons: reasonsFor(scores, link),
    phase: phaseChangeOf(before, after),
    changes: changesOf(before, after, link, scores),
    diff: wordDiff(before.text, after.text).parts,
    verdict: link.decided ? 'same' : null,
  };
}

function sideOf(a: Assignment): AssignmentSide {
  const { key, series, number, rawLabel, goalKey, assignedTo, text } = a;
  return { key, series, number, rawLabel, goalKey, assignedTo, page: a.source.page, text };
}

/** An assignment of the other plan that is also without partner and somewhat alike. */
interface Candidate {
  key: string;
  label: string;
  score: number;
}

/** From here on a partnerless pair is worth asking about; below, likeness is chance. */
const CANDIDATE_SCORE = 0.3;

function freeCandidates(
  { from, to, total }: AssignmentScores,
  links: readonly AssignmentLink[],
  decisions: readonly LinkDecision[],
): { ofFrom: (r: number) => Candidate | null; ofTo: (c: number) => Candidate | null } {
  const takenFrom = new Set(links.map((link) => link.from));
  const takenTo = new Set(links.map((link) => link.to));
  const isApart = (a: Assignment, b: Assignment): boolean =>
    decisions.some((d) => d.fromKey === a.key && d.toKey === b.key && d.verdict === 'different');
  const best = (
    list: readonly Assignment[],
    taken: ReadonlySet<number>,
    scoreOf: (i: number) => number,
    apart: (a: Assignment) => boolean,
  ): Candidate | null => {
    let found: Candidate | null = null;
    list.forEach((a, i) => {
      const score = scoreOf(i);
      if (taken.has(i) || score < (found?.score ?? CANDIDATE_SCORE) || apart(a)) return;
      found = { key: a.key, label: a.rawLabel, score };
    });
    return found;
  };
  return {
    ofFrom: (r) =>
      best(
        to,
        takenTo,
        (c) => total[r * to.length + c]!,
        (b) => isApart(from[r]!, b),
      ),
    ofTo: (c) =>
      best(
        from,
        takenFrom,
        (r) => total[r * to.length + c]!,
        (a) => isApart(a, to[c]!),
      ),
  };
}

/** Absence cannot be proved by wording, so a new or dropped assignment is never called certain. */
function loneRow(
  before: Assignment | null,
  after: Assignment | null,
  candidate: Candidate | null,
  decisions: readonly LinkDecision[],
): AssignmentChange {
  const text = before?.text ?? after?.text ?? '';
  const wasParted = decisions.some(
    (d) =>
      d.verdict === 'different' && (before ? d.fromKey === before.key : d.toKey === after?.key),
  );
  const nothing = before
    ? 'inget uppdrag i den nya planen liknar det'
    : 'inget uppdrag i den tidigare planen liknar det';
  return {
    from: before && sideOf(before),
    to: after && sideOf(after),
    relation: before ? 'dropped' : 'new',
    confidence: Math.round((1 - (candidate?.score ?? 0.1)) * 100) / 100,
    certain: false,
    uncertain: candidate !== null,
    reasons: candidate
      ? [`kan höra ihop med ${candidate.label || candidate.key}`]
      : [wasParted ? 'skilt från ett annat uppdrag av dig' : nothing],
    phase: null,
    changes: [],
    diff: [{ op: before ? 'delete' : 'insert', text }],
    verdict: wasParted ? 'different' : null,
    ...(candidate ? { candidateKey: candidate.key } : {}),
  };
}
