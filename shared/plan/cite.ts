import type { BodyBlock, Plan, PlanHead } from './plan.ts';

/** 'Verksamhetsplan med budget 2026': what kind of document it is and its year, without organ. */
export function documentName(head: PlanHead): string {
  const name = head.kind === 'tjänsteskrivelse' ? 'Tjänsteskrivelse' : 'Verksamhetsplan med budget';
  return head.year === null ? name : `${name} ${head.year}`;
}

/** The line that follows every copied passage: organ, document and year, what it is, page. */
export function citation(head: PlanHead, what: string | null, page: number | null): string {
  const parts = [head.organ, documentName(head), what, page === null ? null : `s.\u00a0${page}`];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** The chapter and the målsättning a block stands under, as one cites them; null for none. */
export function placeNames(
  plan: Plan,
  { sectionKey, goalKey }: Pick<BodyBlock, 'sectionKey' | 'goalKey'>,
): { chapter: string | null; goal: string | null } {
  const section = plan.sections.find((it) => it.key === sectionKey);
  const goal = plan.goals.find((it) => it.key === goalKey);
  return {
    chapter: section ? [section.number, section.title].filter(Boolean).join(' ') : null,
    goal: goal ? goal.label || goal.title : null,
  };
}
