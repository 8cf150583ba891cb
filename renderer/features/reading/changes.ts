import type {
  AssignmentChange,
  Comparison,
  DiffPart,
  IndicatorChange,
} from '../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { joinUncertain } from '../../../shared/compare/join-uncertain.ts';
import { isSameOrgan } from '../../../shared/plan/same-plan.ts';
import { newerText, sliceDiff } from './layers.ts';

/** What is known of the plan's text compared with the plan of the year before. */
export interface Changes {
  before: { planId: string; year: number | null };
  assignments: ReadonlyMap<string, AssignmentChange>;
  /** What stood in the plan before and has no successor. */
  dropped: readonly AssignmentChange[];
  indicators: ReadonlyMap<string, IndicatorChange>;
  /** Differences of running text, by block. */
  blocks: ReadonlyMap<string, readonly DiffPart[]>;
}

/** The same organ's plan closest before; undefined when there is none. */
export const planBefore = (
  plan: PlanSummary,
  plans: readonly PlanSummary[],
): PlanSummary | undefined =>
  plans
    .filter((p) => p.kind === plan.kind && isSameOrgan(p, plan))
    .filter((p) => p.year !== null && plan.year !== null && p.year < plan.year)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];

const RUNNING: readonly BodyBlock['kind'][] = ['paragraph', 'listItem', 'lead'];

/** Cuts a section's difference into those of its blocks; a block whose text is not found gets none. */
const sectionBlocks = (
  plan: Plan,
  key: string,
  diff: readonly DiffPart[],
): [string, DiffPart[]][] => {
  const text = newerText(diff);
  let from = 0;
  return plan.body.flatMap((block): [string, DiffPart[]][] => {
    if (block.sectionKey !== key || !RUNNING.includes(block.kind) || block.text === '') return [];
    const start = text.indexOf(block.text, from);
    if (start < 0) return [];
    from = start + block.text.length;
    return [[block.id, sliceDiff(diff, start, from)]];
  });
};

/** The comparison turned to the newer plan's text. */
export const changesOf = (plan: Plan, before: PlanSummary, comparison: Comparison): Changes => {
  const assignments = joinUncertain(comparison.assignments);
  return {
    before: { planId: before.id, year: before.year },
    assignments: new Map(
      assignments.flatMap((change) => (change.to ? [[change.to.key, change]] : [])),
    ),
    dropped: assignments.filter((change) => change.to === null),
    indicators: new Map(
      comparison.indicators.flatMap((change) => (change.to ? [[change.to.key, change]] : [])),
    ),
    blocks: new Map(
      comparison.sections.flatMap((section) =>
        section.to && section.relation === 'reworded'
          ? sectionBlocks(plan, section.to.key, section.diff)
          : [],
      ),
    ),
  };
};
