import type { Assignment } from '../../plan/plan.ts';
import { textScore } from '../pair-texts.ts';
import { samenessOf } from '../plain-text.ts';
import { isObjectSwapped } from '../swapped-object.ts';
import { countedAs, type Terms } from '../terms.ts';
import type { TextSimilarity } from '../text-similarity.ts';
import { contrastsOf } from './contrasts.ts';
import { coreHeld, type Core } from './core-words.ts';
import { frameOf, NO_FRAME } from './frame.ts';
import type { Places } from './places.ts';
import { SIGNS } from './signs.ts';
import type { TextProfile } from './text-profile.ts';
import { KINDRED, type Side, type WordTables } from './word-tables.ts';

/** All that is known of two plans' assignments before any pair is weighed. */
export interface PlanPair {
  from: readonly Assignment[];
  to: readonly Assignment[];
  terms: Record<Side, readonly Terms[]>;
  profiles: Record<Side, readonly TextProfile[]>;
  similarity: TextSimilarity;
  tables: WordTables;
  /** How alike two texts are in what they are about; row-major, 0 to 1. */
  topics: Float64Array;
  /** What each text says first. */
  cores: Record<Side, readonly Core[]>;
  /** Each task of each text as indices of `tables`, with what each word of it tells. */
  tasks: Record<Side, readonly Task[][]>;
  /** Key of the later plan's goal that an earlier assignment's goal became, or null. */
  goalOf: (from: Assignment) => string | null;
  sharesRecipient: (from: number, to: number) => boolean;
  places: Places;
}

/** One task that a text names. */
export interface Task {
  words: readonly number[];
  weights: readonly number[];
}

/** Counts beyond these say no more. */
const MOST = {
  sharedWords: 8,
  own: 4,
  phrases: 4,
  tasks: 4,
  names: 2,
  exchanges: 3,
  contrasts: 2,
  lacking: 3,
};

/** The signs of a pair, a group at a time. */
const GROUPS = [
  wordingSigns,
  tellingSigns,
  taskSigns,
  markSigns,
  frameSigns,
  beginningSigns,
  surroundingSigns,
  coreSigns,
] as const;

type NamesIn<Group> = Group extends (...args: never) => infer Signs ? keyof Signs : never;

/** Where each sign stands in `SIGNS`; every one of them must be in a group. */
const PLACE: Readonly<Record<string, number>> = Object.fromEntries(
  SIGNS.map((name: NamesIn<(typeof GROUPS)[number]>, at) => [name, at]),
);

/** The signs of the pair `from`, `to`, in the order of `SIGNS`. */
export function signsOf(pair: PlanPair, from: number, to: number): number[] {
  const signs = SIGNS.map(() => 0);
  for (const group of GROUPS) {
    // Put in their places one by one: making a single object of all groups costs more than reading them.
    const read: Readonly<Record<string, number>> = group(pair, from, to);
    for (const name in read) signs[PLACE[name]!] = read[name]!;
  }
  return signs;
}

function wordingSigns(pair: PlanPair, from: number, to: number) {
  const { similarity, topics, profiles, tables } = pair;
  const at = from * similarity.columns + to;
  const included = [similarity.fromIncluded[at]!, similarity.toIncluded[at]!];
  const earlier = heldIn(tables, 'from', from, to);
  const later = heldIn(tables, 'to', to, from);
  return {
    sameText: Number(profiles.from[from]!.plain === profiles.to[to]!.plain),
    stems: similarity.stems[at]!,
    grams: similarity.grams[at]!,
    includedMost: Math.max(...included),
    includedLeast: Math.min(...included),
    heldMost: Math.max(earlier.held, later.held),
    heldLeast: Math.min(earlier.held, later.held),
    kindredMost: Math.max(earlier.kindred, later.kindred),
    kindredLeast: Math.min(earlier.kindred, later.kindred),
    topics: topics[at]!,
  };
}

/** How much of a text's weight another text has, by its words or kindred ones, and by those alone. */
export function heldIn(
  { words, weights, foundIn }: WordTables,
  side: Side,
  text: number,
  other: number,
): { held: number; kindred: number } {
  const found = foundIn[side === 'from' ? 'to' : 'from'][other]!;
  let sum = 0;
  let held = 0;
  let kindred = 0;
  for (const word of words[side][text]!) {
    const weight = weights[word]!;
    const share = found[word]!;
    sum += weight;
    held += weight * (share === 1 ? 1 : share / KINDRED);
    if (share < 1) kindred += weight * share;
  }
  return sum === 0 ? { held: 0, kindred: 0 } : { held: held / sum, kindred: kindred / sum };
}

