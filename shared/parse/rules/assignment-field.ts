import { GIVER_FIELDS, OTHER_FIELDS, RECIPIENT_FIELDS } from '../vocabulary/assignment-words.ts';
import { alternatives } from '../vocabulary/number-pattern.ts';
import { actorNames } from './actor-names.ts';

/** A labelled line below an uppdrag: 'Ansvarig: Förvaltningschefen', 'Tidplan: 2026'. */
export interface AssignmentField {
  readonly kind: 'recipients' | 'giver' | 'other';
  readonly names: readonly string[];
}

const FIELD = new RegExp(
  String.raw`^(?:(?<recipients>${alternatives(RECIPIENT_FIELDS)})|(?<giver>${alternatives(GIVER_FIELDS)})|(?<other>${alternatives(OTHER_FIELDS)}))\s*:\s*(?<value>\S.*)$`,
  'iu',
);

/** The field a paragraph is; null when it is prose. */
export function assignmentField(text: string): AssignmentField | null {
  const groups = FIELD.exec(text)?.groups;
  if (groups === undefined) return null;
  const names = actorNames(groups['value'] ?? '').names;
  if (groups['recipients'] !== undefined) return { kind: 'recipients', names };
  return { kind: groups['giver'] === undefined ? 'other' : 'giver', names };
}
