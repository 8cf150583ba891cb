import { assertNever } from '../text/assert-never.ts';
import type { Plan } from '../plan/plan.ts';
import {
  CORRECTABLE,
  type CorrectableKind,
  type CorrectedPart,
  type Correction,
  FieldValue,
  type KeptCorrection,
} from './correction.ts';
import { applyAdd } from './apply-add.ts';
import { applyToTable } from './apply-to-table.ts';
import { findPart } from './find-part.ts';
import { followDoubts } from './follow-doubts.ts';
import { LIST_OF, withPart } from './with-part.ts';

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
    case 'rowLabel':
    case 'column':
      return applyToTable(plan, correction);
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
 * Doubts follow: what a correction answers is no doubt any more.
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
  return { plan: followDoubts(plan, corrected, corrections), unplaced };
}