function tellingSigns({ tables, terms, profiles }: PlanPair, from: number, to: number) {
  const { words, weights, onlyIn, foundIn, fields, fieldRarity, ownFields } = tables;
  let shared = 0;
  let ownShared = 0;
  let ownOfEarlier = 0;
  let ownOfLater = 0;
  let rarest = 0;
  const found = foundIn.to[to]!;
  for (const word of words.from[from]!) {
    if (found[word] !== 1) continue;
    shared++;
    ownShared += onlyIn.from[word]! * onlyIn.to[word]!;
    ownOfEarlier += onlyIn.from[word]! * weights[word]!;
    ownOfLater += onlyIn.to[word]! * weights[word]!;
    rarest = Math.max(rarest, weights[word]!);
  }
  let ownField = 0;
  let rarestField = 0;
  for (const field of fields.from[from]!) {
    if (!fields.to[to]!.has(field)) continue;
    ownField += ownFields[field]!;
    rarestField = Math.max(rarestField, fieldRarity[field]!);
  }
  const lengths = [terms.from[from]!.stems.length, terms.to[to]!.stems.length];
  return {
    sharedWords: Math.min(MOST.sharedWords, shared),
    sharedPhrases: Math.min(MOST.phrases, phrasesShared(profiles.from[from]!, profiles.to[to]!)),
    ownWords: Math.min(MOST.own, ownShared),
    ownOfEarlier: Math.min(MOST.own, ownOfEarlier),
    ownOfLater: Math.min(MOST.own, ownOfLater),
    ownFields: Math.min(MOST.own, ownField),
    rarestShared: rarest,
    rarestField,
    lengths: Math.min(...lengths) / Math.max(1, ...lengths),
  };
}

function phrasesShared(a: TextProfile, b: TextProfile): number {
  let shared = 0;
  for (const phrase of a.phrases) if (b.phrases.has(phrase)) shared++;
  return shared;
}

function taskSigns({ tasks, tables }: PlanPair, from: number, to: number) {
  return {
    taskOfEarlier: bestTask(tasks.from[from]!, tables.foundIn.to[to]!),
    taskOfLater: bestTask(tasks.to[to]!, tables.foundIn.from[from]!),
    tasksOfEarlier: Math.min(MOST.tasks, tasks.from[from]!.length),
    tasksOfLater: Math.min(MOST.tasks, tasks.to[to]!.length),
  };
}

/** How much of one of several tasks another text has, at most; a text of a single task has no parts. */
function bestTask(tasks: readonly Task[], found: Float32Array): number {
  if (tasks.length < 2) return 0;
  let best = 0;
  for (const { words, weights } of tasks) {
    let sum = 0;
    let held = 0;
    for (let i = 0; i < words.length; i++) {
      sum += weights[i]!;
      held += weights[i]! * found[words[i]!]!;
    }
    if (sum > 0) best = Math.max(best, held / sum);
  }
  return best;
}

function markSigns(pair: PlanPair, from: number, to: number) {
  const contrasts = contrastsOf(pair.profiles.from[from]!.members, pair.profiles.to[to]!.members);
  const [a, b] = [pair.terms.from[from]!, pair.terms.to[to]!];
  const names = a.names.filter((name) => b.names.includes(name));
  const figures = [pair.profiles.from[from]!.figures, pair.profiles.to[to]!.figures] as const;
  return {
    sharedNames: Number(names.length > 0),
    ownNames: Math.min(MOST.names, names.filter((name) => isRare(pair, name)).length),
    exchangedNames: Number(haveOtherNames(pair, from, to)),
    sharedAbbreviation: Number(sharedAbbreviations(a, b).length > 0),
    sharedFigures: Number(figures[0].some((figure) => figures[1].includes(figure))),
    exchangedFigures: Number(areExchanged(...figures)),
    sharedMembers: Math.min(MOST.contrasts, contrasts.shared),
    otherMembers: Math.min(MOST.contrasts, contrasts.other),
    lackingMembers: Math.min(MOST.lacking, contrasts.lacking),
  };
}

/** True when no more than two texts of both plans have the name. */
function isRare({ tables }: PlanPair, name: string): boolean {
  const word = tables.indexOf(countedAs(name));
  return word === undefined || tables.textsWith[word]! <= 2;
}

/**
 * True when each text has a name that the other lacks. What these two alone call by one abbreviation
 * is one matter in whatever places: SPOT begins in the north and goes on in the south.
 */
function haveOtherNames(pair: PlanPair, from: number, to: number): boolean {
  const [a, b] = [pair.terms.from[from]!, pair.terms.to[to]!];
  return (
    areExchanged(a.names, b.names) &&
    !sharedAbbreviations(a, b).some((abbreviation) => isRare(pair, abbreviation))
  );
}

/** Abbreviations that both texts write: 'spot' of SPOT. Lower case. */
export function sharedAbbreviations(a: Terms, b: Terms): string[] {
  return a.abbreviations.filter((word) => b.abbreviations.includes(word));
}

/** True when each side has something that the other lacks: one was put in the other's place. */
export function areExchanged(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
}

