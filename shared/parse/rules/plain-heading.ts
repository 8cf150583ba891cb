import { beginsInMidSentence } from '../../text/sentence.ts';
import { assignmentField } from './assignment-field.ts';
import { typedMark } from './list-mark.ts';
import { isRiskField } from './risk-paragraphs.ts';

/** No unnumbered heading has more. */
const MAX_LENGTH = 80;
const MAX_WORDS = 11;
/** A line that ends in one of these waits for what it announces. */
export const WAITING =
  /(?:^|\s)(?:för|är|att|av|till|på|i|med|och|eller|samt|som|ska|skall|om|under|inom|från|den|det|de|en|ett|vid|enligt|kan|har|inte)$/iu;

/** 'Hållbart medarbetarengagemang (HME)': closes a heading as well. A unit in brackets closes a table's title. */
const IN_BRACKETS = /\s\(\p{Lu}{2,6}\)$/u;

/** Whether a line could be a heading by its words alone: short, a capital, no end of a sentence. */
export function couldBeHeading(printed: string): boolean {
  const text = printed.replace(IN_BRACKETS, '');
  if (text.length > MAX_LENGTH || text.split(/\s+/u).length > MAX_WORDS) return false;
  if (!/^["”]?\p{Lu}/u.test(text) || !/\p{L}{3,}/u.test(text)) return false;
  if (assignmentField(text) !== null || isRiskField(text)) return false;
  if (/[.,:;!…)\]]$|[-–]$/u.test(text) || text.includes('\t') || WAITING.test(text)) return false;
  // Figures at the end are a table's row or a date, except a year.
  return !/(?:^|\s)[-–]?\d[\d.,]*\s*(?:%|kr|mnkr|tkr)?$/u.test(text.replace(/\s\d{4}$/u, ''));
}

/** What stands around a line in running text. */
export interface Surroundings {
  readonly before: string | null;
  /** The lines that follow, at least two where there are so many. */
  readonly after: readonly string[];
  /** Spacing shows that the line above ended its paragraph and that this line ends its own. */
  readonly standsAlone: boolean;
  /** The line above may have been broken off in mid-sentence at a page's end. */
  readonly mayBeBroken: boolean;
}

/** Whether a line without style or number is a heading. */
export function isPlainHeading(text: string, around: Surroundings): boolean {
  const [next, afterNext] = around.after;
  if (!couldBeHeading(text) || !around.standsAlone || next === undefined) return false;
  const goesOn = beginsInMidSentence(next) && typedMark(next) === null;
  if (goesOn || around.mayBeBroken) return false;
  if (fillsAfterColon(around.before, next)) return false;
  // Two headings may follow each other; a row of such lines is a list or a table.
  return isRunningText(next) || (afterNext !== undefined && isRunningText(afterNext));
}

/** After 'Vår vision:' comes the vision itself, unless a list shows that it is a heading. */
export function fillsAfterColon(before: string | null, next: string): boolean {
  return before !== null && /:["*]*$/u.test(before) && typedMark(next) === null;
}

function isRunningText(line: string): boolean {
  return typedMark(line) !== null || !couldBeHeading(line);
}
