import { z } from 'zod';
import { Anchor } from '../anchor/anchor.ts';
import { NoteLabel, NotePart, Visibility } from '../note/note.ts';
import { DocumentKind } from '../plan/plan.ts';

/**
 * Notes of a plan as a file that one colleague gives another: docs/exchange-format.md. What comes in
 * is a stranger's, so every length has a limit; each is far above what a person writes.
 */
const FORMAT = 'beredd.notes';
/** Raised when a reader of the former shape would no longer understand. */
const VERSION = 1;

/** A large committee's year, many times over. */
export const MOST_NOTES = 2000;
/** Bytes; as much text as all of them could hold would be a hundred times more. */
export const LARGEST_EXCHANGE_FILE = 20 * 1024 * 1024;
/** Versions before these cannot be what a colleague was sent last. */
export const MOST_PAST = 200;
const LONGEST_NOTE = 100_000;
/** Characters of a quote, and of a part's words. */
export const LONGEST_WORDS = 20_000;
/** Characters of a name or a part's key. */
export const LONGEST_NAME = 300;
/** Characters of a place in words. */
export const LONGEST_WHERE = 1000;
const LONGEST_CONTEXT = 200;

const Name = z.string().max(LONGEST_NAME);
/** As every version of a note has it; a day that is in no calendar could not be shown. */
const Time = z.iso.datetime({ precision: 3 });
const Offset = z.number().int().min(0).max(10_000_000);
/** A random id; nothing that could be anything else where it is shown or put together. */
const Id = z.string().regex(/^[\w-]{8,80}$/);

const SentAnchor = Anchor.extend({
  partKind: Name.nullable(),
  partKey: Name.nullable(),
  quote: z.object({
    exact: z.string().min(1).max(LONGEST_WORDS),
    prefix: z.string().max(LONGEST_CONTEXT),
    suffix: z.string().max(LONGEST_CONTEXT),
  }),
  position: z.object({ blockId: Name, start: Offset, end: Offset }),
});

/** What was answered to a question, as it is sent. */
export const SentAnswer = z.object({
  /** '' when it was taken back. */
  text: z.string().max(20_000),
  by: z.string().max(200),
  /** The day it was answered; '' when not said. */
  on: z.iso.date().or(z.literal('')),
  /** Who wrote it down; '' when that is who made the file, without a name. */
  author: Name,
  changedAt: Time,
  /** When it was changed before, as a note's. */
  past: z.array(Time).max(MOST_PAST),
});
export type SentAnswer = z.infer<typeof SentAnswer>;

/** A note as it is sent. */
export const SentNote = z.object({
  id: Id,
  /** '' when who wrote it has given no name. */
  author: Name,
  createdAt: Time,
  changedAt: Time,
  text: z.string().max(LONGEST_NOTE),
  label: NoteLabel.nullable(),
  saidBy: z.string().max(200),
  isDone: z.boolean(),
  visibility: Visibility,
  part: NotePart.extend({ key: Name }).nullable(),
  anchor: SentAnchor.nullable(),
  /** Where it stands, in words, and the part's own words, by which it is known again. */
  where: z.string().max(LONGEST_WHERE),
  words: z.string().max(LONGEST_WORDS),
  /** When it was changed before: times alone, by which two copies are told to be of one line. */
  past: z.array(Time).max(MOST_PAST),
  /**
   * Who wrote its words where that is not its author, '' without a name; null when it is. Absent in
   * files from before it was told.
   */
  changedBy: Name.nullable().optional(),
  /** What a question has been answered; null without an answer. Absent in files from before it was sent. */
  answer: SentAnswer.nullable().optional(),
});
export type SentNote = z.infer<typeof SentNote>;

/** A note that its writer has removed: that it is, and nothing of what it said. */
const RemovedNote = z.object({
  id: Id,
  removedAt: Time,
  /** The times of all its versions: by them one is told to have written on it, or not. */
  versions: z.array(Time).max(MOST_PAST),
  /** As `versions`, of its answer. Absent in files from before answers were sent. */
  answers: z.array(Time).max(MOST_PAST).default([]),
});
export type RemovedNote = z.infer<typeof RemovedNote>;

const ExchangeFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  madeAt: Time,
  /** Who made the file; '' when nobody is named. */
  from: Name,
  plan: z.object({
    kind: DocumentKind,
    organ: Name,
    organization: Name,
    year: z.number().int().min(1900).max(2200).nullable(),
    title: z.string().max(2000),
  }),
  /** SHA-256 of the document that the notes are written on, hex. */
  document: z.string().regex(/^[\da-f]{64}$/),
  notes: z.array(SentNote).max(MOST_NOTES),
  /** Absent in files from before removals were told. */
  removed: z.array(RemovedNote).max(MOST_NOTES).default([]),
});
export type ExchangeFile = z.infer<typeof ExchangeFile>;

/** The file's text, as a person can read it. */
export const exchangeText = (file: Omit<ExchangeFile, 'format' | 'version'>): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...file }, null, 2)}\n`;

/**
 * What a file turned out to be.
 * - `foreign`: something else · `newer`: of a later shape than this program knows
 * - `empty`: nothing came over · `cut`: ours, but its end did not come over
 * - `damaged`: ours, but not as we write it
 */
export type ReadExchange =
  | { kind: 'read'; file: ExchangeFile }
  | { kind: 'foreign' | 'newer' | 'empty' | 'cut' | 'damaged' };

/** What every file of ours begins with, white space aside. */
const OWN_BEGINNING = `{"format":"${FORMAT}"`;

/** What a text is that is no JSON: a file that broke off, or one with something wrong inside. */
function kindOfBroken(text: string): 'foreign' | 'empty' | 'cut' | 'damaged' {
  const start = text.slice(0, 2 * OWN_BEGINNING.length).replaceAll(/\s/gu, '');
  if (start === '') return 'empty';
  const isOwn = start.startsWith(OWN_BEGINNING) || OWN_BEGINNING.startsWith(start);
  if (!isOwn) return 'foreign';
  // A whole file ends the object it began with.
  return /^\}\s*$/mu.test(text) ? 'damaged' : 'cut';
}

/** The text's value; undefined for what is no JSON, which no JSON is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Expected of what a person may open here: what it was meant to be is said by `kindOfBroken`.
    return undefined;
  }
}

/** Two notes of one id would make a note of its own out of each other; none is here and removed. */
const hasTwins = ({ notes, removed }: ExchangeFile): boolean =>
  new Set([...notes, ...removed].map((note) => note.id)).size < notes.length + removed.length;

/** Reads a file's text. */
export function readExchange(text: string): ReadExchange {
  const value = parseJson(text);
  if (value === undefined) return { kind: kindOfBroken(text) };
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(value);
  if (!head.success) return { kind: 'foreign' };
  if (head.data.version > VERSION) return { kind: 'newer' };
  const parsed = ExchangeFile.safeParse(value);
  return parsed.success && !hasTwins(parsed.data)
    ? { kind: 'read', file: parsed.data }
    : { kind: 'damaged' };
}
