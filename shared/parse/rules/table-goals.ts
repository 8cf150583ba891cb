import { slug } from '../../text/slug.ts';
import { foldedText } from '../../text/white-space.ts';
import type { Goal, ReadFinding } from '../../plan/plan.ts';
import type { SourceLine } from '../../source/source.ts';
import { placeOf } from '../place.ts';
import { UniqueKeys } from '../unique-keys.ts';
import { goalLabel } from './goal-label.ts';

/** A goal that only a table's column names is as sure as the column. */
const CONFIDENCE = 0.8;

/** The plan's goals, to which those are added that only the goal column of a table names. */
export class GoalBook {
  readonly #goals: Goal[];
  readonly #keys = new UniqueKeys();
  /** The numbers of the goals that stand in the plan as such. */
  readonly #numbers: ReadonlySet<string>;
  readonly #findings: ReadFinding[] = [];

  constructor(goals: readonly Goal[]) {
    this.#goals = [...goals];
    for (const goal of goals) this.#keys.take(goal.key);
    this.#numbers = new Set(goals.flatMap(({ key, label }) => [numberIn(label) ?? [], key].flat()));
  }

  /** Doubts: numbers that no goal has. */
  get findings(): readonly ReadFinding[] {
    return this.#findings;
  }

  /** In the order they were found. */
  get goals(): readonly Goal[] {
    return this.#goals;
  }

  /**
   * The key of the goal that a cell names; the goal is made when no other names it. A number that
   * none of the plan's numbered goals has makes no goal: it is null and a doubt about `who` refers to it.
   */
  keyOf(text: string, lines: readonly SourceLine[], who: string): string | null {
    const missing = this.#missingIn(text);
    for (const number of missing) this.#findings.push(noSuchGoal(number, who, lines));
    const isNone = missing[0] !== undefined && missing[0] === numbersIn(text)[0];
    return isNone ? null : this.#keyOf(text, lines);
  }

  #missingIn(text: string): string[] {
    const areNumbered = [...this.#numbers].filter((one) => /^\d/u.test(one)).length >= NUMBERED;
    return areNumbered ? numbersIn(text).filter((one) => !this.#numbers.has(one)) : [];
  }

  #keyOf(text: string, lines: readonly SourceLine[]): string {
    const label = goalLabel(text);
    const counted = label === null ? COUNTED.exec(text)?.groups : undefined;
    const at = this.#indexOf(text, label?.number ?? null, counted);
    const known = this.#goals[at];
    if (known === undefined) return this.#add(counted?.['title'] ?? text, lines);
    // 'Mål 1' was a heading alone; the table below it says what the goal is.
    if (known.title === '' && label !== null) this.#goals[at] = { ...known, title: label.title };
    return known.key;
  }

  #indexOf(
    text: string,
    number: string | null,
    counted: Record<string, string> | undefined,
  ): number {
    const at = this.#goals.findIndex((goal) => isSame(goal, text, number));
    if (at !== -1) return at;
    if (counted === undefined) return this.#numbered(text);
    const { number: count = '', title = '' } = counted;
    return this.#goals.findIndex((goal) => isCounted(goal, count, title));
  }

  // 'Mål | 2': the number alone, of a goal that the plan calls 'Målområde 2'.
  #numbered(text: string): number {
    const number = BARE_NUMBER.exec(text)?.groups?.['number'];
    const has = (goal: Goal): boolean => numberIn(goal.label) === number;
    return number === undefined || this.#goals.filter(has).length !== 1
      ? -1
      : this.#goals.findIndex(has);
  }

  #add(text: string, lines: readonly SourceLine[]): string {
    const label = goalLabel(text);
    const title = label?.title ?? text;
    const key = this.#keys.take(label?.number ?? slug(title));
    this.#goals.push({
      key,
      label: label?.label ?? '',
      title,
      perspective: null,
      strategy: null,
      source: placeOf(lines),
      confidence: CONFIDENCE,
    });
    return key;
  }
}

function isSame(goal: Goal, text: string, number: string | null): boolean {
  const folded = foldedText(text);
  if (folded === foldedText(goal.title) || folded === foldedText(goal.label)) return true;
  if (folded === foldedText(goal.label + goal.title)) return true;
  return (number ?? text.trim()) === goal.key;
}

/** '2', '2.' and, of an uppdrag that serves several goals, the first of '2, 3' and '2 och 3'. */
const BARE_NUMBER =
  /^(?<number>\d{1,2}(?:\.\d{1,2})?)\.?(?:(?:\s*[,;/&]\s*|\s+(?:och|samt)\s+)\d{1,2}(?:\.\d{1,2})?\.?)*$/u;

/** So many goals with a number make a list that another number can be missing from. */
const NUMBERED = 2;

/** The numbers of a cell that names goals by nothing else: '2', 'Mål 2', '2 och 3'. */
function numbersIn(text: string): string[] {
  const label = goalLabel(text);
  const bare = label?.title === '' ? (label.number ?? '') : text.trim();
  return BARE_NUMBER.test(bare) ? (bare.match(/\d{1,2}(?:\.\d{1,2})?/gu) ?? []) : [];
}

function noSuchGoal(number: string, who: string, lines: readonly SourceLine[]): ReadFinding {
  return {
    code: 'goal-missing',
    severity: 'warning',
    message: `${who} hänvisar till mål ${number}, men planen har inget mål med det numret. Kontrollera i originalet vilket mål som avses.`,
    source: placeOf(lines),
  };
}

/** The number of a goal's label: '2' of 'Målområde 2'. */
const numberIn = (label: string): string | undefined => /\d{1,2}(?:\.\d{1,2})?$/u.exec(label)?.[0];

/** '1. Invånarna är trygga': the number stands as in a list, without the word for a goal. */
const COUNTED = /^(?<number>\d{1,2}(?:\.\d{1,2})?)[.:)]\s+(?<title>["”]?\p{Lu}.*)$/u;

/** A short name of a goal shares a word with what the goal says: letters that tell it. */
const STEM = 6;

/** A counted cell names the goal in full, or the goal of that number by a word of it. */
function isCounted(goal: Goal, number: string, title: string): boolean {
  if (foldedText(goal.title) === foldedText(title)) return true;
  if (goal.key !== number) return false;
  const said = wordsOf(goal.title);
  return wordsOf(title).some(
    (word) => word.length >= STEM && said.some((one) => one.startsWith(word.slice(0, STEM))),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
