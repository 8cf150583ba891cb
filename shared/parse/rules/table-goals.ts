import { slug } from '../../text/slug.ts';
import { foldedText } from '../../text/white-space.ts';
import type { Goal } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import type { AssignmentDraft } from '../read-assignments.ts';
import { UniqueKeys } from '../unique-keys.ts';
import { goalLabel } from './goal-label.ts';

/** A goal that only a table's column names is as sure as the column. */
const CONFIDENCE = 0.8;

/** Goals with those that only tables name, and which goal each uppdrag's own column says. */
export interface TableGoals {
  readonly goals: readonly Goal[];
  readonly keyOf: ReadonlyMap<AssignmentDraft, string>;
}

/** Finds or makes the goals that the goal column of a table names. */
export function withTableGoals(
  drafts: readonly AssignmentDraft[],
  goals: readonly Goal[],
): TableGoals {
  const all = [...goals];
  const keys = new UniqueKeys();
  for (const goal of goals) keys.take(goal.key);
  const keyOf = new Map<AssignmentDraft, string>();
  for (const draft of drafts) {
    if (draft.goalText === null) continue;
    const label = goalLabel(draft.goalText);
    const known = all.find((goal) => isSame(goal, draft.goalText ?? '', label?.number ?? null));
    keyOf.set(draft, known?.key ?? added(draft, label, all, keys));
  }
  return { goals: all, keyOf };
}

function isSame(goal: Goal, text: string, number: string | null): boolean {
  const folded = foldedText(text);
  if (folded === foldedText(goal.title) || folded === foldedText(goal.label)) return true;
  if (folded === foldedText(goal.label + goal.title)) return true;
  return (number ?? text.trim()) === goal.key;
}

function added(
  draft: AssignmentDraft,
  label: ReturnType<typeof goalLabel>,
  all: Goal[],
  keys: UniqueKeys,
): string {
  const title = label?.title ?? draft.goalText ?? '';
  const key = keys.take(label?.number ?? slug(title));
  all.push({
    key,
    label: label?.label ?? '',
    title,
    perspective: null,
    strategy: null,
    source: placeOf(draft.lines),
    confidence: CONFIDENCE,
  });
  return key;
}
