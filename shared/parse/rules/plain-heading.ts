import { beginsInMidSentence, endsSentence } from '../../text/sentence.ts';
import { typedMark } from './list-mark.ts';

/** No unnumbered heading has more. */
const MAX_LENGTH = 80;
const MAX_WORDS = 11;
/** A line that ends in one of these waits for what it announces. */
const WAITING =
  /(?:^|\s)(?:för|är|att|av|till|på|i|med|och|eller|samt|som|ska|skall|om|under|inom|från|den|det|de|en|ett|vid|enligt|kan|har|inte)$/iu;

/** Whether a line could be a heading by its words alone: short, a capital, no end of a sentence. */
export function couldBeHeading(text: string): boolean {
  if (text.length > MAX_LENGTH || text.split(/\s+/u).length > MAX_WORDS) return false;
  if (!/^["”]?\p{Lu}/u.test(text) || !/\p{L}{3,}/u.test(text)) return false;
  if (/[.,:;!…)\]]$|[-–]$/u.test(text) || text.includes('\t') || WAITING.test(text)) return false;
  // Figures at the end are a table's row or a date, except a year.
  return !/(?:^|\s)[-–]?\d[\d.,]*\s*(?:%|kr|mnkr|tkr)?$/u.test(text.replace(/\s\d{4}$/u, ''));
}

/** What stands around a line in running text. */
export interface Surroundings {
  readonly before: string | null;
  readonly after: string | null;
  /** The line above ended its paragraph, and this line ends its own, as far as spacing tells. */
  readonly standsAlone: boolean;
}

/** Whether a line without style or number is a heading. */
export function isPlainHeading(text: string, around: Surroundings): boolean {
  if (!couldBeHeading(text) || !around.standsAlone || around.after === null) return false;
  if (beginsInMidSentence(around.after)) return false;
  // After 'Region X vision:' comes the vision, not a heading.
  if (around.before !== null && /:$/u.test(around.before)) return false;
  const afterWaits = typedMark(around.after) !== null || !couldBeHeading(around.after);
  const beforeEnds =
    around.before === null || endsSentence(around.before) || around.before.length < MAX_LENGTH;
  return afterWaits && beforeEnds;
}
