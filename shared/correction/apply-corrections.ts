import { assertNever } from '../text/assert-never.ts';
import type { BudgetTable, Plan } from '../plan/plan.ts';
import { parseFigure } from '../text/number.ts';
import {
  CORRECTABLE,
  type CorrectableKind,
  type CorrectedPart,
  type Correction,
  FieldValue,
  type KeptCorrection,
} from './correction.ts';
import { findPart } from './find-part.ts';

/** A plan with corrections laid over it; `unplaced` are those whose place is gone or has changed. */
export interface CorrectedPlan {
  plan: Plan;
  unplaced: KeptCorrection[];
}

/** A person has looked: nothing is left to doubt. */
const SURE = 1;

const sameValue = (a: FieldValue, b: FieldValue): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isCorrectable = (kind: CorrectableKind, field: string): boolean =>
  (CORRECTABLE[kind] as readonly string[]).includes(field);

/** Text fields that may be missing; the others become '' when they are emptied. */
const NULLABLE = new Set([
  'number',
  'givenBy',
  'followedBy',
  'goalKey',
  'outcomeYear',
  'area',
  'unit',
]);
const LISTS = new Set(['assignedTo', 'measures']);

/** The value in the shape that the field has. */
function shaped(field: string, value: FieldValue): FieldValue {
  if (LISTS.has(field)) return Array.isArray(value) ? value : value === null ? [] : [value];
  const text = (Array.isArray(value) ? value.join(', ') : value) ?? '';
  return text === '' && NULLABLE.has(field) ? null : text;
}

const LIST_OF = {
  assignment: 'assignments',
  indicator: 'indicators',
  risk: 'risks',
  goal: 'goals',
  section: 'sections',
  budgetTable: 'budgetTables',
} as const;

/** The plan with one part exchanged; a part only gets fields of its own kind. */
function withPart(plan: Plan, kind: CorrectableKind, key: string, change: object): Plan {
  const name = LIST_OF[kind];
  const list = plan[name].map((part) => (part.key === key ? { ...part, ...change } : part));
  return { ...plan, [name]: list };
}

function fieldNow(
  plan: Plan,
  kind: CorrectableKind,
  key: string,
  field: string,
): FieldValue | undefined {
  const part = plan[LIST_OF[kind]].find((candidate) => candidate.key === key);
  const found = Object.entries(part ?? {}).find(([name]) => name === field);
  return found ? FieldValue.safeParse(found[1]).data : undefined;
}

/** The running text follows a corrected wording, so that reading and searching show it too. */
function withBodyText(
  plan: Plan,
  kind: CorrectableKind,
  key: string,
  was: string,
  value: string,
): Plan {
  const body = plan.body.map((block) =>
    block.part?.kind === kind && block.part.key === key && block.text === was
      ? { ...block, text: value }
      : block,
  );
  return { ...plan, body };
}

type SetField = Extract<Correction, { kind: 'set' }>;

function applySet(plan: Plan, { part, field, was, value }: SetField): Plan | null {
  const key = findPart(plan, part);
  if (key === null || !isCorrectable(part.kind, field)) return null;
  const now = fieldNow(plan, part.kind, key, field);
  const next = shaped(field, value);
  if (now === undefined || sameValue(now, next)) return now === undefined ? null : plan;
  // the document now says something third: a person must look again
  if (!sameValue(now, was)) return null;
  const confidence = part.kind === 'section' ? {} : { confidence: SURE };
  const changed = withPart(plan, part.kind, key, { [field]: next, ...confidence });
  const isWording = field === 'text' || field === 'title';
  return isWording && typeof now === 'string' && typeof next === 'string'
    ? withBodyText(changed, part.kind, key, now, next)
    : changed;
}

type Figure = Extract<Correction, { kind: 'figure' }>;

