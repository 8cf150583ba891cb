import type { BudgetChange, BudgetSide } from '../../../../shared/compare/comparison.ts';
import { isUnplaced, placeOfNote } from '../../../../shared/note/note-place.ts';
import type { Note, NotePart } from '../../../../shared/note/note.ts';
import { budgetRowKey } from '../../../../shared/plan/budget-rows.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';

/** A part as one of the compared plans has it. */
export interface PartInPlan {
  planId: string;
  year: string;
  part: NotePart;
}

/** The notes that stand at a part, those that may stand there too; a note that lost its place is nowhere. */
export const notesOnPart = (notes: readonly Note[], { kind, key }: NotePart): Note[] =>
  notes.filter((note) => {
    const part = note.target?.part;
    const place = placeOfNote(note);
    return part?.kind === kind && part.key === key && (place === 'sure' || place === 'uncertain');
  });

/** 'från 2025', 'osäker plats': where a note is from and how surely it stands there; '' for neither. */
export const originWords = (note: Note, { planId, year }: PartInPlan, newestId: string): string =>
  [planId === newestId ? '' : `från ${year}`, isUnplaced(note) ? 'osäker plats' : '']
    .filter((words) => words !== '')
    .join(', ');

/** A part of both compared plans, or of the one that has it; older first. */
export const placesOfPair = (
  { from, to }: PlanPair,
  kind: NotePart['kind'],
  change: { from: { key: string } | null; to: { key: string } | null },
): PartInPlan[] => [
  ...(change.from
    ? [{ planId: from.id, year: yearName(from), part: { kind, key: change.from.key } }]
    : []),
  ...(change.to ? [{ planId: to.id, year: yearName(to), part: { kind, key: change.to.key } }] : []),
];

type RowName = Pick<BudgetSide, 'tableKey' | 'label'>;

/** The row's turn among those of its table that have its label, as the plan's own keys count them. */
function keyOfRow(side: RowName, rows: readonly BudgetChange[], index: number, end: 'from' | 'to') {
  const twins = rows
    .slice(0, index)
    .filter(
      (row) => row[end]?.tableKey === side.tableKey && row[end].label.trim() === side.label.trim(),
    );
  return { key: budgetRowKey(side.tableKey, side.label, twins.length + 1) };
}

/** The keys of a budget row in both plans, which the comparison names by table and label. */
export const budgetRowKeys = (rows: readonly BudgetChange[], index: number) => {
  const { from = null, to = null } = rows[index] ?? {};
  return {
    from: from && keyOfRow(from, rows, index, 'from'),
    to: to && keyOfRow(to, rows, index, 'to'),
  };
};
