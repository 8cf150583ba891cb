import type { SourceLine } from '../source/source.ts';
import type { Lead } from './rules/assignment-lead.ts';

/** An uppdrag as it stands, before giver, recipients and goal are settled over the whole document. */
export interface AssignmentDraft {
  readonly rawLabel: string;
  readonly series: string;
  readonly number: string | null;
  text: string;
  /** The lead it stands under; null when there is none. */
  readonly lead: Lead | null;
  /** Named on the uppdrag itself (a column, 'Ansvarig: …'); empty when they are not. */
  recipients: readonly string[];
  giver: string | null;
  /** The goal a table's own column names; null when there is none. */
  readonly goalText: string | null;
  /** How it was told: by a label, a list under a lead, a table's columns or a sentence of prose. */
  readonly by: 'label' | 'list' | 'table' | 'prose';
  /** Element ids it was read from, the first being where it begins. */
  readonly elementIds: number[];
  readonly lines: SourceLine[];
}