function withFigure(table: BudgetTable, { row, column, value }: Figure): BudgetTable {
  const rows = table.rows.map((it, index) =>
    index === row
      ? {
          ...it,
          cells: it.cells.with(column, value),
          values: it.values.with(column, parseFigure(value)),
        }
      : it,
  );
  return { ...table, rows };
}

function applyFigure(plan: Plan, correction: Figure): Plan | null {
  const key = findPart(plan, correction.part);
  const table = plan.budgetTables.find((candidate) => candidate.key === key);
  const row = table?.rows[correction.row];
  if (!table || row?.label !== correction.rowLabel) return null;
  const cell = row.cells[correction.column];
  if (cell === correction.value) return plan;
  if (cell !== correction.was) return null;
  return withPart(plan, 'budgetTable', table.key, withFigure(table, correction));
}

function applyDrop(plan: Plan, part: CorrectedPart): Plan | null {
  const key = findPart(plan, part);
  if (key === null) return null;
  const name = LIST_OF[part.kind];
  const body = plan.body.map((block) =>
    block.part?.kind === part.kind && block.part.key === key
      ? {
          ...block,
          kind: block.kind === 'assignment' ? ('paragraph' as const) : block.kind,
          part: null,
        }
      : block,
  );
  return { ...plan, [name]: plan[name].filter((it) => it.key !== key), body };
}

/** A free key for an added assignment: 'T-1' … (tillagt), apart from those the reading gives. */
function addedKey(plan: Plan): string {
  const taken = new Set(plan.assignments.map((assignment) => assignment.key));
  let number = 1;
  while (taken.has(`T-${number}`)) number++;
  return `T-${number}`;
}

type Add = Extract<Correction, { kind: 'add' }>;

function applyAdd(plan: Plan, { wording, number }: Add): Plan | null {
  const index = plan.body.findIndex(
    (block) => block.text === wording && block.part?.kind !== 'assignment',
  );
  const block = plan.body[index];
  if (!block) return plan.assignments.some((it) => it.text === wording) ? plan : null;
  const key = addedKey(plan);
  const assignment: Plan['assignments'][number] = {
    key,
    series: '',
    number,
    rawLabel: block.mark ?? '',
    goalKey: block.goalKey,
    givenBy: null,
    assignedTo: [],
    followedBy: null,
    text: wording,
    source: block.source,
    confidence: SURE,
  };
  const marked = {
    ...block,
    kind: 'assignment' as const,
    part: { kind: 'assignment' as const, key },
  };
  const body = plan.body.with(index, marked);
  const order = new Map(
    body.map((it, at) => [it.part?.kind === 'assignment' ? it.part.key : '', at]),
  );
  const assignments = [...plan.assignments, assignment].sort(
    (a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0),
  );
  return { ...plan, assignments, body };
}

type Settle = Extract<Correction, { kind: 'settle' }>;

function applySettle(plan: Plan, { code, message }: Settle): Plan {
  const findings = plan.findings.filter((it) => it.code !== code || it.message !== message);
  return { ...plan, findings };
}

/** The plan after one correction; null when its place is gone or says something third. */
function applyOne(plan: Plan, correction: Correction): Plan | null {
  switch (correction.kind) {
    case 'set':
      return applySet(plan, correction);
    case 'figure':
      return applyFigure(plan, correction);
    case 'drop':
      return applyDrop(plan, correction.part);
    case 'add':
      return applyAdd(plan, correction);
    case 'settle':
      return applySettle(plan, correction);
    default:
      return assertNever(correction);
  }
}

/**
 * Lays corrections over a reading in the order they were made. A correction whose place is not
 * there any more, or where the document now says something else, changes nothing and is handed back.
 */
export function applyCorrections(
  plan: Plan,
  corrections: readonly KeptCorrection[],
): CorrectedPlan {
  const unplaced: KeptCorrection[] = [];
  let corrected = plan;
  for (const kept of corrections) {
    const next = applyOne(corrected, kept.correction);
    if (next === null) unplaced.push(kept);
    else corrected = next;
  }
  return { plan: corrected, unplaced };
}