/** Texts less alike than this have no frame in common; most pairs, and laying them side by side is dear. */
const FRAMED = 0.1;

/** After the words that two texts begin with, so many say what each is about. */
const COMPLEMENT = 2;
/** A longer beginning in common says no more. */
const MOST_BEGINNING = 3;

/**
 * Two texts that begin alike ("minska utsläppen av …") and go on with something that the other
 * lacks are two matters of one kind.
 */
function beginningSigns({ profiles, tables }: PlanPair, from: number, to: number) {
  const a = profiles.from[from]!.contents;
  const b = profiles.to[to]!.contents;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const missing = (contents: readonly string[], found: Float32Array): number => {
    let sum = 0;
    let lacks = 0;
    for (const root of contents.slice(same, same + COMPLEMENT)) {
      const word = tables.indexOf(root);
      if (word === undefined) continue;
      sum += tables.weights[word]!;
      lacks += tables.weights[word]! * (1 - found[word]!);
    }
    return sum === 0 ? 0 : lacks / sum;
  };
  return {
    sameBeginning: Math.min(MOST_BEGINNING, same),
    otherComplement:
      same === 0
        ? 0
        : Math.min(missing(a, tables.foundIn.to[to]!), missing(b, tables.foundIn.from[from]!)),
  };
}

function frameSigns(pair: PlanPair, from: number, to: number) {
  const [a, b] = [pair.profiles.from[from]!, pair.profiles.to[to]!];
  const likeness = textScore(pair.similarity, from, to);
  const frame = likeness < FRAMED ? NO_FRAME : frameOf(a.framed, b.framed);
  const otherName = haveOtherNames(pair, from, to);
  const otherObject = likeness >= FRAMED && isOtherObject(pair, from, to);
  return {
    frameOfShorter: frame.ofShorter,
    frameOfLonger: frame.ofLonger,
    exchanges: Math.min(MOST.exchanges, frame.exchanges),
    frameOfExchanged: frame.exchanges > 0 ? frame.ofLonger : 0,
    frameOfOtherName: otherName ? frame.ofLonger : 0,
    frameOfExchangedName: otherName && frame.exchanges > 0 ? frame.ofLonger : 0,
    lookAlike: Number(otherObject || otherName || areHeartsExchanged(pair, from, to)),
    otherObject: Number(otherObject),
  };
}

/** True when the two are the same words but for the object; a corrected slip of the pen is none. */
function isOtherObject({ from, to, profiles }: PlanPair, r: number, c: number): boolean {
  const [a, b] = [profiles.from[r]!, profiles.to[c]!];
  if (a.plain === b.plain || !isObjectSwapped(a.worded, b.worded)) return false;
  return samenessOf(from[r]!.text, to[c]!.text) === 'different';
}

/**
 * Look-alikes share their frame ("att starta en mobil … för länets glesbygd") and differ in the word
 * that matters, mostly the longest and rarest. True when neither text's such word, nor the first
 * part of that compound, stands in the other.
 */
function areHeartsExchanged({ profiles, terms }: PlanPair, from: number, to: number): boolean {
  return (
    isHeartMissing(profiles.from[from]!, terms.to[to]!) &&
    isHeartMissing(profiles.to[to]!, terms.from[from]!)
  );
}

const isHeartMissing = ({ heart, heartPart }: TextProfile, other: Terms): boolean =>
  heart !== '' && !other.stems.includes(heart) && !other.joined.includes(heartPart);

/** How much of what each text says first the other has: what it is about stands before the details. */
function coreSigns({ cores, tables }: PlanPair, from: number, to: number) {
  const earlier = coreHeld(cores.from[from]!, tables, 'to', to);
  const later = coreHeld(cores.to[to]!, tables, 'from', from);
  return { coreMost: Math.max(earlier, later), coreLeast: Math.min(earlier, later) };
}

function surroundingSigns(pair: PlanPair, from: number, to: number) {
  const [a, b] = [pair.from[from]!, pair.to[to]!];
  const goal = pair.goalOf(a);
  const haveRecipients = a.assignedTo.length > 0 && b.assignedTo.length > 0;
  const order = 1 - Math.abs(from / pair.from.length - to / pair.to.length);
  const { inBlock } = pair.places;
  const isMoved = pair.places.isMoved(from, to);
  return {
    sameSeries: Number(a.series === b.series),
    recipients: haveRecipients ? (pair.sharesRecipient(from, to) ? 1 : -1) : 0,
    goal: goal === null || b.goalKey === null ? 0 : goal === b.goalKey ? 1 : -1,
    order,
    moved: Number(isMoved),
    orderOfMoved: isMoved ? order : 0,
    placeInBlock: isMoved ? 0 : 1 / (1 + Math.abs(inBlock.from[from]! - inBlock.to[to]!)),
    samePhase: Number(pair.profiles.from[from]!.step === pair.profiles.to[to]!.step),
  };
}
