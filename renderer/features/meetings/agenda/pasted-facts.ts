import type { ItemFacts } from '../../../../shared/meeting/item-facts.ts';
import { readClock } from '../../../../shared/text/typed-clock.ts';

/** What is said of an ärende, and the words that say none of it. */
export interface PastedFacts {
  facts: ItemFacts;
  rest: string[];
}

const CLOCK = String.raw`(?:kl(?:ockan|\.)?\s*)?(\d{1,2}[.:]\d{2})(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?`;
/** When an ärende comes up, before its title. */
const TIME_BEFORE = new RegExp(String.raw`^${CLOCK}\s+(?=\S)`, 'iu');
/** '9.15–9.30', 'Tid: kl. 9.15', in a column or on a line of its own. */
const TIME_ALONE = new RegExp(String.raw`^(?:tid(?:punkt)?:?\s*)?${CLOCK}$`, 'iu');
/** A time and what follows it: '9.15 Per Holm'. */
const TIME_FIRST = new RegExp(String.raw`^${CLOCK}(?=\s)`, 'iu');
const PRESENTER = /^(?:föredragande|föredragare|föredras av|föredragning)(?:\s*:|\s)\s*(\S.*)$/iu;
const REFERENCE =
  /^(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|ärendenummer)\.?\s*:?\s*(.*\d.*)$/iu;
/** 'HSN 2026/0123', 'RS/123/2026', '26RS1234', 'RK 2025-01234', '2026/123': a number as registers write them. */
const BARE_REFERENCE =
  /^(?:\p{Lu}{1,8}[ /-]?(?:\d{4}[/:-]\d{1,6}|\d{1,6}\/\d{2,4})|\d{4}\/\d{1,6}|\d{2}\p{Lu}{1,8}[ -]?\d{1,6})$/u;
/** A name: two words or more, each with a capital letter. */
const NAME = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*)+(?: \(\p{Lu}+\))?(?:, .*)?$/u;
/** Columns, and things said after one another on a line. */
const APART = /\t|\s{2,}|[;|]\s*|,\s+(?=föredra|dnr|d\.nr|diarie|kl\.?\s*\d)/iu;
/** 'Budget 2027 (dnr RS 2026/12)' */
const REFERENCE_AFTER =
  /[\s,–-]*\(?\b(?:dnr|diarienr|diarienummer)\.?\s*:?\s*([^()]*\d[^()]*)\)?\s*$/iu;

/** One thing that is said of an ärende; null for words that are none. */
function factIn(words: string): ItemFacts | null {
  const time = readClock(TIME_ALONE.exec(words)?.[1] ?? '');
  if (time !== null) return { time };
  const presenter = PRESENTER.exec(words)?.[1];
  if (presenter !== undefined) return { presenter };
  const reference = REFERENCE.exec(words)?.[1] ?? BARE_REFERENCE.exec(words)?.[0];
  return reference === undefined ? null : { reference };
}

/** What was said first stands; several who present an ärende are all named. */
export function joinedFacts(one: ItemFacts, other: ItemFacts): ItemFacts {
  const presenter = [one.presenter, other.presenter].filter(Boolean).join('; ');
  return { ...other, ...one, ...(presenter === '' ? {} : { presenter }) };
}

const apart = (line: string): string[] =>
  line
    .split(APART)
    .map((words) => words.trim())
    .filter((words) => words !== '');

/** What a line under an ärende says of it. */
export function factsOfLine(line: string): PastedFacts {
  const read = apart(line).map((words) => ({ words, facts: factIn(words) }));
  return {
    facts: read.reduce((all, { facts }) => joinedFacts(all, facts ?? {}), {}),
    rest: read.filter(({ facts }) => facts === null).map(({ words }) => words),
  };
}

/** The columns after a title; a name there is who presents it, and what follows a time no title. */
function factsOfColumns(columns: readonly string[], hasTabs: boolean): PastedFacts {
  const rest: string[] = [];
  let facts: ItemFacts = {};
  for (const column of columns) {
    const clock = TIME_FIRST.exec(column);
    const words = clock ? column.slice(clock[0].length).trim() : column;
    if (clock) facts = joinedFacts(facts, factIn(clock[0].trim()) ?? {});
    const isLater = facts.time !== undefined;
    const fact = factIn(words);
    const named = (hasTabs || isLater) && NAME.test(words) ? { presenter: words } : null;
    if (fact ?? named) facts = joinedFacts(facts, fact ?? named ?? {});
    else if (!isLater) rest.push(words);
  }
  return { facts, rest };
}

/** A title without what else its line says, and that. */
export function factsOfTitle(line: string): { title: string; facts: ItemFacts } {
  const before = TIME_BEFORE.exec(line);
  const whole = line.slice(before?.[0].length ?? 0);
  const [first = '', ...columns] = whole.trim().split(/\t|\s{2,}/u);
  const { facts, rest } = factsOfColumns(columns, whole.includes('\t'));
  const started = readClock(before?.[1] ?? '');
  const words = [first, ...rest].join(' ');
  const after = REFERENCE_AFTER.exec(words);
  const title = after ? words.slice(0, after.index) : words;
  const reference = after?.[1]?.trim();
  const said = { ...(started ? { time: started } : {}), ...(reference ? { reference } : {}) };
  return title === ''
    ? { title: words, facts: joinedFacts(started ? { time: started } : {}, facts) }
    : { title, facts: joinedFacts(said, facts) };
}
