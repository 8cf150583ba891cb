import type { ItemFacts } from '../../../../shared/meeting/item-facts.ts';
import { factsOfLine, factsOfTitle, joinedFacts } from './pasted-facts.ts';

/** What stands before a title on a kallelse: '§ 12', '1.', '3)', 'a)', a bullet, or a number and a tab. */
const MARK = /^(?:§+\s*\d{1,3}[.:)]?|\d{1,3}(?:[.:)](?!\d)|\t|\s{2,})|\p{Ll}\)|[-–•*·])\s*/u;
const NUMBER = /^(\d{1,3})\s+(?=\S)/u;
/** A mark that counts: '§ 12', '12.', '12)', a number and a tab. */
const COUNTED = /^(?:§+\s*(\d{1,3})[.:)]?|(\d{1,3})(?:[.:)](?!\d)|\t|\s{2,}))\s*(?=\S)/u;
/** 'a) Remiss om …': an ärende under the numbered one. */
const LETTERED = /^\p{Ll}\)\s+/u;
/** As long as an ärende's title may be; more is no title. */
const LONGEST = 300;
/** Fewer numbers in a row may be anything: a date, a list in a letter. */
const FEWEST_COUNTED = 3;

/** An ärende of a pasted agenda. */
export type PastedItem = ItemFacts & { title: string };

/** What an agenda from another document gives. */
export interface ReadAgenda {
  items: PastedItem[];
  /** How many lines were no title and said nothing of an ärende: the head of the kallelse, breaks. */
  leftOut: number;
}

const numberOf = (line: string): number | null => {
  const found = COUNTED.exec(line);
  return found === null ? null : Number(found[1] ?? found[2]);
};

/** A title's line and what was said under it. */
interface Read {
  line: string;
  facts: ItemFacts;
}

/** As long as what is said of an ärende may be. */
const LONGEST_PRESENTER = 300;
const LONGEST_REFERENCE = 100;

function itemOf({ line, facts }: Read): PastedItem[] {
  const read = factsOfTitle(line);
  const title = read.title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST).trim();
  if (title === '') return [];
  const { presenter, reference, time } = joinedFacts(read.facts, facts);
  return [
    {
      title,
      ...(presenter ? { presenter: presenter.slice(0, LONGEST_PRESENTER) } : {}),
      ...(reference ? { reference: reference.slice(0, LONGEST_REFERENCE) } : {}),
      ...(time ? { time } : {}),
    },
  ];
}

/** True for '4 Val av justerare', '5 Budget' …: numbers that count are no part of the titles. */
function areCounted(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => Number(NUMBER.exec(line)?.[1] ?? Number.NaN));
  return lines.length > 1 && numbers.every((n, index) => n === numbers[0]! + index);
}

/** Where the longest run of numbers that count one by one stands: the lines of the ärenden themselves. */
function countedRun(lines: readonly string[]): ReadonlySet<number> {
  let best: number[] = [];
  let run: number[] = [];
  let last: number | null = null;
  for (const [at, line] of lines.entries()) {
    const number = numberOf(line);
    if (number === null) continue;
    run = last !== null && number === last + 1 ? [...run, at] : [at];
    last = number;
    if (run.length > best.length) best = run;
  }
  return new Set(best);
}

/**
 * A whole kallelse: its ärenden are the lines that are counted, with what goes on in small letters
 * on the line after, and what lines below say of them; breaks and the head around them are no ärenden.
 */
function readCounted(lines: readonly string[], counted: ReadonlySet<number>) {
  const titles: Read[] = [];
  let leftOut = 0;
  let isInTitle = false;
  for (const [at, line] of lines.entries()) {
    const isLettered = titles.length > 0 && LETTERED.test(line);
    const last = titles.at(-1);
    const said = factsOfLine(line);
    if (counted.has(at) || isLettered) {
      titles.push({ line: line.replace(isLettered ? LETTERED : COUNTED, ''), facts: {} });
      isInTitle = true;
    } else if (last && said.rest.length === 0) {
      last.facts = joinedFacts(last.facts, said.facts);
      isInTitle = false;
    } else if (last && isInTitle && /^\p{Ll}/u.test(line)) {
      last.line += ` ${line}`;
    } else {
      leftOut += 1;
      isInTitle = false;
    }
  }
  return { titles, leftOut };
}

function readEveryLine(lines: readonly string[]) {
  const mark = areCounted(lines) ? NUMBER : MARK;
  const titles = lines.map((line): Read => ({ line: line.replace(mark, ''), facts: {} }));
  return { titles, leftOut: 0 };
}

/**
 * The ärenden in an agenda taken from another document, without their numbers: the list has numbers of
 * its own. Where they are counted the rest of a kallelse is left out but for who presents an ärende,
 * its diarienummer and time, and how much that was is told; else every line is a title.
 */
export function readAgenda(pasted: string): ReadAgenda {
  const lines = pasted.split(/\r?\n/u).map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  const counted = countedRun(written);
  const { titles, leftOut } =
    counted.size >= FEWEST_COUNTED ? readCounted(written, counted) : readEveryLine(written);
  return { items: titles.flatMap(itemOf), leftOut };
}

/** What came of a pasted agenda, and what did not: '15 ärenden är tillagda. 3 andra rader …'. */
export function addedWords(added: number, leftOut: number): string {
  const words = `${added} ärenden är tillagda.`;
  if (leftOut === 0) return words;
  const lines = leftOut === 1 ? 'En annan rad är inte med' : `${leftOut} andra rader är inte med`;
  return `${words} ${lines} (sådant som inte är ärenden).`;
}
