import type { ReportPlan } from './assemble.ts';
import { headOf } from './head.ts';
import { factsWith, type Arrangement, type ReportFacts } from './report-draft.ts';
import type { SourcePlan } from './sources.ts';

/** What the head of a list says: of one plan, or of all. */
export interface ListHeadInput {
  /** The plan that the list is about; null for all. */
  about: SourcePlan | null;
  facts: Arrangement['facts'];
  /** YYYY-MM-DD */
  today: string;
}

/** The facts and the head of a list of the user's own acts: 'Frågelista, Nämnden 2026'. */
export function listHead(
  kindName: string,
  { about, facts: set, today }: ListHeadInput,
): Pick<ReportPlan, 'head'> & { facts: ReportFacts } {
  const plan = about?.plan.plan;
  const of = plan ? `, ${[plan.organ, plan.year].filter(Boolean).join(' ')}` : '';
  const facts = factsWith(
    {
      title: `${kindName}${of}`,
      organ: plan?.organ ?? '',
      organization: plan?.organization ?? '',
      date: today,
    },
    set,
  );
  const head = headOf({ kindName, fileName: facts.title, facts, subject: facts.title }, today);
  return { facts, head };
}
