import { headerLength } from '../../../shared/parse/rules/table-header.ts';
import {
  OTHER_FIELDS,
  RECIPIENT_FIELDS,
} from '../../../shared/parse/vocabulary/assignment-words.ts';
import { RISK_MEASURE, RISK_TEXT } from '../../../shared/parse/vocabulary/table-words.ts';
import type { Segment } from './spaced-line.ts';

const OTHER_COLUMNS = ['nr', 'klart', 'klar', 'redovisas', 'tidplan', 'slutdatum', 'när'];
const NAME = [...RECIPIENT_FIELDS, ...OTHER_FIELDS, ...OTHER_COLUMNS].join('|');
const ASSIGNMENT_COLUMN = new RegExp(String.raw`^(?:uppdrag|${NAME})(?:\s|$)`, 'iu');

/** With single spaces. */
export const printed = (segments: readonly Segment[]): string =>
  segments.map(({ text }) => text).join(' ');

/** Whether the pieces of a line name the columns of a table of uppdrag. */
export const isAssignmentHeader = (segments: readonly Segment[]): boolean =>
  segments.filter(({ text }) => ASSIGNMENT_COLUMN.test(text)).length > 1;

/** 'Nr Uppdrag Ansvarig Klart': the same with single spaces between. */
const SPACED_HEADER = new RegExp(
  String.raw`^(?:nr\.? )?(?:särskilda )?uppdrag(?: (?:från|till) \p{L}+)?(?: (?:${NAME}))+$`,
  'iu',
);

/** Whether the pieces of a line name the columns of a table. */
export function isTableHeader(segments: readonly Segment[]): boolean {
  const text = printed(segments);
  return isAssignmentHeader(segments) || SPACED_HEADER.test(text) || headerLength([text]) > 0;
}

/** Whether some names are of risks and of what is done about them: those rows may lack their first cells. */
export function isRiskHeader(segments: readonly Segment[]): boolean {
  const names = segments.map(({ text }) => text.toLowerCase());
  return (
    names.some((name) => RISK_TEXT.test(name)) && names.some((name) => RISK_MEASURE.test(name))
  );
}
