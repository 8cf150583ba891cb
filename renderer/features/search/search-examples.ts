import { numberMark } from '../../../shared/plan/assignment-name.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { spelledOutIn } from '../../../shared/text/spelled-out.ts';

/** Something one can ask, taken from a plan so that it has an answer. */
export interface SearchExample {
  query: string;
  /** What kind of question it is. */
  words: string;
}

/** Words in a row that stand beside each other in a title, with nothing between them. */
const LAST_WORDS = /(\p{L}+ \p{L}+ \p{L}+)[.!?]?$/u;

const example = (query: string | undefined, words: string): SearchExample[] =>
  query === undefined ? [] : [{ query, words }];

/** What can be asked of a plan, one of each kind that it has an answer to. */
export function searchExamples({ assignments, body, goals, indicators }: Plan): SearchExample[] {
  const numbered = assignments.find(({ number }) => number !== null);
  // One that an uppdrag is about says more than one from a list of words.
  const [abbreviation] = [...assignments, ...body].flatMap(({ text }) => spelledOutIn(text));
  const phrase = goals.flatMap(({ title }) => LAST_WORDS.exec(title)?.[1] ?? [])[0];
  return [
    ...example(numbered && numberMark(numbered), 'numret på ett uppdrag'),
    ...example(abbreviation?.abbreviation, 'en förkortning, också utskriven'),
    ...example(phrase && `"${phrase}"`, 'ord i just den följden'),
    ...example(indicators.length > 0 ? 'typ:styrtal' : undefined, 'alla styrtal'),
  ];
}
