import type { CheckFinding } from '../shared/check/finding.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { checkDocuments } from './check-documents.ts';

interface Document {
  planId: string;
  plan: Plan;
}

interface Kept {
  documents: readonly Document[];
  findings: CheckFinding[];
}

const kept = new WeakMap<Plan, Kept>();

const areSame = (a: readonly Document[], b: readonly Document[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => one.plan === b[at]?.plan && one.planId === b[at].planId);

/**
 * What the first of these documents contradicts in itself and in the others. Kept as long as its text
 * is at hand and is checked against the same texts, since every verdict asks for the findings again.
 */
export function checked(first: Document, others: readonly Document[]): CheckFinding[] {
  const documents = [first, ...others];
  const known = kept.get(first.plan);
  if (known && areSame(known.documents, documents)) return known.findings;
  const findings = checkDocuments(documents);
  kept.set(first.plan, { documents, findings });
  return findings;
}
