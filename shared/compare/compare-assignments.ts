import { spokenName } from '../plan/assignment-name.ts';
import type { Assignment } from '../plan/plan.ts';
import { changesOf, phaseChangeOf, relationOf } from './assignment-changes.ts';
import type { AssignmentChange, AssignmentSide, LinkDecision } from './comparison.ts';
import {
  linkAssignments,
  type AssignmentLink,
  type LinkedAssignments,
} from './link-assignments.ts';
import { reasonsFor } from './link-reasons.ts';
import { linkTrust } from './link-trust.ts';
import type { PlanPair } from './linking/pair-signs.ts';
import { planPair } from './linking/plan-pair.ts';
import { wordDiff } from './word-diff.ts';

/**
 * So many uppdrag of each plan are looked for in the other: each is held against each, and a plan of
 * a region has 350. Those after them stand by themselves and say so.
 */
const MOST_LINKED = 600;

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
  const pair = planPair(from.slice(0, MOST_LINKED), to.slice(0, MOST_LINKED), goalOf);
  const found = linkAssignments(pair, decisions);
  const { links } = found;
  const free = freeCandidates(pair, found, decisions);
  const rows = to.flatMap((after, c) => {
    const own = links.filter((link) => link.to === c).sort((a, b) => a.from - b.from);
    if (own.length > 0) return own.map((link) => linkedRow(pair, link, found));
    if (c >= MOST_LINKED) return [beyond(loneRow(null, after, null, decisions))];
    return [loneRow(null, after, free.ofTo(c), decisions)];
  });
  const linked = new Set(links.map((link) => link.from));
  const dropped = from.flatMap((before, r) => {
    if (r >= MOST_LINKED) return [beyond(loneRow(before, null, null, decisions))];
    return linked.has(r) ? [] : [loneRow(before, null, free.ofFrom(r), decisions)];
  });
  return [...rows, ...dropped];
}

const beyond = (row: AssignmentChange): AssignmentChange => ({
  ...row,
  uncertain: true,
  reasons: [`bara de första ${MOST_LINKED} uppdragen jämförs`],
});

function linkedRow(
  pair: PlanPair,
  link: AssignmentLink,
  found: LinkedAssignments,
): AssignmentChange {
  const before = pair.from[link.from]!;
  const after = pair.to[link.to]!;
  return {
    from: sideOf(before),
    to: sideOf(after),
    relation: relationOf(before, after, link),
    ...linkTrust(pair, link, found),
    reasons: reasonsFor(pair, link),
    phase: phaseChangeOf(before, after),
    changes: changesOf(before, after, link, pair),
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
  /** As a sentence calls it: 'Nr 13', or its words. */
  name: string;
  chance: number;
}

/** A partnerless pair is worth asking about when it is as likely as not; of less likely ones few are right. */
const WORTH_ASKING = 0.5;

function freeCandidates(
  { from, to }: PlanPair,
  { links, chances }: LinkedAssignments,
  decisions: readonly LinkDecision[],
): { ofFrom: (r: number) => Candidate | null; ofTo: (c: number) => Candidate | null } {
  const takenFrom = new Set(links.map((link) => link.from));
  const takenTo = new Set(links.map((link) => link.to));
  const isApart = (a: Assignment, b: Assignment): boolean =>
    decisions.some((d) => d.fromKey === a.key && d.toKey === b.key && d.verdict === 'different');
  const best = (
    list: readonly Assignment[],
    taken: ReadonlySet<number>,
    chanceOf: (i: number) => number,
    apart: (a: Assignment) => boolean,
  ): Candidate | null => {
    let found: Candidate | null = null;
    list.forEach((a, i) => {
      const chance = chanceOf(i);
      if (taken.has(i) || chance < (found?.chance ?? WORTH_ASKING) || apart(a)) return;
      found = { key: a.key, name: spokenName(a), chance };
    });
    return found;
  };
  return {
    ofFrom: (r) =>
      best(
        to,
        takenTo,
        (c) => chances[r * to.length + c]!,
        (b) => isApart(from[r]!, b),
      ),
    ofTo: (c) =>
      best(
        from,
        takenFrom,
        (r) => chances[r * to.length + c]!,
        (a) => isApart(a, to[c]!),
      ),
  };
}

/** What is nowhere in sight may still be there in other words. */
const NO_CANDIDATE = 0.1;

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
    confidence: Math.round((1 - (candidate?.chance ?? NO_CANDIDATE)) * 100) / 100,
    certain: false,
    uncertain: candidate !== null,
    reasons: candidate
      ? [`kan höra ihop med ${candidate.name}`]
      : [wasParted ? 'skilt från ett annat uppdrag av dig' : nothing],
    phase: null,
    changes: [],
    diff: [{ op: before ? 'delete' : 'insert', text }],
    verdict: wasParted ? 'different' : null,
    ...(candidate ? { candidateKey: candidate.key } : {}),
  };
}
