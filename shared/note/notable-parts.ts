import { namedRows } from '../plan/budget-rows.ts';
import { assignmentName, numberMark } from '../plan/assignment-name.ts';
import type { Plan } from '../plan/plan.ts';
import type { NotePart } from './note.ts';

/** A part of a plan that a note can be about, as it is named and worded there. */
export interface NotablePart {
  part: NotePart;
  /** 'Nr 13', 'Styrtal 1:3', 'Budgetrad Personalkostnader', '3.1 Budget'. */
  name: string;
  /** Its own words; '' for none. */
  text: string;
  page: number | null;
  goalKey: string | null;
}

const assignments = (plan: Plan): NotablePart[] =>
  plan.assignments.map(({ key, text, source, goalKey, ...it }) => ({
    part: { kind: 'assignment', key },
    name: it.number === null ? assignmentName(it) : `Uppdrag ${numberMark(it)}`,
    text,
    page: source.page,
    goalKey,
  }));

const goals = (plan: Plan): NotablePart[] =>
  plan.goals.map(({ key, label, title, source }) => ({
    part: { kind: 'goal', key },
    name: label === '' ? 'Målsättning' : label,
    text: title,
    page: source.page,
    goalKey: key,
  }));

const indicators = (plan: Plan): NotablePart[] =>
  plan.indicators.map(({ key, number, text, source, goalKey }) => ({
    part: { kind: 'indicator', key },
    name: number === null ? 'Styrtal' : `Styrtal ${number}`,
    text,
    page: source.page,
    goalKey,
  }));

const risks = (plan: Plan): NotablePart[] =>
  plan.risks.map(({ key, area, risk, source }) => ({
    part: { kind: 'risk', key },
    name: area === null ? 'Risk' : `Risk, ${area}`,
    text: risk,
    page: source.page,
    goalKey: null,
  }));

const sections = (plan: Plan): NotablePart[] =>
  plan.sections.map(({ key, number, title, source }) => ({
    part: { kind: 'section', key },
    name: number === null ? 'Avsnitt' : `Avsnitt ${number}`,
    text: title,
    page: source.page,
    goalKey: null,
  }));

const tables = (plan: Plan): NotablePart[] =>
  plan.budgetTables.map(({ key, title, source }) => ({
    part: { kind: 'budgetTable', key },
    name: 'Budgettabell',
    text: title,
    page: source.page,
    goalKey: null,
  }));

const budgetRows = (plan: Plan): NotablePart[] =>
  plan.budgetTables.flatMap(namedRows).map(({ key, table, row }) => ({
    part: { kind: 'budgetRow', key },
    name: table.title === '' ? 'Budgetrad' : `Budgetrad i ${table.title}`,
    text: row.label,
    page: row.source.page ?? table.source.page,
    goalKey: null,
  }));

/** Every part of a plan that a note can be about, a kind at a time, each in the plan's order. */
export const notableParts = (plan: Plan): NotablePart[] => [
  ...assignments(plan),
  ...indicators(plan),
  ...goals(plan),
  ...sections(plan),
  ...risks(plan),
  ...tables(plan),
  ...budgetRows(plan),
];

/** The part as the plan names and words it; undefined when the plan does not have it. */
export const notablePart = (plan: Plan, { kind, key }: NotePart): NotablePart | undefined =>
  notableParts(plan).find((it) => it.part.kind === kind && it.part.key === key);
