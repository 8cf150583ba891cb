import type { Plan } from '../plan/plan.ts';
import { checkedPlan, type CheckContext, type CheckedPlan } from './check-context.ts';
import type { CheckFinding } from './finding.ts';
import { RULES } from './rules.ts';
import { foundBy } from './told-by.ts';

const GRAVEST_FIRST = { error: 0, warning: 1, info: 2 } as const;

/**
 * What documents contradict in themselves and in each other: of every organ the latest plan and all
 * memos are checked, its earlier plans are what they are held against. The gravest come first.
 */
export function checkPlans(plans: readonly { planId: string; plan: Plan }[]): CheckFinding[] {
  const documents = plans.map(({ planId, plan }) => checkedPlan(planId, plan));
  const findings = contexts(documents).flatMap(runRules);
  return findings.sort((a, b) => GRAVEST_FIRST[a.severity] - GRAVEST_FIRST[b.severity]);
}

function contexts(documents: readonly CheckedPlan[]): CheckContext[] {
  const memos = documents.filter(({ plan }) => plan.plan.kind === 'tjänsteskrivelse');
  const byOrgan = Map.groupBy(
    documents.filter((document) => !memos.includes(document)),
    ({ plan }) => plan.plan.organ.toLowerCase(),
  );
  const latest = [...byOrgan.values()].flatMap((same): CheckContext[] => {
    const [subject, ...earlier] = same.toSorted((a, b) => yearOf(b) - yearOf(a));
    return subject ? [{ subject, earlier, proposed: null }] : [];
  });
  const planOf = (memo: CheckedPlan): CheckedPlan | null => {
    const { organ, year } = memo.plan.plan;
    const ofYear = [...byOrgan.values()]
      .flat()
      .filter(({ plan }) => plan.plan.year !== null && plan.plan.year === year);
    // A memo that says "nämnden beslutar" and no more is about the only plan there is for its year.
    if (organ === '') return ofYear.length === 1 ? ofYear[0]! : null;
    return ofYear.find(({ plan }) => plan.plan.organ.toLowerCase() === organ.toLowerCase()) ?? null;
  };
  return [
    ...latest,
    ...memos.map((subject) => ({ subject, earlier: [], proposed: planOf(subject) })),
  ];
}

const yearOf = ({ plan }: CheckedPlan): number => plan.plan.year ?? 0;

function runRules(context: CheckContext): CheckFinding[] {
  const given = new Map<string, number>();
  return Object.entries(RULES).flatMap(([code, rule]) =>
    firstOfAKind(foundBy(context, rule)).map((found) => {
      const key = keyOf(code, context, found);
      const earlier = given.get(key) ?? 0;
      given.set(key, earlier + 1);
      return { key: earlier === 0 ? key : `${key} (${earlier + 1})`, code, ...found };
    }),
  );
}

/** Nobody looks through more findings of one kind; a plan has tens of all kinds together. */
const MOST_OF_A_KIND = 500;

const firstOfAKind = <T>(found: readonly T[]): readonly T[] => found.slice(0, MOST_OF_A_KIND);

/** Letters of a passage that tell it from others; a key is kept with each verdict. */
const TELLING_LETTERS = 80;
/** Passages beyond the first of these tell no finding from another. */
const TELLING_PLACES = 4;

/**
 * Rule, document and the passages found: they stay when a later version of a rule says the same in
 * other words, so a reader's verdict stays too.
 */
function keyOf(
  code: string,
  { subject }: CheckContext,
  { places }: Pick<CheckFinding, 'places'>,
): string {
  const passages = places
    .slice(0, TELLING_PLACES)
    .map(({ quote }) => Array.from(quote).slice(0, TELLING_LETTERS).join(''));
  return `${subject.planId} ${code} ${passages.join(' | ')}`;
}

/** What a finding was called while its sentence stood in its key; verdicts of that time have it. */
export const formerKeyOf = (planId: string, { code, message }: CheckFinding): string =>
  `${planId} ${code} ${message}`;
