import { z } from 'zod';
import { AnswerArrival, Arrival } from '../exchange/arrival.ts';
import { NoteDifference } from '../exchange/note-changes.ts';
import { Visibility } from '../note/note.ts';
import { command, query, type CallSpec } from './call.ts';
import { Bytes, Id, Passphrase } from './limits.ts';
import { ReportFile } from './shapes.ts';

/** A note that could leave with a file. */
const OfferedNote = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string().nullable(),
  visibility: Visibility,
  /** '' for one's own without a name. */
  author: z.string(),
  where: z.string(),
  /** What was answered to it, which leaves with it; null without an answer. */
  answer: z.string().nullable(),
});
export type OfferedNote = z.infer<typeof OfferedNote>;

/** A note in a file that came in. */
const ArrivingNote = z.object({
  id: z.string(),
  arrival: Arrival,
  text: z.string(),
  label: z.string().nullable(),
  author: z.string(),
  /** Who wrote its words, where that is not its author. */
  changedBy: z.string().nullable(),
  changedAt: z.string(),
  where: z.string(),
  /** False for one that will wait in *Att placera*. Only of use for one that is new here. */
  isPlaced: z.boolean(),
  /** One's own text of it, where that is another. */
  own: z.string().nullable(),
  /** False for one that is removed here for good: it cannot be brought back. */
  canRestore: z.boolean(),
  /** What is otherwise there than here, beside the text; only of a note that is here. */
  changes: z.array(NoteDifference),
  /** What the file says was answered to it; null where it says nothing. */
  answer: z
    .object({
      arrival: AnswerArrival,
      /** '' when it was taken back there. */
      text: z.string(),
      by: z.string(),
      on: z.string(),
      /** One's own answer, where that is another. */
      own: z.string().nullable(),
    })
    .nullable(),
});
export type ArrivingNote = z.infer<typeof ArrivingNote>;

/** A note that stands here and that its writer, who made the file, has removed. */
const WithdrawnNote = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string().nullable(),
  author: z.string(),
  where: z.string(),
  removedAt: z.string(),
  /** True where one has gone on from it or answered it: it is not offered to be removed. */
  isWrittenOn: z.boolean(),
});
export type WithdrawnNote = z.infer<typeof WithdrawnNote>;

const File = z.object({ bytes: Bytes }).strict();

/** Calls about notes that are given to a colleague as a file, and that come from one. */
export const exchangeCalls = {
  /** The notes of a plan that say something, in the order of the text, and who they are from. */
  'exchange.offer': query(
    z.object({ planId: Id }).strict(),
    z.object({
      from: z.string(),
      fileName: z.string(),
      notes: z.array(OfferedNote),
      /** Those that wait in *Att placera*: without a place they cannot be found there either. */
      unplaced: z.number().int(),
      /** Those whose place was not worked out in time. */
      unknown: z.number().int(),
      /** One's own that were open to others and are removed: a colleague can be told. */
      removed: z.number().int(),
    }),
  ),
  /**
   * The file. A private note is only in it when `privateNotes` names it, as in documents; with
   * `tellsRemoved` it says which of one's own are removed, though not what they said.
   * With a `passphrase` it is locked.
   */
  'exchange.make': query(
    z
      .object({
        planId: Id,
        notes: z.array(Id).max(2000),
        privateNotes: z.array(Id).max(2000).default([]),
        tellsRemoved: z.boolean().default(false),
        passphrase: Passphrase.nullable().default(null),
      })
      .strict(),
    ReportFile,
  ),
  /** A locked file as it was before it was locked; `invalid` when the passphrase is another. */
  'exchange.unlock': query(
    z.object({ bytes: Bytes, passphrase: Passphrase }).strict(),
    z.object({ bytes: z.instanceof(Uint8Array) }),
  ),
  /** What would come in with a file; nothing is changed. */
  'exchange.preview': query(
    File,
    z.object({
      from: z.string(),
      madeAt: z.string(),
      planId: z.string(),
      /** The plan's name as the file has it: organ and year. */
      planName: z.string(),
      notes: z.array(ArrivingNote),
      /** Nothing is done with these but by the reader's own act, `notes.remove`. */
      withdrawn: z.array(WithdrawnNote),
    }),
  ),
  /**
   * Takes in what is new and what was changed there, but for the notes in `leave` (as the preview has
   * them) and their answers; gives what was done, for taking it back.
   */
  'exchange.take': command(
    File.extend({ leave: z.array(Id).max(4000).default([]) }).strict(),
    z.object({
      added: z.array(z.string()),
      changed: z.array(z.string()),
      /** Questions that were here and got an answer, or another one. */
      answered: z.array(z.string()),
    }),
  ),
} as const satisfies Record<string, CallSpec>;
