import { beginsLead } from './assignment-lead.ts';
import { goalLabel, strategyLabel } from './goal-label.ts';

/** 'Nr 12. Att …', 'Uppdrag till förvaltningen', 'RF-uppdrag 3:'. */
const ASSIGNMENT = /^(?:\p{Lu}{2,5}[- ](?:uppdrag|nr)\b|Uppdrag(?:\s|:|$)|Nr\.?\s?\d)/u;
/** '4 Uppföljning', '3.2 Investeringsbudget'. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}\p{Ll}/u;
const SUBNUMBERED = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}\p{Ll}/u;

/** Whether a line begins an uppdrag, a lead to some or a goal. */
export const beginsPart = (text: string): boolean =>
  ASSIGNMENT.test(text) ||
  goalLabel(text) !== null ||
  strategyLabel(text) !== null ||
  beginsLead(text);

/**
 * Whether a line without a value beside it begins something else than a row of a table: such a part or
 * a numbered heading. Styrtal are `numbered` themselves, but not like sections.
 */
export const beginsOther = (text: string, areNumbered: boolean): boolean =>
  (areNumbered ? SUBNUMBERED : NUMBERED).test(text) || beginsPart(text);
