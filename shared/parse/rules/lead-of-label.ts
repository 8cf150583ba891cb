import { assignmentLead, type Lead } from './assignment-lead.ts';

/**
 * Who gives and gets an uppdrag whose label `says` so ('Uppdrag från KF: …'); whom it does not name
 * gets it by the lead above, unless somebody else gives there.
 */
export function leadOfLabel(says: string | null, above: Lead | null): Lead | null {
  const own = says === null ? null : assignmentLead(says);
  if (own === null || above === null || own.recipients.length > 0) return own ?? above;
  const isOthers = above.giver !== null && above.giver !== own.giver;
  return isOthers ? own : { ...own, recipients: above.recipients };
}
