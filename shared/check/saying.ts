import { capitalized } from '../text/sentence.ts';
import { documentName, type CheckedPlan } from './check-context.ts';

/** Who says something when a document's text is held against the tables of `owner`: 'Texten', 'Tjänsteskrivelsen'. */
export const speaker = (subject: CheckedPlan, owner: CheckedPlan): string =>
  subject === owner ? 'Texten' : capitalized(documentName(subject));

/** How a sentence about an amount opens: 'Texten säger', 'I tjänsteskrivelsen står'. */
export const textSays = (subject: CheckedPlan, owner: CheckedPlan): string =>
  subject === owner ? 'Texten säger' : `I ${documentName(subject)} står`;

/** What stands before a table's name, or nothing when the text is of the same document: 'planen för 2026, '. */
export const whoseTable = (subject: CheckedPlan, owner: CheckedPlan): string =>
  subject === owner ? '' : `${documentName(owner)}, `;
