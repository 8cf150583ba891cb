import type { PlanSummary } from '../../shared/contract/contract.ts';

/** 'Plan 2026', or the title when no year was found. */
export const planYearName = (plan: PlanSummary): string => {
  if (plan.year === null) return plan.title || plan.fileName;
  return plan.kind === 'verksamhetsplan' ? `Plan ${plan.year}` : plan.title;
};

/**
 * 'Hälso- och sjukvårdsnämnden 2026': organ and year, for menus and lists. A tjänsteskrivelse says
 * so after its plan's name: there the two stand side by side.
 */
export const planName = (plan: PlanSummary): string => {
  const name = [plan.organ || plan.title || plan.fileName, plan.year ?? ''].join(' ').trim();
  return plan.kind === 'tjänsteskrivelse' ? `${name}, tjänsteskrivelse` : name;
};
