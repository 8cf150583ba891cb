import type {
  AddableKind,
  CorrectableKind,
  FieldValue,
} from '../../../shared/correction/correction.ts';
import { LIST_OF } from '../../../shared/correction/with-part.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { ReviewPart } from './parts.ts';

/** How a field is written: one line, running text, one a line, or a choice among the goals. */
export type FieldShape = 'line' | 'text' | 'list' | 'goal';

/** A field that can be corrected where it stands. */
export interface FieldSpec {
  field: string;
  label: string;
  shape: FieldShape;
}

const spec = (field: string, label: string, shape: FieldShape = 'line'): FieldSpec => ({
  field,
  label,
  shape,
});

/** The fields of each kind of part, in the order they are read. */
export const FIELDS: Readonly<Record<CorrectableKind, readonly FieldSpec[]>> = {
  assignment: [
    spec('series', 'Serie'),
    spec('number', 'Nummer'),
    spec('givenBy', 'Givare'),
    spec('assignedTo', 'Mottagare', 'list'),
    spec('followedBy', 'Följs upp av'),
    spec('goalKey', 'Målsättning', 'goal'),
    spec('text', 'Text', 'text'),
  ],
  indicator: [
    spec('number', 'Nummer'),
    spec('text', 'Text', 'text'),
    spec('outcome', 'Utfall'),
    spec('outcomeYear', 'Utfallets år'),
    spec('target', 'Årets mål'),
    spec('longTerm', 'Långsiktigt mål'),
    spec('goalKey', 'Målsättning', 'goal'),
  ],
  risk: [
    spec('area', 'Område'),
    spec('risk', 'Risk', 'text'),
    spec('measures', 'Åtgärder', 'list'),
  ],
  goal: [spec('label', 'Namn'), spec('title', 'Text', 'text')],
  section: [spec('number', 'Nummer'), spec('title', 'Rubrik', 'text')],
  budgetTable: [spec('title', 'Titel'), spec('unit', 'Enhet')],
};

/** What is said instead of a kind's key: 'inte ett uppdrag'. */
export const NOT_A: Readonly<Record<CorrectableKind, string>> = {
  assignment: 'Inte ett uppdrag',
  indicator: 'Inte ett styrtal',
  risk: 'Inte en risk',
  goal: 'Inte en målsättning',
  section: 'Inte en rubrik',
  budgetTable: 'Inte en budgettabell',
};

/** What is said of a text or a row that the reading missed. */
export const IS_A: Readonly<Record<AddableKind, string>> = {
  assignment: 'Är ett uppdrag',
  indicator: 'Är ett styrtal',
  risk: 'Är en risk',
};

/** The fields' values as they are now, by name. */
export function valuesOf(plan: Plan, { kind, key }: ReviewPart): ReadonlyMap<string, FieldValue> {
  const found: object | undefined = plan[LIST_OF[kind]].find((it) => it.key === key);
  const values = new Map<string, FieldValue>();
  for (const [name, value] of Object.entries(found ?? {})) {
    if (typeof value === 'string' || value === null) values.set(name, value);
    if (Array.isArray(value)) {
      const texts = value.filter((it) => typeof it === 'string');
      if (texts.length === value.length) values.set(name, texts);
    }
  }
  return values;
}

/** A value as it is typed: a list has one entry a line. */
export const typedOf = (value: FieldValue): string =>
  Array.isArray(value) ? value.join('\n') : (value ?? '');

/** What was typed as a value of the field: nothing typed is nothing, and empty lines are none. */
export function valueOf(typed: string, shape: FieldShape): FieldValue {
  if (shape === 'list')
    return typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const text = typed.trim();
  return text === '' ? null : text;
}

/** A value in a sentence: ”Nämnden, Förvaltningen”, or 'inget'. */
export const valueWords = (value: FieldValue): string => {
  const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
  return text === '' ? 'inget' : `”${text}”`;
};
