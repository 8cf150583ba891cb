import type { PlanSummary, SearchHit } from '../../../shared/contract/contract.ts';
import type { Note } from '../../../shared/note/note.ts';
import { readFilters, type FilterName } from '../../../shared/search/filters.ts';
import { planName } from '../../plan-words/plan-name.ts';

/** A filter one can choose instead of typing it. */
export interface FilterChoices {
  name: FilterName;
  label: string;
  choices: readonly { value: string; label: string }[];
  /** What the query says now; null when it does not say. */
  value: string | null;
}

const KINDS = [
  'Uppdrag',
  'Styrtal',
  'Risk',
  'Budget',
  'Målsättning',
  'Rubrik',
  'Text',
  'Anteckning',
  'Yrkande',
  'Svar',
  'Status',
];
const MINE = [
  { value: 'beredning', label: 'Min beredning' },
  { value: 'anteckningar', label: 'Mina anteckningar' },
];

const plainly = (values: readonly string[]) =>
  [...new Set(values)].filter(Boolean).map((value) => ({ value, label: value }));

const years = (plans: readonly PlanSummary[]): string[] =>
  plans.map((plan) => String(plan.year ?? '')).sort((a, b) => b.localeCompare(a));

/** Headings under which hits stand now: those of goals. */
const goals = (hits: readonly SearchHit[]): string[] =>
  hits.filter((hit) => hit.kind === 'assignment' || hit.kind === 'goal').map((hit) => hit.where);

/** The filters that would narrow something, with what there is to choose. */
export function filterChoices(
  query: string,
  {
    plans,
    notes,
    hits,
  }: { plans: readonly PlanSummary[]; notes: readonly Note[]; hits: readonly SearchHit[] },
): FilterChoices[] {
  const { filters } = readFilters(query);
  const valueOf = (name: FilterName) => filters.find((it) => it.name === name)?.value ?? null;
  const all: Omit<FilterChoices, 'value'>[] = [
    {
      name: 'plan',
      label: 'Plan',
      choices: plans.map((it) => ({ value: it.id, label: planName(it) })),
    },
    { name: 'year', label: 'År', choices: plainly(years(plans)) },
    { name: 'organ', label: 'Organ', choices: plainly(plans.map((plan) => plan.organ)) },
    { name: 'goal', label: 'Målsättning', choices: plainly(goals(hits)) },
    {
      name: 'kind',
      label: 'Del',
      choices: KINDS.map((label) => ({ value: label.toLowerCase(), label })),
    },
    { name: 'label', label: 'Etikett', choices: plainly(notes.map((note) => note.label ?? '')) },
    { name: 'mine', label: 'Mitt', choices: MINE },
  ];
  return all
    .map((one) => ({ ...one, value: valueOf(one.name) }))
    .filter((one) => one.value !== null || one.choices.length > 1 || one.name === 'label')
    .filter((one) => one.value !== null || one.choices.length > 0);
}
