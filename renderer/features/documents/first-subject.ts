import type { PlanSummary, Settings } from '../../../shared/contract/contract.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { ReportKind, ReportSubject } from '../../../shared/report/report-draft.ts';
import { planBefore } from '../reading/changes.ts';

/** What is known where a document is begun. */
export interface Surroundings {
  plan: PlanSummary | undefined;
  plans: readonly PlanSummary[];
  meetings: readonly Meeting[];
  settings: Settings;
}

/** What is missing for a document of a kind, as the place says it. */
export const MISSING: Record<ReportKind, string> = {
  briefing: 'Det behövs en plan. Läs in en under Planer.',
  minutes: 'Det behövs ett möte. Lägg till ett under Möten.',
  comparison: 'Det behövs två planer från samma organ.',
  questions: 'Det behövs en plan. Läs in en under Planer.',
  committee:
    'Det behövs en plan och en beredning. Välj din beredning under planens namn, överst till vänster.',
  motions: 'Det behövs en plan. Läs in en under Planer.',
};

/** What a new document of a kind is about until something else is chosen; null when it cannot be begun. */
export function firstSubject(kind: ReportKind, known: Surroundings): ReportSubject | null {
  const { plan, plans, meetings, settings } = known;
  if (kind === 'minutes') {
    const [latest] = meetings;
    return latest ? { kind, meetingId: latest.id } : null;
  }
  if (!plan) return null;
  switch (kind) {
    case 'briefing':
      return { kind, planId: plan.id, keys: [] };
    case 'comparison': {
      const before = planBefore(plan, plans);
      return before ? { kind, from: before.id, to: plan.id } : null;
    }
    case 'committee':
      return settings.committee === ''
        ? null
        : { kind, planId: plan.id, committee: settings.committee };
    case 'questions':
    case 'motions':
      return { kind, planId: plan.id };
  }
}

/** The document of a kind that was worked on last. */
export const latestOf = (drafts: readonly Draft[], kind: ReportKind): Draft | undefined =>
  drafts.find((draft) => draft.subject.kind === kind);
