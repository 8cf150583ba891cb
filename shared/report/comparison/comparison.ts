import type { Comparison } from '../../compare/comparison.ts';
import type { ReportPlan } from '../assemble.ts';
import { basisPart, ownPart } from '../own-parts.ts';
import { headOf } from '../head.ts';
import { factsWith, type Arrangement, type ReportFacts } from '../report-draft.ts';
import { planSign, type SourcePlan } from '../sources.ts';
import { assignmentsPart } from './assignments.ts';
import { budgetPart } from './budget.ts';
import { comparedPlans, yearName } from './compared-plans.ts';
import { indicatorsPart } from './indicators.ts';
import { numberKeyPart } from './number-key.ts';
import { overviewPart } from './overview.ts';
import { risksPart } from './risks.ts';
import { sectionsPart, sectionTextsPart } from './sections.ts';

/** What a jämförelsebilaga is made from; `from` is the earlier plan. */
export interface ComparisonInput {
  from: SourcePlan;
  to: SourcePlan;
  comparison: Comparison;
  facts: Arrangement['facts'];
  /** YYYY-MM-DD */
  today: string;
}

function titleOf({ from, to }: ComparisonInput): string {
  const [before, after] = [from.plan.plan.organ, to.plan.plan.organ];
  const organ = before === after ? after : `${before} och ${after}`;
  return `Jämförelse av verksamhetsplanerna ${yearName(from)} och ${yearName(to)}${organ === '' ? '' : `, ${organ}`}`;
}

function factsOf(input: ComparisonInput): ReportFacts {
  const { organ, organization } = input.to.plan.plan;
  const own = { title: titleOf(input), organization, organ, date: input.today };
  return factsWith(own, input.facts);
}

/** Jämförelsebilaga: counts, number key, both wordings, styrtal, budget, risks and sections. */
export function comparisonPlan(input: ComparisonInput): ReportPlan & { facts: ReportFacts } {
  const facts = factsOf(input);
  const plans = comparedPlans(input.from, input.to, input.comparison);
  const sources = new Map([input.to, input.from].map((it) => [it.planId, it]));
  return {
    facts,
    head: headOf(
      {
        kindName: 'Jämförelsebilaga',
        fileName: `jamforelse ${planSign(input.from.plan.plan)} ${planSign(input.to.plan.plan)}`,
        facts,
        subject: facts.title,
      },
      input.today,
    ),
    parts: [
      overviewPart(plans),
      {
        ...ownPart('assessment', 'Bedömning', 'Vad förändringarna betyder, med dina ord'),
        isSuggested: false,
      },
      numberKeyPart(plans),
      assignmentsPart(plans),
      indicatorsPart(plans),
      budgetPart(plans),
      risksPart(plans),
      sectionsPart(plans),
      sectionTextsPart(plans),
      basisPart('Jämförda handlingar', '', sources),
    ],
  };
}
