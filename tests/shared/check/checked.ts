import { checkPlans } from '../../../shared/check/check-plans.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { paragraphs, plan } from '../compare/plan-builder.ts';

/** The codes of what is found in plans, the first being checked. */
export const found = (...plans: Plan[]): string[] =>
  checkPlans(plans.map((one, i) => ({ planId: `p${i}`, plan: one }))).map(({ code }) => code);

/** The codes of what is found in a plan for 2031 with these paragraphs. */
export const said = (text: string | string[], parts: Partial<Plan> = {}): string[] =>
  found(plan({ year: 2031, body: paragraphs(...[text].flat()), ...parts }));

/** A memo about the plan for 2031. */
export function memo(...texts: string[]): Plan {
  const paper = plan({ year: 2031, body: paragraphs(...texts) });
  return { ...paper, plan: { ...paper.plan, kind: 'tjänsteskrivelse' } };
}

/** A table as it stands in the text, its first row the heading. */
export function tableBlock(rows: string[][], part: BodyBlock['part'] = null): BodyBlock {
  const [block] = paragraphs('');
  const text = rows.map((row) => row.join('\t')).join('\n');
  return { ...block!, id: 't1', kind: 'table', text, rows, headerRows: 1, part };
}
