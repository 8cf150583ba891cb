import type { PlanSummary } from '../../../shared/contract/contract.ts';
import type { ListedNote } from '../../../shared/note/listed-note.ts';
import type { Visibility } from '../../../shared/note/note.ts';
import { planName } from '../../plan-words/plan-name.ts';

/** What one wants to see; null for all. */
export interface NotesFilter {
  planId: string | null;
  label: string | null;
  visibility: Visibility | null;
  isDone: boolean | null;
}

export const NO_FILTER: NotesFilter = {
  planId: null,
  label: null,
  visibility: null,
  isDone: null,
};

export type NotesOrder = 'place' | 'assignment' | 'label' | 'date';

/** Notes under a heading. */
export interface NotesGroup {
  title: string;
  notes: ListedNote[];
}

/** The notes that pass every filter. */
export const filterNotes = (
  notes: readonly ListedNote[],
  { planId, label, visibility, isDone }: NotesFilter,
): ListedNote[] =>
  notes.filter(
    ({ note }) =>
      (planId === null || note.target?.planId === planId) &&
      (label === null || note.label === label) &&
      (visibility === null || note.visibility === visibility) &&
      (isDone === null || note.isDone === isDone),
  );

const NO_PLAN = 'Om ingen plan';
const NO_ASSIGNMENT = 'Inte om ett uppdrag';
const NO_LABEL = 'Utan etikett';
const LAST = [NO_PLAN, NO_ASSIGNMENT, NO_LABEL];

const byPlace = (a: ListedNote, b: ListedNote): number =>
  (a.order ?? -1) - (b.order ?? -1) || a.note.createdAt.localeCompare(b.note.createdAt);

const byDate = (a: ListedNote, b: ListedNote): number =>
  b.note.createdAt.localeCompare(a.note.createdAt);

const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });

/** Headings that say 'none' come last, whatever the order of the others. */
const lastOnes = (groups: NotesGroup[]): NotesGroup[] => [
  ...groups.filter(({ title }) => !LAST.includes(title)),
  ...groups.filter(({ title }) => LAST.includes(title)),
];

/** The notes in an order, under its headings: plan, uppdrag, label or day. */
export const groupNotes = (
  notes: readonly ListedNote[],
  order: NotesOrder,
  plans: readonly PlanSummary[],
): NotesGroup[] => {
  // The newest plan first, whatever one orders by.
  const sorted = plans.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const rank = new Map(sorted.map((plan, index) => [plan.id, index]));
  const names = new Map(plans.map((plan) => [plan.id, planName(plan)]));
  const planOf = ({ note }: ListedNote) =>
    note.target ? (names.get(note.target.planId) ?? note.target.planId) : NO_PLAN;
  const planRank = ({ note }: ListedNote) => rank.get(note.target?.planId ?? '') ?? Infinity;
  const byPlan = (a: ListedNote, b: ListedNote): number => {
    const [left, right] = [planRank(a), planRank(b)];
    return left === right ? byPlace(a, b) : left - right;
  };
  const titleOf = (it: ListedNote): string => {
    switch (order) {
      case 'place':
        return planOf(it);
      case 'assignment':
        return it.note.target?.part?.kind === 'assignment' && it.about !== ''
          ? `${it.about} · ${planOf(it)}`
          : NO_ASSIGNMENT;
      case 'label':
        return it.note.label ?? NO_LABEL;
      case 'date':
        return day.format(new Date(it.note.createdAt));
    }
  };
  const inOrder = notes.toSorted(order === 'date' ? byDate : byPlan);
  const groups = [...Map.groupBy(inOrder, titleOf)].map(([title, of]) => ({ title, notes: of }));
  if (order === 'label') groups.sort((a, b) => a.title.localeCompare(b.title, 'sv'));
  return lastOnes(groups);
};

/** The labels that these notes have, as one looks them up in Swedish: å, ä and ö last. */
export const labelsOf = (notes: readonly ListedNote[]): string[] =>
  [...new Set(notes.flatMap(({ note }) => note.label ?? []))].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
